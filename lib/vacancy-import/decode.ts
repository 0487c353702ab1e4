import { windowsSign } from "../content/parse/characters/windows-1252";
import { SourceRefusal } from "./refusal";

/** Bytes that a source may have; a list of a thousand adverts has about a tenth. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** How files of other programs begin. */
const FOREIGN: readonly (readonly [beginning: string, kind: string])[] = [
  ["PK\x03\x04", "a workbook of Excel or an archive: save the sheet as “CSV UTF-8”"],
  ["\xD0\xCF\x11\xE0", "a workbook of an old Excel: save the sheet as “CSV UTF-8”"],
  ["%PDF-", "a PDF: ask for the list as a feed or a table"],
  ["\x1F\x8B", "a compressed file: unpack it first"],
];

/** The encoding that a file names itself: by its byte order mark, or in the first line of XML. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const [one, two] = bytes;
  if (one === 0xfe && two === 0xff) return "utf-16be";
  if (one === 0xff && two === 0xfe) return "utf-16le";
  const start = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  return /^(?:\xEF\xBB\xBF)?<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(start)?.[1];
}

/**
 * The text of a source.
 * @param charset as the server named it
 * @throws a {@link SourceRefusal} where the bytes are no text, or not in the encoding that they are said to be in
 */
export function decode(bytes: Uint8Array, charset?: string): string {
  if (bytes.length > MOST_BYTES) throw new SourceRefusal(tooLarge());
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  const foreign = FOREIGN.find(([beginning]) => start.startsWith(beginning))?.[1];
  if (foreign !== undefined) throw new SourceRefusal(`It is ${foreign}.`);
  const encoding = namedEncoding(bytes) ?? charset ?? "utf-8";
  const text = decoded(bytes, encoding);
  if (text.includes("\0"))
    throw new SourceRefusal("It holds characters that no text has: it is another kind of file.");
  return text;
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    // Under its every name, `iso-8859-1` among them: Node.js 20 makes control characters of dashes and quotation marks.
    return decoder.encoding === "windows-1252"
      ? Array.from(bytes, windowsSign).join("")
      : decoder.decode(bytes);
  } catch (problem) {
    // RangeError for a name that there is not, TypeError for bytes that are not in the encoding.
    const isUnknown = problem instanceof RangeError;
    throw new SourceRefusal(
      isUnknown
        ? `It says that it is in the encoding “${encoding}”, which there is not.`
        : `It is not in the encoding ${encoding.toUpperCase()}, which it is read as. Save it as “CSV UTF-8”, or ask for a feed in UTF-8.`,
    );
  }
}

/** Why a source is too large. */
export function tooLarge(): string {
  return `It is larger than ${MOST_BYTES / 1024 / 1024} MB: a list of vacancies is a hundredth of that.`;
}
