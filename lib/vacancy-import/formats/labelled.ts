import { type Fact, factNamed } from "../facts";

/** A fact and the words for it. */
export interface Labelled {
  readonly fact: Fact;
  readonly words: string;
}

/** Facts whose names are headings in adverts too: “The team” above a line is no name of one. */
const HEADINGS_TOO: ReadonlySet<Fact> = new Set(["title", "role", "team", "service", "summary", "text"]);

/** Letters of the longest line that is a value, when its label stands above it. */
const LONGEST_VALUE = 80;

/** What is longer is no fact but the text of the advert, which happens to begin with a label. */
const LONGEST_FACT = 500;

/** `Closing date: 1 December 2026`, `Closing date – 1 December 2026` or `Closing date 1 December 2026`. */
function labelled(line: string): Labelled | undefined {
  const plain = line.trim();
  if (plain.length > LONGEST_FACT) return undefined;
  const [, name = "", value = ""] = /^([^:]{2,40}):\s*(\S.*)$/.exec(plain) ?? [];
  const fact = factNamed(name);
  if (fact !== undefined) return { fact, words: value };
  const [, label = "", words = ""] = /^([a-z ]{2,40}?) (?:[-–—] |(?=[£\d]))(\S.*)$/i.exec(plain) ?? [];
  const bare = labelAlone(label);
  return bare === undefined ? undefined : { fact: bare, words };
}

/** Facts that are sentences, in which a word with a colon is no label. */
const SENTENCES: ReadonlySet<Fact> = new Set(["role", "summary", "text"]);

/** The space behind a sign that parts facts, where a word with a colon follows it. */
const NEXT_LABEL = /(?<=[.;,|•·]|\s[-–—])\s+(?=[a-z][^:.;,|•·\n]{1,39}:\s)/i;

/** The sign between a fact and the next, and the end of a reference, which no sentence is a part of. */
const PARTING = /\s*(?:[.;,|•·]|\s[-–—])$/;
const REFERENCE_ALONE = /^(\S+)[.;|]\s/;

/**
 * The facts of a line, which systems that lose their breaks write one after the other: `Ref: RV-8. Closing date: 8 December
 * 2026 | Salary: £41,000`. Undefined stands for a part that is more than a fact.
 */
export function factsOn(line: string): readonly (Labelled | undefined)[] {
  const parts: string[] = [];
  for (const part of line.trim().split(NEXT_LABEL)) {
    const fact = factNamed(part.slice(0, part.indexOf(":")));
    const isNext = fact !== undefined && !SENTENCES.has(fact);
    if (isNext || parts.length === 0) parts.push(part);
    else parts.push(`${parts.pop()} ${part}`);
  }
  const [first, ...others] = parts.map((part, index) =>
    labelled(index < parts.length - 1 ? part.replace(PARTING, "") : part),
  );
  // A sentence before the first label is prose, and so is what looks like labels in it.
  if (first === undefined) return [undefined];
  return [first, ...others].flatMap((one) => {
    const alone = one?.fact === "reference" ? REFERENCE_ALONE.exec(one.words)?.[1] : undefined;
    return alone === undefined ? [one] : [{ fact: "reference", words: alone }, undefined];
  });
}

/** The fact that a line is the label of, and nothing else: its value stands below. */
export function labelAlone(line: string): Fact | undefined {
  const fact = /[£\d]/.test(line) ? undefined : factNamed(line);
  return fact === undefined || HEADINGS_TOO.has(fact) ? undefined : fact;
}

/** True for a line that is a value below its label, and no sentence. */
export function isValue(line: string): boolean {
  if (line === "" || line.length > LONGEST_VALUE || /[.!?:]$|:\s/.test(line)) return false;
  return labelAlone(line) === undefined;
}
