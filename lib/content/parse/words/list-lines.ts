/** A line that looks like an item of a list and is none, since Markdown knows `- ` and `1. ` alone. */
export interface ListLine<Line extends TextLine> {
  readonly line: Line;
  /** What it begins with in place of `- `. */
  readonly sign: string;
  readonly isNumber: boolean;
  /** How many lists it stands within: 1 for what Word had as the second level. */
  readonly level: number;
}

/** A line of a paragraph, as it is shown. */
export interface TextLine {
  readonly text: string;
  /** True for the first of its paragraph. */
  readonly isFirst: boolean;
  /** True for a later line of an item. */
  readonly isInItem: boolean;
  /** True where spaces stand before it. */
  readonly isIndented: boolean;
  /** True for a paragraph below a list. */
  readonly isBelowList: boolean;
  /** True where a backslash stands before its sign, so that Markdown makes no list of it. */
  readonly isEscaped: boolean;
}

/** Signs that begin nothing but an item of a list; a section sign before a word is one in a font of Word, and Word puts a tab behind each. */
export const BULLET = /^(?:[☐☑☒•‣▪▫●○◦➢➣➤►▸❖■□⁃∙⦁]|·(?=\s)|§(?=\s+\p{L})|-(?=\p{L})|[o–—-](?=\t))\s*/u;

/**
 * Signs that begin an item where several lines begin with them: dashes, ticks, arrows, emoji; and letters that are a
 * tick, an arrow or a square in the fonts of Word.
 */
const REPEATED =
  /^(?:[qvwlnüØàèðÀ](?=\s)|(?:--|->|=>)(?=\s)|[-–—―−‐‑‒+*/>~]|[^\p{L}\p{N}\p{M}\p{Z}\p{C}\p{Ps}\p{Pi}\p{Pf}\p{Sc}'"#|`\\&%@…_.,;:!?*])\uFE0F?(?=\s|\p{L})/u;

const DASH = /^[-–—―−‐‑‒]\s/u;

const NUMBER = /^\(?(?:\d{1,2}(?:\.\d{1,2})+[.)]?|(?:\d{1,3}|[a-zA-Z]|[ivx]{2,4})[.)]+)(?=\s|\p{L})/u;

/** The bullet of Word that its pages in HTML have as a letter. */
const LETTER_O = /^o[ \t]+(?=\S)/;

/**
 * Lines of neighbouring paragraphs that look like items of a list. A single dash may begin a line, as before the name of
 * whoever is quoted; two in a row, or one below a colon, are a list.
 */
export function listLinesIn<Line extends TextLine>(lines: readonly Line[]): ListLine<Line>[] {
  /** The signs of one paragraph, from the outermost: Word has one for each level. */
  let signs: string[] = [];
  return lines.flatMap((line, index) => {
    if (line.isFirst) signs = [];
    const sign = signOf(line, lines[index - 1], lines[index + 1])?.trim();
    if (sign === undefined) return [];
    if (!signs.includes(sign)) signs.push(sign);
    // `-item` below `- item`, in the same column, has only lost its space.
    const isBeside = line.isInItem && !line.isIndented && sign === "-" && !DASH.test(line.text);
    const isWithin = (line.isInItem && !isBeside) || (line.isBelowList && INNER.test(sign));
    // A list that was put together from several has other signs for items side by side.
    const rank = line.isIndented || INNER.test(sign) ? signs.indexOf(sign) : 0;
    const level = rank + (isWithin ? 1 : 0);
    return [{ line, sign, isNumber: NUMBER.test(line.text), level }];
  });
}

/** What Word begins the items of its second and third level with. */
const INNER = /^[o§▪]$/;

function signOf(
  line: TextLine,
  before: TextLine | undefined,
  after: TextLine | undefined,
): string | undefined {
  const bullet = BULLET.exec(line.text)?.[0];
  if (bullet !== undefined) return bullet;
  const isBelowColon = /:\s*$/.test(before?.text ?? "");
  // The neighbours in the same paragraph: its lines are shown as one, whatever each begins with.
  const above = line.isFirst ? "" : (before?.text ?? "");
  const below = after === undefined || after.isFirst ? "" : after.text;
  if (LETTER_O.test(line.text)) return "o";
  const repeated = REPEATED.exec(line.text)?.[0];
  if (repeated !== undefined) {
    const neighbours = DASH.test(line.text) ? [before?.text, after?.text] : [above, below];
    const isInList = neighbours.some(
      (neighbour) =>
        neighbour !== undefined &&
        (neighbour.startsWith(repeated) || (DASH.test(line.text) && BULLET.test(neighbour))),
    );
    return isInList || ((isBelowColon || line.isInItem) && DASH.test(line.text)) ? repeated : undefined;
  }
  const number = NUMBER.exec(line.text)?.[0];
  if (number === undefined) return undefined;
  const isUnspaced = /^\d{1,3}\.\p{L}/u.test(line.text);
  const isOfConverter =
    line.isEscaped && [before, after].some((one) => one?.isEscaped === true && NUMBER.test(one.text));
  const isInRow =
    follows(before?.text, number) || (after?.isFirst === true && followedBy(number, after.text));
  return isUnspaced || isOfConverter || isInRow || NUMBER.test(above) || NUMBER.test(below)
    ? number
    : undefined;
}

const IN_ROW = ["a", "b", "c", "d", "e", "f", "g", "h"];
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii"];

const letterOf = (number: string): string => number.replace(/[().\s]/g, "").toLowerCase();

/** True for `b)` in a paragraph below that of `a)`: each stands alone, and none is an item. */
function followedBy(number: string, next: string | undefined): boolean {
  const other = NUMBER.exec(next ?? "")?.[0];
  if (other === undefined) return false;
  return [IN_ROW, ROMAN].some((row) => {
    const place = row.indexOf(letterOf(number));
    return place !== -1 && row[place + 1] === letterOf(other);
  });
}

function follows(before: string | undefined, number: string): boolean {
  const first = NUMBER.exec(before ?? "")?.[0];
  return first !== undefined && followedBy(first, number);
}
