/** Letters with marks of their own: `e` and an accent are one letter `é`. At most 30 marks, as Unicode's safe streams have. */
const ACCENTED = /\P{M}\p{M}{1,30}/u;

/** Signs that are not seen and that no language needs: where a word may be broken, and the like. */
const NEVER_NEEDED = /[\u00AD\u180E\u200B\u2060-\u2064\u206A-\u206F]/;

/** Signs that only some scripts and emoji need: joiners, marks of direction. */
const SOMETIMES_NEEDED = /[\u200C-\u200F\u061C]/;

/** Every space that is not the plain one. */
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

/** A no-break space as web pages and Markdown write it: a rule would see letters where readers see a space. */
const SPACE_IN_LETTERS = /&(?:nbsp|#160|#x[aA]0);/;

/** What Word leaves between a bullet and its words: behind it the items of an inner list would stand beside the outer ones. */
const TAB_BEHIND_BULLET = /(?<=(?:^|\n) *(?:[-*+]|\d{1,3}[.)])) ?\t[ \t]*(?=\S)/;

/** Other forms of plain letters, digits and £: one sign for `fi`, wide ones, those that only look bold. */
const OTHER_FORM =
  /[\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFFE1\u212A\u212B\u{1D400}-\u{1D7FF}]/u;

/** An opening quotation mark or an accent within a word stands for an apostrophe. */
const APOSTROPHE = /(?<=\p{L})[´‘](?=\p{L})/u;

const REPAIRED = new RegExp(
  [
    ACCENTED,
    NEVER_NEEDED,
    SOMETIMES_NEEDED,
    TAB_BEHIND_BULLET,
    SPACE,
    SPACE_IN_LETTERS,
    OTHER_FORM,
    APOSTROPHE,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/** Most files hold nothing but these. */
const PLAIN =
  /^[\n\t\x20-\x7E\u00A1-\u00AC\u00AE-\u00B3\u00B5-\u02FF\u2010-\u2017\u2019-\u2027\u2030-\u205E\u20AC]*$/;

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** What a line may begin with that Markdown and YAML know by the plain space behind it. */
const BEFORE_PLAIN_SPACE = /^[\s>]*(?:#{1,6}|[-*+]|\d{1,9}[.)])?\s*$|^\s*(?:- +)?[\w-]+:$/;

/** A piece of a text and what it becomes. */
export interface Repair {
  readonly offset: number;
  readonly written: string;
  readonly meant: string;
}

/**
 * What can be made right in a text without anybody losing anything: signs that are not seen, letters in two parts,
 * spaces that only look like spaces.
 */
export function repairsIn(text: string): Repair[] {
  if (PLAIN.test(text) && !SPACE_IN_LETTERS.test(text) && !TAB_BEHIND_BULLET.test(text)) return [];
  return [...text.matchAll(REPAIRED)].flatMap((match) => {
    const written = match[0];
    const meant = meantBy(written, match.index, text);
    return meant === written ? [] : [{ offset: match.index, written, meant }];
  });
}

function meantBy(written: string, offset: number, text: string): string {
  if (OTHER_FORM.test(written)) return written.normalize("NFKC");
  if (/^&|\t/.test(written)) return " ";
  if (written.length > 1) return accented(written);
  if (/[´‘]/.test(written)) return "’";
  // At the end of a line it has become the hyphen that it allows for.
  if (
    written === "\u00AD" &&
    /^(?:[ \t]*\n| (?=\p{Ll}))/u.test(text.slice(offset + 1, offset + 20)) &&
    /\p{Ll}/u.test(signBefore(text, offset))
  )
    return "-";
  if (NEVER_NEEDED.test(written)) return "";
  if (SPACE.test(written)) return isMeantSpace(written, offset, text) ? written : " ";
  const [before, after] = [signBefore(text, offset), signAt(text, offset + 1)];
  if (/[\u200C\u200D]/.test(written)) return joins(before, after) ? written : "";
  return RIGHT_TO_LEFT.test(lineAround(text, offset)) ? written : "";
}

/** A letter with its marks as one sign. What changes the look of an emoji does nothing behind a letter. */
function accented(written: string): string {
  const isLetter = /^\p{L}/u.test(written);
  return (isLetter ? written.replace(/\u034F|[\uFE00-\uFE0F]/g, "") : written).normalize("NFC");
}

/** A no-break space between a number and its unit is meant: `10 km`, `Grade 8`. */
function isMeantSpace(written: string, offset: number, text: string): boolean {
  if (!/[\u00A0\u202F]/.test(written)) return false;
  const between =
    /\d$/.test(text.slice(offset - 1, offset)) || /^\d/.test(text.slice(offset + 1, offset + 2));
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  return between && (offset - lineStart > 60 || !BEFORE_PLAIN_SPACE.test(text.slice(lineStart, offset)));
}

/** Joiners hold an emoji of several together, and shape letters of scripts other than Latin, Greek and Cyrillic. */
function joins(before: string, after: string): boolean {
  const isEmoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\uFE0F/u.test(before);
  if (isEmoji) return /\p{Extended_Pictographic}/u.test(after);
  return (
    /[\p{L}\p{M}]/u.test(before) && !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(before)
  );
}

function signAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function signBefore(text: string, offset: number): string {
  const isHalf = /[\uDC00-\uDFFF]/.test(text.charAt(offset - 1));
  return offset === 0 ? "" : signAt(text, isHalf ? offset - 2 : offset - 1);
}

/** Enough of the line around a place to see in which direction it is written. */
function lineAround(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 200), offset);
  const after = text.slice(offset, offset + 200);
  return before.slice(before.lastIndexOf("\n") + 1) + (after.split("\n", 1)[0] ?? "");
}
