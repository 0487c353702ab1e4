import { type Issue, issueAt } from "../content/issue";
import { judgedText } from "../content/parse/characters/judged-text";
import { MOST_LETTERS } from "../content/parse/limits";
import { didYouMean } from "../content/remedy";
import type { SourceFile } from "../content/source-file";
import { misspellings } from "./misspellings";

/** The whole words of a text. What is within a name of a file or an address, or has an apostrophe, is none. */
const WORD = /(?<![\p{L}\p{M}\p{N}@._/’'&#-])\p{L}\p{Ll}{2,40}(?![\p{L}\p{M}\p{N}@_/’'-]|\.[\p{L}\p{N}])/gu;

/** Letters of the shortest word with a capital that is looked up: shorter ones are names more often than not. */
const SHORTEST_WITH_CAPITAL = 6;

/** What is not read as words: names of fields, citations and tags, addresses, code, comments. */
const NO_WORDS =
  /^[ \t-]*[\w-]+:(?=\s|$)|<[^<>\n]{0,300}>|\]\([^)\n]{0,500}\)|\b(?:https?:|www\.|mailto:)\S+|`[^`\n]{0,300}`|\{\/\*[^*]{0,2000}\*\/\}/gm;

/**
 * Warns of common misspellings, in the fields and the text of every file, whatever else is wrong with it.
 * @param files as they were read
 * @param project the folder that holds package.json, where the list of misspellings is installed
 */
export function checkSpelling(files: readonly SourceFile[], project: string): Issue[] {
  const list = misspellings(project);
  return files
    .filter(({ path, text }) => path.endsWith(".mdx") && text.length <= MOST_LETTERS)
    .flatMap((file) => misspeltIn(file, list));
}

function misspeltIn({ path, text: raw }: SourceFile, list: ReadonlyMap<string, string>): Issue[] {
  const { text, positionAt } = judgedText(raw);
  const words = text.replace(NO_WORDS, (piece) => " ".repeat(piece.length));
  const reported = new Set<string>();
  return [...words.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const meant = list.get(written.toLowerCase());
    const isCapital = /^\p{Lu}/u.test(written);
    if (meant === undefined) return [];
    // `Upto`, which is two words, is no name.
    if (isCapital && written.length < SHORTEST_WITH_CAPITAL && !meant.includes(" ")) return [];
    if (reported.has(written)) return [];
    reported.add(written);
    const [first = "", ...others] = meant.split(", ").map((word) => (isCapital ? capital(word) : word));
    const advice =
      others.length === 0
        ? didYouMean(written, first)
        : { fix: `Did you mean ${[first, ...others].map((word) => `\`${word}\``).join(" or ")}?` };
    const problem = `\`${written}\` is a misspelling.`;
    return [issueAt(path, positionAt(index), { rule: "misspelt-word", field: "text", problem, ...advice })];
  });
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
