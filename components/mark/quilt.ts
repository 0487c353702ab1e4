import { nameHash } from "@/lib/site/name-hash";

/** The three tones of a mark, from the boldest to the faintest. */
export const QUILT_TONES = ["bold", "soft", "faint"] as const;
export type QuiltTone = (typeof QUILT_TONES)[number];

/** SVG path data in one tone. */
export type Layer = readonly [tone: QuiltTone, path: string];

/** SVG path data for each tone of a mark, in a square of so many units. */
export interface Quilt {
  readonly units: number;
  readonly paths: Readonly<Record<QuiltTone, string>>;
}

const CELL = 8;

/** Mulberry32: a stream of whole numbers below `limit`, fixed by its seed. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** One patch at a cell's corner, turned by quarters: a quarter circle, a half square, a disc, a leaf or a bar. */
function patch(kind: number, turn: number, x: number, y: number): string {
  const near = CELL;
  const corners: readonly (readonly [number, number])[] = [
    [x, y],
    [x + near, y],
    [x + near, y + near],
    [x, y + near],
  ];
  const at = (index: number) => corners[(index + turn) % 4]?.join(" ");
  switch (kind) {
    case 0:
      return `M${at(0)}L${at(1)}A${near} ${near} 0 0 1 ${at(3)}Z`;
    case 1:
      return `M${at(0)}L${at(1)}L${at(3)}Z`;
    case 2:
      return `M${x} ${y + near / 2}a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z`;
    case 3:
      return `M${at(0)}A${near} ${near} 0 0 1 ${at(2)}A${near} ${near} 0 0 1 ${at(0)}Z`;
    default:
      return `M${x} ${y}h${near}v${near}h-${near}Z`;
  }
}

/**
 * A mark for a service, drawn from its name alone: a patchwork of simple shapes, symmetrical about the middle
 * so that it reads as a sign and not as noise. The same name always gives the same mark.
 * @param name the slug the mark stands for
 * @param cells patches along a side; 4 for a mark, more for a banner
 */
export function quilt(name: string, cells = 4): Quilt {
  const next = numbers(nameHash(name));
  const paths: Record<QuiltTone, string> = { bold: "", soft: "", faint: "" };
  const half = Math.ceil(cells / 2);
  // Mirroring a quarter turn left to right: shapes that lean left lean right in the other half.
  const mirroredTurn = [1, 0, 3, 2];
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < half; column++) {
      const tone = QUILT_TONES[next(3)] ?? "bold";
      const kind = next(5);
      const turn = next(4);
      paths[tone] += patch(kind, turn, column * CELL, row * CELL);
      const opposite = cells - 1 - column;
      if (opposite !== column) {
        // A leaf runs between two opposite corners, so its mirror is one quarter on, whichever way it was turned.
        const mirrored = kind === 3 ? (turn + 1) % 4 : (mirroredTurn[turn] ?? 0);
        paths[tone] += patch(kind, mirrored, opposite * CELL, row * CELL);
      }
    }
  }
  return { units: cells * CELL, paths };
}
