/** Tags of rows with a length prefix, in which line breaks do not end the row: text and binary data. */
const COUNTED = new Set(["T", "A", "O", "o", "U", "S", "s", "L", "l", "G", "g", "M", "m", "V"]);

const LINE_FEED = 10;
const COMMA = 44;

/** The tag that opens a row's content; counted rows look like `T1f,`. */
function isCounted(flight: Buffer, start: number): boolean {
  return (
    COUNTED.has(String.fromCharCode(flight[start] ?? 0)) &&
    /^[0-9a-f]+,/.test(flight.toString("latin1", start + 1, start + 18))
  );
}

/**
 * Ids of every client module that a page's flight data imports (`I` rows).
 * @param flight the page's `.rsc` file: rows of `id:` and content, most of them ended by a line break
 * @throws when the data has another format than expected, since a page must never lose a script that it needs
 */
export function clientModuleIds(flight: Buffer): string[] {
  const ids: string[] = [];
  for (let place = 0; place < flight.length; ) {
    const colon = flight.indexOf(":", place);
    if (colon < 0 || !/^[0-9a-f]*$/.test(flight.toString("latin1", place, colon))) {
      throw new Error(`Byte ${place} of the flight data opens no row.`);
    }
    const start = colon + 1;
    if (isCounted(flight, start)) {
      const comma = flight.indexOf(COMMA, start);
      place = comma + 1 + Number.parseInt(flight.toString("latin1", start + 1, comma), 16);
      continue;
    }
    const lineEnd = flight.indexOf(LINE_FEED, start);
    const end = lineEnd < 0 ? flight.length : lineEnd;
    const content = flight.toString("utf8", start, end);
    if (content.startsWith("I")) {
      const [id]: unknown[] = JSON.parse(content.slice(1));
      ids.push(String(id));
    }
    place = end + 1;
  }
  return ids;
}
