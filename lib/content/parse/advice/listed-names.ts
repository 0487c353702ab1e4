import { asSlug } from "../place/from-path";

/** How many, before a name: `1 x`, `2 no.`, `3 FTE`, `2 posts of`. A name may begin with a number and a letter: `16-plus`. */
const BEFORE =
  /^(?:\d{1,3}(?:\.\d+)?\s*(?:[x×*]|no\.?|nr\.?|fte|w\.?t\.?e\.?|(?:posts?|vacanc(?:y|ies))(?: (?:of|for|as))?)?\s+|[x×]\s?\d{1,3}\s+)(?=\p{L}{2})/iu;

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d+)?|two|three|four|five|six|several|multiple)`;
const POSTS = String.raw`(?:fte|w\.?t\.?e\.?|(?:post|position|role|opening)s?|vacanc(?:y|ies))`;

/** How many, behind a name: `(x2)`, `x 2`, `(2 posts)`, `(three positions)`, `(2.5 FTE)`. */
const BEHIND = new RegExp(
  String.raw`\s*(?:[-–:,]\s*)?(?:\(\s*(?:[x×]\s*)?\d{1,3}(?:\.\d+)?\s*(?:[x×]|no\.?)?\s*\)|\(\s*${NUMBER}\s*${POSTS}\s*\)|[x×]\s*\d{1,3}|\d{1,3}(?:\.\d+)?\s*${POSTS})$`,
  "i",
);

/** A name without how many there are of it: `Social Worker` for `1 x Social Worker (2 posts)`. */
export function withoutCount(name: string): string {
  return name.trim().replace(BEFORE, "").replace(BEHIND, "");
}

/**
 * The name of a file in a reference that was written as a path, with an ending, or with how many there are:
 * `roles/grade-8.mdx`, `2 x Social Workers`.
 */
export function reference(written: string): { readonly name: string; readonly count: string | undefined } {
  const text = written.trim();
  const counted = BEFORE.exec(text)?.[0] ?? BEHIND.exec(text)?.[0];
  const bare = text.replace(BEFORE, "").replace(BEHIND, "");
  const piece = bare.slice(bare.replace(/[\\/]+$/, "").lastIndexOf("/") + 1);
  const name = asSlug(piece.replace(/\.(mdx?|txt)$/i, ""));
  if (counted === undefined) return { name, count: undefined };
  const isOne = /^\D*1(?:\.0)?(?!\d)/.test(counted);
  // Several are written in the plural, and a file is named after one.
  return { name: isOne ? name : name.replace(/(?<=[^s])s$/, ""), count: counted.trim() };
}

/**
 * What to write for a list that was written as one text with commas.
 * @param nameOf what an item is to be written as, where it names a file
 */
export function listAdvice(field: string, written: string, nameOf?: (item: string) => string): string {
  const parts = written.split(/\s*[;,•|]\s*/).filter((part) => part !== "");
  const last = (parts.pop() ?? "").replace(/^(?:and|&)\s+/i, "");
  const [, one, other] = /^(.+?)\s+(?:and|&)\s+(.+)$/i.exec(last) ?? [];
  const list = (items: readonly string[]) =>
    `\`${field}: [${items.map((item) => nameOf?.(item) ?? quoted(item)).join(", ")}]\``;
  const whole = list([...parts, last]);
  if (one === undefined || other === undefined) return `Write ${whole}.`;
  const divided = list([...parts, one, other]);
  return nameOf !== undefined || parts.length > 0
    ? `Write ${divided}${nameOf === undefined ? `; or ${whole}, where “${last}” is one name` : ""}.`
    : `Write ${whole}; or ${divided}, where they are two.`;
}

/** An item of a list in brackets, in quotes where YAML needs them. */
const quoted = (item: string): string =>
  /[:#[\]{}"'&*!|>%@`]/.test(item) && !/^\w+(?:'s)?[\w' ]*$/.test(item) ? JSON.stringify(item) : item;
