import { distance } from "fastest-levenshtein";
import { type Issue, issueAt } from "../content/issue";
import { judgedText } from "../content/parse/characters/judged-text";
import { didYouMean } from "../content/remedy";
import type { SourceFile } from "../content/source-file";
import { once } from "../site/once";
import { misspellings } from "./misspellings";

/** The whole words of a text. What is within a name of a file or an address, has an apostrophe or has lost a letter, is none. */
const WORD =
  /(?<![\p{L}\p{M}\p{N}\uFFFD@._/’'&#-])\p{L}\p{Ll}{2,40}(?![\p{L}\p{M}\p{N}\uFFFD@_/’'-]|\.[\p{L}\p{N}])/gu;

/** Letters of the shortest word with a capital that is looked up: shorter ones are names more often than not. */
const SHORTEST_WITH_CAPITAL = 6;

/** What is not read as words: names of fields, citations and tags, addresses, code, comments. */
const NO_WORDS =
  /^[ \t-]*[\w-]+:(?=\s|$)|<[^<>\n]{0,300}>|\]\([^)\n]{0,500}\)|\b(?:https?:|www\.|mailto:)\S+|`[^`\n]{0,300}`|\{\/\*[^*]{0,2000}\*\/\}/gm;

/** What is meant in texts about families, where the list knows another word alone. */
const MEANT_HERE: ReadonlyMap<string, string> = new Map([["childs", "child’s, children"]]);

/**
 * Warns of common misspellings, in the fields and the text of every file, whatever else is wrong with it.
 * @param files as they were read
 * @param project the folder that holds package.json, where the list of misspellings is installed
 */
export function checkSpelling(files: readonly SourceFile[], project: string): Issue[] {
  const list = misspellings(project);
  const read = files.filter(({ path }) => path.endsWith(".mdx"));
  const names = new Map(
    read.flatMap(({ path, text }) => (path.endsWith("/council.mdx") ? [nameOf(path, text)] : [])),
  );
  return read.flatMap((file) => misspeltOnce(file, list, names.get(file.path.split("/")[0] ?? "")));
}

/** The short name of a council whose file this is, where it is one long word. */
function nameOf(path: string, text: string): [council: string, name: string | undefined] {
  const [, name] = /^shortName: *["']?(\p{Lu}\p{Ll}{5,20})["']? *$/mu.exec(text) ?? [];
  return [path.split("/")[0] ?? "", name];
}

/** Letters of a name in which two may be wrong; in a shorter one it is one. */
const LONG_NAME = 8;

/** True for a word that is nearly the name of the council, and begins with its letters. */
function isNearly(word: string, name: string): boolean {
  if (word.slice(0, 3) !== name.slice(0, 3) || word.startsWith(name)) return false;
  return distance(word, name) <= (name.length >= LONG_NAME ? 2 : 1);
}

function misspeltIn(
  { path, text: raw }: SourceFile,
  list: ReadonlyMap<string, string>,
  name: string | undefined,
): Issue[] {
  const { text, positionAt } = judgedText(raw);
  const words = text.replace(NO_WORDS, (piece) => " ".repeat(piece.length));
  const reported = new Set<string>();
  const hosts = name === undefined ? [] : nearlyIn(text, name.toLowerCase());
  const inAddresses = hosts.map(({ written, offset, meant }) =>
    issueAt(path, positionAt(offset), {
      rule: "unlikely-address",
      field: "text",
      problem: `\`${written}\` is nearly the name of the council: whoever writes there reaches nobody.`,
      ...didYouMean(written, meant),
    }),
  );
  const misspelt = [...words.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const meant =
      MEANT_HERE.get(written.toLowerCase()) ??
      list.get(written.toLowerCase()) ??
      (name !== undefined && isNearly(written, name) ? name : undefined);
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
  return [...inAddresses, ...misspelt];
}

/** The name of the site in an e-mail address or in that of a page. */
const HOST = /(?<=@|https?:\/\/)[\w-]{1,64}(?:\.[\w-]{1,64})+/g;

/** Names of sites of which a part is nearly the council’s name: `rivetron.gov.uk`. */
function nearlyIn(text: string, name: string) {
  return [...text.matchAll(HOST)].flatMap(({ 0: written, index }) => {
    const wrong = written
      .toLowerCase()
      .split(/[.-]/)
      .find((part) => part !== name && isNearly(part, name));
    return wrong === undefined
      ? []
      : [{ written, offset: index, meant: written.toLowerCase().replace(wrong, name) }];
  });
}

const misspeltOnce = once(misspeltIn);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
