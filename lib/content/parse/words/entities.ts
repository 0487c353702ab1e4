import { decodeNamedCharacterReference } from "decode-named-character-reference";

/** A reference to a sign, `&pound;`, in a text that shows it as it stands. */
export interface Entity {
  readonly offset: number;
  readonly written: string;
  /** The sign; `undefined` where there is none. */
  readonly meant: string | undefined;
}

/** Also without the semicolon, for those that everybody knows: browsers read them. */
const ENTITY =
  /&(?:#(\d{1,7});|#x([\da-f]{1,6});|([a-z][a-z\d]{1,31});|(nbsp|pound|amp|apos|quot|[lr][sd]quo|[nm]dash|hellip)\b)/gi;

/** Every reference to a sign in a text. */
export function entitiesIn(text: string): Entity[] {
  if (!text.includes("&")) return [];
  return [...text.matchAll(ENTITY)].map((match) => {
    const [written, decimal, hexadecimal, whole, open] = match;
    const name = whole ?? open;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
    const meant = name === undefined ? signOf(code) : decodeNamedCharacterReference(name) || undefined;
    return { offset: match.index, written, meant: meant?.replace("\u00A0", " ") };
  });
}

function signOf(code: number): string | undefined {
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** What to write in place of a reference that is shown as it stands. */
export function entityFix({ meant }: Entity): string {
  if (meant === undefined) return "Write the sign itself.";
  return meant.trim() === "" ? "Write a space in its place." : `Write \`${meant}\`, the sign itself.`;
}
