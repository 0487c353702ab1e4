import { LRUCache } from "lru-cache";
import { encode } from "uqr";
import { indexedPng } from "../indexed-png";

/** Light modules around the code, which ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** A QR code, the dark ones of its modules row by row, in a square of `size` with its quiet zone. */
export interface QrCode {
  readonly size: number;
  readonly rows: readonly (readonly boolean[])[];
  /** As one SVG path of squares with a side of 1. */
  readonly path: string;
}

/** Codes by address: each stands on the posters of a page and in files of its own. */
const cache = new LRUCache<string, QrCode>({ max: 16, memoMethod: encoded });

/**
 * The QR code of an address. A quarter of it may be torn off or covered: it hangs in corridors.
 * @param address a whole one
 */
export function qrCode(address: string): QrCode {
  return cache.memo(address);
}

function encoded(address: string): QrCode {
  const { data, size } = encode(address, { ecc: "Q", border: QUIET_ZONE });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1] === true) return [];
      const next = row.indexOf(false, x);
      return [`M${x} ${y}h${(next === -1 ? row.length : next) - x}v1H${x}z`];
    }),
  );
  return { size, rows: data, path: squares.join("") };
}

/** Pixels along each side of a module: whole ones, so that edges stay sharp. */
const MODULE = 24;

/** A QR code as an SVG file, black on white: a reader of codes may not know another. */
export function qrSvg(address: string): string {
  const { size, path } = qrCode(address);
  const side = size * MODULE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}

const [BLACK, WHITE] = [0xff_00_00_00, 0xff_ff_ff_ff];

const pictures = new LRUCache<string, Promise<Uint8Array<ArrayBuffer>>>({ max: 16, memoMethod: drawn });

/** The same as a PNG. A server can make it as well: it is drawn without a font or a library of pictures. */
export function qrPng(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return pictures.memo(address);
}

function drawn(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const { size, rows } = qrCode(address);
  const colours = Uint32Array.from(rows.flat(), (isDark) => (isDark ? BLACK : WHITE));
  return indexedPng({ colours, width: size, height: size }, { scale: MODULE });
}
