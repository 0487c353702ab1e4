import type { DocumentOf } from "../parsed-document";
import type { Report } from "./rule";

const SMALL: ReadonlySet<string> = new Set([
  "a",
  "an",
  "and",
  "at",
  "for",
  "in",
  "of",
  "on",
  "or",
  "the",
  "to",
  "with",
]);

const initialsOf = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toUpperCase()).join("");

/** True where one letter is another, or two stand in each other's place. */
function isNearly(written: string, initials: string): boolean {
  if (written.length !== initials.length || written === initials) return false;
  const wrong = [...written].filter((letter, index) => letter !== initials[index]).length;
  const sorted = (letters: string) => [...letters].sort().join("");
  return wrong === 1 || (wrong === 2 && sorted(written) === sorted(initials));
}

/** Warns of an acronym that has the first letters of its term but for one: `PLA` for `Public Law Outline`. */
export function checkAcronymLetters(document: DocumentOf<"glossaryTerm">, report: Report): void {
  const { term, acronym } = document.data;
  if (acronym === undefined || !/^[A-Z]{3,6}$/.test(acronym)) return;
  const words = term
    .replace(/\([^()]*\)/g, " ")
    .split(/[^\p{L}\p{N}’']+/u)
    .filter((word) => word !== "");
  const large = words.filter((word) => !SMALL.has(word.toLowerCase()));
  const [all, main] = [initialsOf(words), initialsOf(large)];
  if (acronym === all || acronym === main) return;
  const meant = [main, all].find((initials) => isNearly(acronym, initials));
  if (meant === undefined) return;
  report({
    rule: "unclear-name",
    document,
    field: "acronym",
    problem: `\`acronym: ${acronym}\` does not have the first letters of \`${term}\`, which are \`${meant}\`.`,
    fix: "Correct the one that is wrong, from the source.",
  });
}
