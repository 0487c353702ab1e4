import { LRUCache } from "lru-cache";
import { encode } from "uqr";

/** Light modules around the code, which ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4;

/** A QR code as one SVG path of squares with a side of 1, in a square of `size` with its quiet zone. */
export interface QrCode {
  readonly size: number;
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
  const rows = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1] === true) return [];
      const next = row.indexOf(false, x);
      return [`M${x} ${y}h${(next === -1 ? row.length : next) - x}v1H${x}z`];
    }),
  );
  return { size, path: rows.join("") };
}

/** Pixels along each side of a module: whole ones, so that edges stay sharp where the code is made into a PNG. */
const MODULE = 24;

/** A QR code as an SVG file, black on white: a reader of codes may not know another. */
export function qrSvg(address: string): string {
  const { size, path } = qrCode(address);
  const side = size * MODULE;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}
