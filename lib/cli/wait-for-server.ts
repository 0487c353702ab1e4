import { get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** The status of one GET, or undefined when nothing answers. */
function status(address: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const request = get(address, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.setTimeout(5_000, () => request.destroy());
    request.once("error", () => resolve(undefined));
  });
}

/**
 * True once `address` answers; false when `givenUp` settles first.
 * @param highest the highest status that counts as an answer: by default any but a server's error
 */
export async function untilAnswering(
  address: string,
  givenUp: Promise<unknown>,
  highest = 499,
): Promise<boolean> {
  let over = false;
  givenUp.then(() => {
    over = true;
  });
  while (!over) {
    const answer = await status(address);
    if (answer !== undefined && answer <= highest) return true;
    await wait(100);
  }
  return false;
}
