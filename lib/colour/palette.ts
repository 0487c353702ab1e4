import { clampChroma, formatHex, type Oklch, oklch } from "culori";
import { LRUCache } from "lru-cache";
import { contrast, SHAPE_CONTRAST, TEXT_CONTRAST } from "./contrast";

/** A council's colours. Those of the site itself are in `app/styles/site.css`, which a test holds to what is said here. */

/** The colours of one theme, each as `#rrggbb`. */
export interface ThemeColours {
  /** Links and other text in the council's colour: legible on the page, on surfaces and on the tint. */
  readonly accent: string;
  /** The background of buttons and bands. */
  readonly solid: string;
  /** Text on `solid`. */
  readonly onSolid: string;
  /** A faint background. */
  readonly tint: string;
}

export interface Palette {
  readonly light: ThemeColours;
  readonly dark: ThemeColours;
}

/** The site's own colour, of what belongs to no council: `--solid` in app/styles/site.css. */
export const SITE_COLOUR = "#1d4f73";

/** The backgrounds and ink that the palette must contrast with: those of app/styles/site.css, to which a test holds them. */
export const GROUNDS = {
  light: { page: "#ffffff", surface: "#f6f4ef", ink: "#1b1c1f" },
  dark: { page: "#14161a", surface: "#1d2026", ink: "#f0eee9" },
} as const;

const WHITE = "#ffffff";
/** Lightness and chroma of the tint in OKLCH: only the hue is the council's. */
const TINT = { light: { lightness: 0.955, chroma: 0.022 }, dark: { lightness: 0.27, chroma: 0.035 } };
const STEP = 0.004;
/** Most that the lightness may change: beyond it the colour would no longer be recognised as the council's. */
const FURTHEST = 0.4;

/** Thrown for a colour from which no legible palette that is still that colour can be made. */
export class UnusableColour extends Error {
  override readonly name = "UnusableColour";
}

/** Every page of a council asks for its palette, and stepping to it takes milliseconds. */
const palettes = new LRUCache<string, Palette>({ max: 500 });

/**
 * A council's palette for light and dark from its one colour: the hue stays, the lightness moves only as far as
 * legibility needs.
 * @param colour `#rrggbb`
 * @throws {@link UnusableColour}
 */
export function palette(colour: string): Palette {
  const made = palettes.get(colour) ?? makePalette(colour);
  palettes.set(colour, made);
  return made;
}

function makePalette(colour: string): Palette {
  const base = oklch(colour);
  if (base === undefined) throw new UnusableColour(`${colour} is not a colour written as #rrggbb`);
  return { light: lightColours(base), dark: darkColours(base) };
}

function lightColours(base: Oklch): ThemeColours {
  const { page, surface } = GROUNDS.light;
  const tint = shade(base, TINT.light.lightness, TINT.light.chroma);
  const accent = firstThat(base, base.l, -STEP, (hex) =>
    [page, surface, tint].every((ground) => contrast(hex, ground) >= TEXT_CONTRAST),
  );
  const solid = firstThat(base, base.l, -STEP, (hex) => contrast(WHITE, hex) >= TEXT_CONTRAST);
  if (base.l - solid.lightness > FURTHEST) {
    throw new UnusableColour(
      "it is so pale that white text on it, and text in it on white, could not be read",
    );
  }
  return { accent: accent.hex, solid: solid.hex, onSolid: WHITE, tint };
}

function darkColours(base: Oklch): ThemeColours {
  const { page, surface } = GROUNDS.dark;
  const tint = shade(base, TINT.dark.lightness, TINT.dark.chroma);
  const accent = firstThat(base, Math.max(base.l, 0.7), STEP, (hex) =>
    [page, surface, tint].every((ground) => contrast(hex, ground) >= TEXT_CONTRAST),
  );
  // White text needs a dark background, and the dark page a lighter one; there is a range that satisfies both.
  const darkest = firstThat(base, Math.min(base.l, 0.3), STEP, (hex) =>
    [page, surface].every((ground) => contrast(hex, ground) >= SHAPE_CONTRAST),
  );
  const solid = firstThat(
    base,
    Math.max(base.l, darkest.lightness),
    -STEP,
    (hex) => contrast(WHITE, hex) >= TEXT_CONTRAST,
  );
  return { accent: accent.hex, solid: solid.hex, onSolid: WHITE, tint };
}

/** The colour at another lightness, its chroma kept as far as screens can show it there. */
function shade(base: Oklch, lightness: number, chroma = base.c): string {
  return formatHex(clampChroma({ ...base, l: lightness, c: Math.min(base.c, chroma) }, "oklch"));
}

/** The first shade, stepping from a lightness, that passes a test. */
function firstThat(
  base: Oklch,
  from: number,
  step: number,
  willDo: (hex: string) => boolean,
): { readonly hex: string; readonly lightness: number } {
  for (let lightness = from; lightness >= 0 && lightness <= 1; lightness += step) {
    const hex = shade(base, lightness);
    if (willDo(hex)) return { hex, lightness };
  }
  throw new UnusableColour("no shade of it can be read");
}
