/** A line that was to be `---`, as Word, other programs and other formats write it. */
const LIKE_FENCE =
  /^\s*(?:[-–—―−‐‑‒]*[–—―−‐‑‒][-–—―−‐‑‒]*|-{2}|-{4,}|-(?:\s+-)+|-{3}|\.{3}|…|\+{3,}|\*{3,}|_{3,}|={3,}|[`~]{3,}\w*)\s*$/;

/** True for a line of `---`, in the first column. */
export const isFence = (line: string) => /^---[ \t]*$/.test(line);

/** True for a line that was meant to be one of `---`, and is not. */
export const isLikeFence = (line: string) => !isFence(line) && LIKE_FENCE.test(line);

/** A line that may stand among the fields: a field, an item, what is indented, a comment, nothing. */
const AMONG_FIELDS = /^(?:[ \t]|$|#(?!#)|[\]}]|-(?:\s|$)|["'“]?[\p{L}_<][\w-]*["'”]?[ \t]*[:：;=])/u;

/** A line that is a field beyond doubt. */
const FIELD = /^[A-Za-z][\w-]*:(?:\s|$)/;

/**
 * Where a line of `---` is missing, since the text below the fields begins.
 * @param lines of what is taken for the fields
 * @returns its index; `undefined` where all of it may be fields
 */
export function endOfFields(lines: readonly string[]): number | undefined {
  const index = lines.findIndex(
    (line, at) => /^\s+---\s*$/.test(line) || (!AMONG_FIELDS.test(line) && !isLikeItem(line, lines[at - 1])),
  );
  if (index <= 0) return undefined;
  const isBelowEmpty = (lines[index - 1] ?? "").trim() === "";
  const hasFieldsBelow = lines.slice(index + 1).some((line) => FIELD.test(line));
  return isLikeFence(lines[index] ?? "") || isBelowEmpty || !hasFieldsBelow ? index : undefined;
}

/** An item of a list with another sign than a hyphen; it is explained as such. */
function isLikeItem(line: string, before = ""): boolean {
  return (
    /^[^\p{L}\p{N}\s]\s*\S/u.test(line) &&
    !isLikeFence(line) &&
    (/:\s*$/.test(before) || before[0] === line[0])
  );
}

/** True when the text below the fields is more of them, down to another line of `---`. */
export function goesOn(lines: readonly string[]): boolean {
  const end = lines.findIndex(isFence);
  const fields = lines.slice(0, Math.max(0, end));
  return FIELD.test(fields[0] ?? "") && fields.every((line) => AMONG_FIELDS.test(line));
}
