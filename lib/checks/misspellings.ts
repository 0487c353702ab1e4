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
  for (const word of OF_THE_WORK) {
    for (const wrong of slipsOf(word))
      if (!list.has(wrong) && !OF_THE_WORK.includes(wrong)) list.set(wrong, word);
  }
  read.set(project, list);
  return list;
}

/** Words of social work that the list does not have, each long enough for a slip in it to be no other word. */
const OF_THE_WORK: readonly string[] = (
  "safeguarding wellbeing assessment assessments practitioner practitioners supervision professional professionals responsibility responsibilities " +
  "registration qualification qualifications statutory relationship relationships unaccompanied intervention interventions apprenticeship disability " +
  "disabilities development management partnership partnerships recruitment relocation progression therapeutic adolescent vulnerable permanence " +
  "colleagues opportunity opportunities reviewing caseload caseloads multidisciplinary neurodiversity"
).split(" ");

/** A word with one letter left out, typed twice, or exchanged with the next; the first letter is seldom wrong. */
function slipsOf(word: string): string[] {
  return [...word].flatMap((letter, at) => {
    if (at === 0) return [];
    const [before, behind] = [word.slice(0, at), word.slice(at + 1)];
    const isDouble = letter === word[at + 1] || letter === word[at - 1];
    const twice = isDouble ? [] : [`${before}${letter}${letter}${behind}`];
    const exchanged = behind === "" ? [] : [`${before}${behind[0]}${letter}${behind.slice(1)}`];
    // The plural without its `s` is another word.
    const without = behind === "" && letter === "s" ? [] : [`${before}${behind}`];
    return [...without, ...twice, ...exchanged.filter((one) => one !== word)];
  });
}
