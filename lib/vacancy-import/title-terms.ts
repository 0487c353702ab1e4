import { readTerm, termsIn } from "../content/post-terms";

/** A group in brackets, and what parts a title into pieces. */
const BRACKETS = / ?[([]([^()[\]]*)[)\]]/g;
const PIECES = /(\s+[-–—|/]+\s+|\s*[,;|]\s+)/;

/** Terms that stand in front of a name or behind it with no more than a space; nothing is named “Part Time …” for another reason. */
const BEFORE = /^((?:full|part)[ -]time|fixed[ -]term|[01]?\.\d{1,3} ?fte)\s+(?=\S)/i;
const BEHIND =
  /\s+(permanent|temporary|fixed[ -]term|(?:full|part)[ -]time|job[ -]share|maternity cover|[fp]\/?t|[01](?:\.\d{1,3})? ?fte)$/i;

/** A length alone may be an age: “two years”. */
const HAS_KIND = /fixed|temp|cover|contract|\bftc\b|second/i;

/** A number alone counts posts, or is an age; behind it, hours have their name. */
function isTerm(words: string, context: string): boolean {
  const term = readTerm(words);
  if (term === undefined || (term.weeklyHours !== undefined && !/h/i.test(words))) return false;
  return term.lasts === undefined || HAS_KIND.test(context);
}

/**
 * The name of a post without what the title says of its hours, contract and cover, and that in the words of the title:
 * `Social Worker (Part Time, 0.5 FTE) – Permanent` has three terms.
 * @param contract what the advert says of the contract elsewhere
 */
export function readTitleTerms(
  title: string,
  contract = "",
): { readonly name: string; readonly terms: readonly string[] } {
  const terms: string[] = [];
  const context = `${title} ${contract}`;
  /** Takes terms down; true where there is nothing else. */
  const take = (words: string, isListed: boolean): boolean => {
    const parts = termsIn(words);
    const read = parts.filter((part) => isTerm(part, context));
    const isWhole = parts.length > 0 && read.length === parts.length;
    // “Permanent and Temporary Accommodation” is a name.
    if (isWhole || (isListed && !/\band\b/i.test(words))) terms.push(...read);
    return isWhole;
  };
  const plain = title.replace(BRACKETS, (group, words: string) => (take(words, true) ? "" : group)).trim();
  const pieces = plain.split(PIECES);
  const kept: string[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = pieces[index] ?? "";
    if (pieces.length > 1 && take(piece, false)) continue;
    kept.push(...(kept.length === 0 ? [piece] : [pieces[index - 1] ?? "", piece]));
  }
  let name = kept.join("");
  for (const pattern of [BEFORE, BEHIND, BEHIND]) {
    const [, words = ""] = pattern.exec(name) ?? [];
    if (words !== "" && take(words, false)) name = name.replace(pattern, "");
  }
  return name === "" ? { name: title, terms: [] } : { name, terms };
}
