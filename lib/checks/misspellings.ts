import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** A list of misspellings as the spelling checker CSpell writes it: each with its corrections, `teh->the`. */
interface Dictionary {
  readonly dictionaryDefinitions: readonly {
    readonly flagWords?: readonly string[];
    readonly suggestWords?: readonly string[];
  }[];
}

const PACKAGE = "@cspell/dict-en-common-misspellings";

const read = new Map<string, ReadonlyMap<string, string>>();

/**
 * Common misspellings of English, each with what is meant: one word, or several with commas. Read once.
 * @param project the folder that holds package.json
 */
export function misspellings(project: string): ReadonlyMap<string, string> {
  const kept = read.get(project);
  if (kept !== undefined) return kept;
  const settings = createRequire(path.join(project, "package.json")).resolve(`${PACKAGE}/cspell-ext.json`);
  const file = path.join(path.dirname(settings), "dict", "dict-en.json");
  const { dictionaryDefinitions }: Dictionary = JSON.parse(readFileSync(file, "utf8"));
  const words = dictionaryDefinitions.flatMap(({ flagWords = [], suggestWords = [] }) => [
    ...flagWords,
    ...suggestWords,
  ]);
  const list = new Map<string, string>();
  for (const entry of words) {
    const arrow = entry.indexOf("->");
    list.set(entry.slice(0, arrow), entry.slice(arrow + 2));
  }
  read.set(project, list);
  return list;
}
