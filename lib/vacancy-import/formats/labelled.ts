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
export function labelled(line: string): Labelled | undefined {
  const plain = line.trim();
  if (plain.length > LONGEST_FACT) return undefined;
  const [, name = "", value = ""] = /^([^:]{2,40}):\s*(\S.*)$/.exec(plain) ?? [];
  const fact = factNamed(name);
  if (fact !== undefined) return { fact, words: value };
  const [, label = "", words = ""] = /^([a-z ]{2,40}?) (?:[-–—] |(?=[£\d]))(\S.*)$/i.exec(plain) ?? [];
  const bare = labelAlone(label);
  return bare === undefined ? undefined : { fact: bare, words };
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
