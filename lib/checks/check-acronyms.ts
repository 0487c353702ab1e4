import { type Issue, issueAt } from "../content/issue";
import type { IssueRule } from "../content/issue-rules";
import { judgedText } from "../content/parse/characters/judged-text";
import { WORDS_OF_AN_ACRONYM } from "../content/parse/words/placeholders";
import { didYouMean } from "../content/remedy";
import type { SourceFile } from "../content/source-file";
import { once } from "../site/once";

/** Letters that everybody in England reads as a word, most of them in every advert for a job. */
const EVERYDAY: ReadonlySet<string> = new Set(
  (
    "UK GB HM EU USA US NHS GP HR IT ICT PDF CV DBS GCSE NVQ BTEC BA MA PC TV FAQ ID VAT NI PAYE HMRC BBC CSV " +
    "HTML QR OK AM PM DIY MP MOT MBE OBE CBE LGBT LGBTQ BSL GDPR PE BC AD CD DVD HQ FC RSPCA NSPCC BMW IKEA NASA"
  ).split(" "),
);

/** Two to five capitals, alone among words: in a line of capitals each word looks like them, and codes have digits or signs. */
const ACRONYM =
  /(?<![\p{L}\p{N}@&._/’'#-])(?<!\p{Lu}{2}[ ,:]{1,2})(\p{Lu}{2,5})(?:s|[’']s)?(?![\p{L}\p{N}@&_/’'-]|\.\p{L}|[ ,:]{1,2}\p{Lu}{2}| ?\d)/gu;

/** Words that a draft, a form or an emphasis has in capitals. */
const SHOUTED: ReadonlySet<string> = new Set(
  (
    "DRAFT FINAL NEW OLD NOTE NB TBC TBA TBD TODO WIP FYI ASAP FREE OPEN CLOSE STOP START END HERE NOW NEXT LAST FIRST " +
    "ONLY MUST NEVER NOT NO YES AND OR BUT ALL ANY EACH EVERY BOTH WE YOU YOUR OUR THE THIS THAT IF WILL WHO WHAT HOW WHY " +
    "WHEN JOBS APPLY LIVE COPY PAGE PART"
  ).split(" "),
);

const ROMAN = /^[IVX]+$/;

/** What is not read as words: citations and tags, addresses, code, comments, places to fill. */
const NO_WORDS =
  /^(?:<{7}|>{7}|\|{7}) .*$|<[^<>\n]{0,300}>|\]\([^)\n]{0,500}\)|\[[^\]\n]{0,60}\](?!\()|\b(?:https?:|www\.|mailto:)\S+|`[^`\n]{0,300}`|\{\/\*[^*]{0,2000}\*\/\}/gm;

/** An acronym in brackets, with what says there that it is one. */
const BRACKETED =
  /\(((?:the |or |known as |called )?)[“"‘]?(\p{Lu}{2,5})(?:s|[’']s|s[’'])?[”"’]?((?:,? for short)?)\)/gu;

/** Where an acronym is explained: before the words for it, or as a name in a field. */
const EXPLAINED =
  /(?<!\p{L})(\p{Lu}{2,5})s? (?:\(|= ?\p{L}|stands for|means|is short for)|^ *(?:- )?(?:acronym|name|plural|term): *["']?(\p{Lu}{2,5})s?["']? *$|^ +- (\p{Lu}{2,5}) *$/gmu;
const OTHER_NAMES = /^(?:alsoKnownAs|searchedAs|localTeams|partners): *\[(.*)\]/gm;

/** Words with an acronym behind them in brackets: `newly qualified social worker (NQSW)`. */
const BEHIND_ITS_WORDS = /((?:\p{L}[\p{L}’'/-]*[ \n]){3,9})\((\p{Lu}{3,5})s?\)/gu;

/** What acronyms leave out. */
const SMALL_WORD = /^(?:an?|and|the|of|in|for|to|on|with|at)$/i;

/** Letters before an acronym in which its words are looked for. */
const WORDS_BEFORE = 120;

/** True where each sign stands in a text, one behind the other. */
function standInOrder(signs: string, text: string): boolean {
  let from = 0;
  return [...signs].every((sign) => {
    const at = text.indexOf(sign, from);
    from = at + 1;
    return at !== -1;
  });
}

/**
 * True where the words before an acronym in brackets are those for it, or the last of them: `designated officer (LADO)`. Behind
 * any other words the letters stay a riddle: `our programme for new social workers (AYSE)`.
 */
function isExplainedBy(before: string, letters: string): boolean {
  const words = before
    .split(/[^\p{L}\p{N}’']+/u)
    // Other acronyms are no words for it.
    .filter((word) => word !== "" && !SMALL_WORD.test(word) && !/^\p{Lu}{2,5}s?$/u.test(word))
    .map((word) => word.toUpperCase())
    .slice(-letters.length - 2);
  const last = words
    .slice(-2)
    .map((word) => word.charAt(0))
    .join("");
  if (last === "") return false;
  const beginsAlike = words.some(
    (word, index) => word.startsWith(letters.charAt(0)) && standInOrder(letters, words.slice(index).join("")),
  );
  const noun = last.slice(-1);
  return standInOrder(last, letters) || letters.startsWith(noun) || letters.endsWith(noun) || beginsAlike;
}

/** Acronyms in brackets behind their words. */
function bracketedIn(text: string): string[] {
  return [...text.matchAll(BRACKETED)].flatMap(({ 1: name, 2: letters = "", 3: short, index }) => {
    const before = text.slice(Math.max(0, index - WORDS_BEFORE), index).replace(/^[\s\S]*\n\n/, "");
    return name !== "" || short !== "" || isExplainedBy(before, letters) ? [letters] : [];
  });
}

const sorted = (letters: string): string => [...letters].sort().join("");

/** Acronyms that have the letters of the words before them, and not in their order: `(NSQW)`. */
function swappedIn(
  words: string,
): { readonly letters: string; readonly meant: string; readonly offset: number }[] {
  return [...words.matchAll(BEHIND_ITS_WORDS)].flatMap(
    ({ 0: whole, 1: before = "", 2: letters = "", index }) => {
      const initials = before
        .split(/[\s/-]+/)
        .filter((word) => word !== "" && !SMALL_WORD.test(word))
        .slice(-letters.length)
        .map((word) => word.charAt(0).toUpperCase());
      const meant = initials.join("");
      return meant === letters || sorted(meant) !== sorted(letters)
        ? []
        : [{ letters, meant, offset: index + whole.lastIndexOf(letters) }];
    },
  );
}

/** The words of a file that readers read: its summary, and the text below its fields. */
function readWords(text: string): string {
  const blank = (piece: string) => piece.replace(/[^\n]/g, " ");
  const fields = /^---\n[\s\S]*?\n---(?=\n|$)/.exec(text)?.[0] ?? "";
  const summary = /^summary:.*(?:\n[ \t]+.*)*/m.exec(fields);
  const end = summary === null ? 0 : summary.index + summary[0].length;
  const words =
    summary === null
      ? blank(fields)
      : blank(fields.slice(0, summary.index)) + summary[0] + blank(fields.slice(end));
  return (words + text.slice(fields.length)).replace(NO_WORDS, blank);
}

/** Rules whose remedy takes words out. */
const TO_BE_DELETED: ReadonlySet<IssueRule> = new Set(["left-by-a-program", "unfinished-text"]);

/**
 * Warns once of each acronym that a council's texts use and that nothing of the council explains: no term of its glossary, no
 * acronym of a role, a team or a service, no words that it stands behind in brackets.
 * @param files as they were read
 * @param told what is said of them already: letters in a note that is to be deleted need no explanation
 */
export function checkAcronyms(files: readonly SourceFile[], told: readonly Issue[]): Issue[] {
  const toBeDeleted = new Set(
    told.flatMap(({ rule, file, line }) => (TO_BE_DELETED.has(rule) ? [`${file}:${line}`] : [])),
  );
  const read = files
    .filter(({ path }) => path.endsWith(".mdx"))
    .map((file) => ({ path: file.path, council: file.path.split("/")[0] ?? "", ...acronymsIn(file) }));
  const explained = new Set(
    read.flatMap(({ council, explains }) => explains.map((name) => `${council} ${name}`)),
  );
  return read.flatMap(({ path, council, uses, swapped }) => [
    ...swapped.map(({ letters, meant, position }) =>
      issueAt(path, position, {
        rule: "unexplained-acronym",
        field: "text",
        problem: `\`${letters}\` has the letters of the words before it in another order.`,
        ...didYouMean(letters, meant),
      }),
    ),
    ...uses.flatMap(({ letters, position }) => {
      const key = `${council} ${letters}`;
      if (explained.has(key) || toBeDeleted.has(`${path}:${position[0]}`)) return [];
      explained.add(key);
      const finding = {
        rule: "unexplained-acronym",
        field: "text",
        problem: `\`${letters}\` is an acronym, and nothing of this council says what it stands for.`,
        fix: `Write it out where it first stands, like \`${WORDS_OF_AN_ACRONYM} (${letters})\`; or explain it in the glossary, with \`acronym: ${letters}\`, and cite that.`,
      } as const;
      return [issueAt(path, position, finding)];
    }),
  ]);
}

/** The acronyms that a file explains, and those that its texts use. */
const acronymsIn = once(({ text: raw }: SourceFile) => {
  const { text, positionAt } = judgedText(raw);
  const named = [...text.matchAll(EXPLAINED)].flatMap(([, ...names]) =>
    names.filter((name) => name !== undefined),
  );
  const listed = [...text.matchAll(OTHER_NAMES)].flatMap(([, list = ""]) => list.split(/[\s,"']+/));
  const words = readWords(text);
  const swapped = swappedIn(words).map((one) => ({ ...one, position: positionAt(one.offset) }));
  const uses = [...words.matchAll(ACRONYM)].flatMap(({ 1: letters = "", index }) =>
    EVERYDAY.has(letters) || SHOUTED.has(letters) || ROMAN.test(letters)
      ? []
      : [{ letters, position: positionAt(index) }],
  );
  return { explains: [...bracketedIn(text), ...named, ...listed], uses, swapped };
});
