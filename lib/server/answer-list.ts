import { type AnswerList, type StaticAnswer, withFollowers } from "./static-answer";

/** What many answers have in common. */
type Kind = Pick<StaticAnswer, "encodings" | "headers" | "isFirstStep">;

/** The first line of a list, which says how many others there are. A header stands once in it, however many kinds have it: of most kinds only one header is theirs alone. */
interface Kinds {
  readonly size: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly kinds: readonly (Omit<Kind, "headers"> & { readonly headers: readonly number[] })[];
}

/** Between an address and its answers, and between an answer and the one that takes its place. */
const BETWEEN = "\t";
const WITHIN = ":";

/** Gives each text a number, the same one each time. */
function numbering() {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  return { numberOf, texts: () => [...numbers.keys()] };
}

/** Writes a list of answers: a line with what they have in common, then one for each address. */
export function writtenList(answers: Iterable<readonly [address: string, StaticAnswer]>): string {
  const [headers, kinds] = [numbering(), numbering()];
  const kindOf = (answer: StaticAnswer): number => {
    const { encodings, isFirstStep } = answer;
    const sentWith = Object.entries(answer.headers).map((header) => headers.numberOf(JSON.stringify(header)));
    return kinds.numberOf(JSON.stringify({ encodings, headers: sentWith, isFirstStep }));
  };
  const inOne = (answer: StaticAnswer): string =>
    [answer.file, kindOf(answer), answer.from ?? "", answer.until ?? ""].join(WITHIN);
  const lines = Array.from(answers, ([address, answer]) => {
    if (/[\t\n]/.test(address)) throw new Error(`${JSON.stringify(address)} is no address.`);
    return [address, ...withFollowers(answer).map(inOne)].join(BETWEEN);
  });
  const first = `{"size":${lines.length},"headers":[${headers.texts().join()}],"kinds":[${kinds.texts().join()}]}`;
  return [first, ...lines].join("\n");
}

/**
 * Reads what {@link writtenList} wrote.
 * @throws where a part of it is missing
 */
export function readList(text: string): AnswerList {
  const [first = "", ...lines] = text.split("\n");
  const common: Kinds = JSON.parse(first);
  if (lines.length !== common.size)
    throw new Error(`Of ${common.size} static answers, the list has ${lines.length}.`);
  const kinds = common.kinds.map(
    (kind): Kind => ({
      ...kind,
      headers: Object.fromEntries(kind.headers.flatMap((at) => common.headers.slice(at, at + 1))),
    }),
  );
  const written = new Map<string, string>();
  for (const line of lines) {
    const end = line.indexOf(BETWEEN);
    written.set(line.slice(0, end), line.slice(end + 1));
  }
  const answerOf = (line: string) => answerIn(line.split(BETWEEN), kinds);
  return {
    size: written.size,
    at: (address) => {
      const line = written.get(address);
      return line === undefined ? undefined : answerOf(line);
    },
    entries: () => Array.from(written, ([address, line]) => [address, answerOf(line)] as const),
  };
}

const momentIn = (text = "") => (text === "" ? undefined : Number(text));

/** The first of some answers, with the others as what takes its place. */
function answerIn([first = "", ...others]: readonly string[], kinds: readonly Kind[]): StaticAnswer {
  const [file = "", number, from, until] = first.split(WITHIN);
  const kind = kinds[Number(number)];
  if (kind === undefined) throw new Error(`The list of static answers has no kind ${number}.`);
  const next = others.length === 0 ? undefined : answerIn(others, kinds);
  return { ...kind, file, from: momentIn(from), until: momentIn(until), next };
}
