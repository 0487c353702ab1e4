import { Explanation } from "../explanation";

/** Median and slowest of some waits, in milliseconds. */
export interface AnswerTime {
  readonly name: string;
  readonly median: number;
  readonly slowest: number;
}

/** Enough for a median that two runs agree on. */
const ROUNDS = 100;
/** Rounds before those, which warm the server up and are not counted. */
const WARMING = 50;

async function wait(address: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(address);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Explanation(`${address} answered ${answer.status}.`);
  return performance.now() - began;
}

/**
 * How long a running server takes to answer, one request after the other, the addresses in turn, so that whatever else
 * the machine does meets all of them alike.
 * @param origin where the server answers, without a trailing slash
 * @param addresses what to ask, by name, in each round
 */
export async function answerTimes(
  origin: string,
  addresses: Readonly<Record<string, (round: number) => string>>,
): Promise<readonly AnswerTime[]> {
  const waits = new Map<string, number[]>(Object.keys(addresses).map((name) => [name, []]));
  for (let round = -WARMING; round < ROUNDS; round += 1) {
    for (const [name, addressIn] of Object.entries(addresses)) {
      const taken = await wait(origin + addressIn(round));
      if (round >= 0) waits.get(name)?.push(taken);
    }
  }
  return [...waits].map(([name, taken]) => {
    const sorted = taken.sort((one, other) => one - other);
    return { name, median: sorted[Math.floor(sorted.length / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 };
  });
}
