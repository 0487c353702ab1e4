/** What people call the signs that are not seen, or not meant to be in a text. */
const NAMES: Readonly<Record<string, string>> = {
  "0000": "null",
  "0007": "bell",
  "0008": "backspace",
  "000B": "line break of Word",
  "000C": "page break",
  "001B": "escape",
  "001E": "no-break hyphen of Word",
  "001F": "soft hyphen of Word",
  "007F": "delete",
  "00AD": "soft hyphen",
  "115F": "Hangul filler",
  "1160": "Hangul filler",
  "2028": "line separator",
  "2029": "paragraph separator",
  "202A": "left-to-right embedding",
  "202B": "right-to-left embedding",
  "202C": "end of a direction",
  "202D": "left-to-right override",
  "202E": "right-to-left override",
  "2066": "left-to-right isolate",
  "2067": "right-to-left isolate",
  "2068": "first strong isolate",
  "2069": "end of an isolate",
  "2800": "empty Braille cell",
  "3164": "Hangul filler",
  FEFF: "byte order mark",
  FFA0: "Hangul filler",
  FFFC: "place of a picture",
};

/** Where a sign has no name of its own here, what kind it is of. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\p{Cs}/u, "half a sign"],
  [/\p{Co}/u, "sign of a symbol font"],
  [/\p{Noncharacter_Code_Point}/u, "no character"],
  [/[\u{E0000}-\u{E01EF}]/u, "invisible tag"],
  [/\p{Cc}/u, "control character"],
  [/\p{Script=Cyrillic}/u, "Cyrillic letter"],
  [/\p{Script=Greek}/u, "Greek letter"],
  [/\p{L}/u, "letter of another alphabet"],
];

/** A sign as a message shows it, so that it can be seen: `U+00AD soft hyphen`. */
export function shownCharacter(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const name = NAMES[code] ?? KINDS.find(([kind]) => kind.test(sign))?.[1] ?? "invisible character";
  return `U+${code} ${name}`;
}
