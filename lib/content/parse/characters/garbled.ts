import { windowsSign } from "./windows-1252";

/** A piece of text whose bytes were read in the wrong encoding. */
export interface Garbled {
  readonly offset: number;
  readonly written: string;
  /** What it was before; empty for a sign that is not seen. */
  readonly meant: string;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** An encoding of one byte a letter, as which UTF-8 is often read: its runs that may be UTF-8, and their bytes. */
class WrongReading {
  readonly #bytes = new Map<string, number>();
  readonly runs: string;

  constructor(signOf: (byte: number) => string) {
    for (let byte = 0x80; byte <= 0xff; byte += 1) {
      // Some programs read bytes from 80 to 9F as control characters.
      if (byte < 0xa0) this.#bytes.set(String.fromCharCode(byte), byte);
      this.#bytes.set(signOf(byte), byte);
    }
    const following = this.#signs(0x80, 0xbf);
    const [two, three, four] = [this.#signs(0xc2, 0xdf), this.#signs(0xe0, 0xef), this.#signs(0xf0, 0xf4)];
    this.runs = `(?:${two}${following}|${three}${following}{2}|${four}${following}{3})+`;
  }

  #signs(from: number, to: number): string {
    return `[${[...this.#bytes].flatMap(([sign, byte]) => (byte >= from && byte <= to ? sign : [])).join("")}]`;
  }

  /** The text that was meant; `undefined` where the bytes are no UTF-8. Read again where that was done to it twice. */
  meant(written: string): string | undefined {
    const bytes = [...written].map((sign) => this.#bytes.get(sign));
    if (bytes.length < 2 || !bytes.every((byte) => byte !== undefined)) return undefined;
    try {
      const text = utf8.decode(Uint8Array.from(bytes));
      return this.meant(text) ?? (text === "" ? "\uFEFF" : text);
    } catch {
      return undefined;
    }
  }
}

/** Of Windows, and of old Macintoshes. */
const macintosh = new TextDecoder("macintosh");
const READINGS = [
  new WrongReading(windowsSign),
  new WrongReading((byte) => macintosh.decode(Uint8Array.of(byte))),
];

/** What text is garbled from: letters of Europe, signs of print, emoji. Another result is chance, as of `É»`. */
const PLAUSIBLE =
  /^(?:[\n\x20-\x7E\u00A0-\u017F\u0218-\u021B\u02C6-\u02DD\u2010-\u203A\u20AC\u2116\u2122\u2190-\u22FF\u2500-\u27BF\u2B05-\u2B55\u1E80-\u1EF3\uFB01\uFB02\uFEFF\uFFFD\u{1F000}-\u{1FAFF}]|\uFE0F)+$/u;

/** The most usual signs as DOS reads UTF-8. */
const OTHERS: Readonly<Record<string, string>> = {
  ÔÇÖ: "’",
  ΓÇÖ: "’",
  ÔÇÿ: "‘",
  ΓÇÿ: "‘",
  "ÔÇ£": "“",
  "ΓÇ£": "“",
  ÔÇØ: "”",
  "ΓÇ¥": "”",
  ÔÇô: "–",
  ΓÇô: "–",
  "┬ú": "£",
  "┬£": "£",
  "├®": "é",
  "├⌐": "é",
};

/** Signs of old Macintoshes that Windows reads as letters, where no language has these. */
const OF_MACINTOSH: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})Õ(?=(?:s|t|re|ve|ll|d|m)(?!\p{L}))/u, "’"],
  [/(?<=\p{Ll}{2})Ž(?=[\s.,;:!?)]|$)/u, "é"],
  [/(?<!\p{L})Ò(?=\p{L}[^ÒÓ\n]{1,200}Ó)/u, "“"],
  [/(?<=Ò\p{L}[^ÒÓ\n]{1,200})Ó(?!\p{L})/u, "”"],
];

/** What is left of a sign that was garbled and lost a part. */
const REMAINS = "â€|ï¬|Â(?= ?[£€°])|(?<=[\\p{Ll}\\d.,:;!?)])Â(?=\\s|$)|(?<!\\p{L})Â(?=\\s\\d)";

/** Signs as e-mails are sent (quoted-printable), and the `=` with which they break a line; not in an address. */
const MAILED =
  "(?<![?&/]\\S{0,200})(?:(?:=[\\dA-F]{2}){2,}|(?<=\\p{L})=9[1-7]|=A3(?=\\d)|(?<=[\\p{L}.,;:!?)])=(?:20|3D|09|A0|0D|0A)(?=\\s|$)|(?<=[\\p{L},])=(?=\\n\\p{L}))";

const ANY = new RegExp(
  [
    ...READINGS.map(({ runs }) => runs),
    ...Object.keys(OTHERS),
    REMAINS,
    MAILED,
    ...OF_MACINTOSH.map(([sign]) => sign.source),
  ].join("|"),
  "gu",
);

/** Only text with one of these can be garbled. */
const SUSPECT = /[\u0080-\u009F\u00C2-\u00F4\u201A¬√≈ƒ„‰ÂÊÁËÈÍÎÏÌÓÔÒΓ┬├Ž]|=[\dA-F]{2}|=\n/;

/** Pieces of a text that an encoding has garbled, such as `Itâ€™s`, with what was meant: `It’s`. */
export function garbledIn(text: string): Garbled[] {
  if (!SUSPECT.test(text)) return [];
  return [...text.matchAll(ANY)].flatMap((match) => {
    const isWithinWord = /\p{L}$/u.test(text.slice(0, match.index).slice(-1));
    const meant = meantBy(match[0], isWithinWord);
    return meant === undefined || meant === match[0]
      ? []
      : [{ offset: match.index, written: match[0], meant }];
  });
}

function meantBy(written: string, isWithinWord: boolean): string | undefined {
  if (written.startsWith("=")) return mailed(written);
  for (const reading of READINGS) {
    const meant = reading.meant(written);
    if (meant !== undefined && PLAUSIBLE.test(meant)) return meant.replaceAll("\uFEFF", "");
  }
  if (Object.hasOwn(OTHERS, written)) return OTHERS[written];
  return { Õ: "’", Ž: "é", Ò: "“", Ó: "”", "â€": isWithinWord ? "’" : "”", "ï¬": "\uFFFD", Â: "" }[written];
}

/** `=E2=80=99` and `=92` are `’`, as UTF-8 and as Windows have it. */
function mailed(written: string): string | undefined {
  if (written === "=") return "";
  const bytes = written
    .split("=")
    .slice(1)
    .map((code) => Number.parseInt(code, 16));
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return bytes.length === 1 ? bytes.map(windowsSign).join("") : undefined;
  }
}
