import { fitText } from "./fit-text";

/** A box in pixels, and the font sizes that are tried in it, largest first. */
interface TextPlace {
  readonly width: number;
  readonly height: number;
  readonly sizes: readonly number[];
}

/** Where everything stands in a picture of a shape, in pixels. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** Space at the left and right of the words. */
  readonly edge: number;
  /** Space in the lower band above its words and below them, where an app may cover it with its buttons. */
  readonly bandAbove: number;
  readonly bandBelow: number;
  readonly bandGap: number;
  /** Side of the mark in the upper right-hand corner. */
  readonly mark: number;
  /** Whether whose page it is stands at the top beside the mark, or above the title below it. */
  readonly kickerAt: "top" | "title";
  readonly above: number;
  readonly below: number;
  readonly kicker: TextPlace;
  readonly title: TextPlace;
  readonly headline: TextPlace;
  /** Where stands for what the pay is: below it, or beside it as a part of the headline. */
  readonly period: TextPlace | undefined;
  /** The box of each detail: where there is one line for all of them, they share it as long as it has room for them. */
  readonly details: TextPlace;
  readonly areDetailsOnOneLine: boolean;
  readonly notice: TextPlace;
  /** Size of the name of the site. */
  readonly siteName: number;
}

/** The shapes of pictures: of a link, in a feed of a social network, and as a story on a phone. */
export const PICTURE_LAYOUTS = {
  wide: {
    width: 1200,
    height: 630,
    edge: 64,
    bandAbove: 14,
    bandBelow: 14,
    bandGap: 6,
    mark: 420,
    kickerAt: "top",
    above: 46,
    below: 36,
    kicker: { width: 668, height: 40, sizes: [34, 30, 26, 22] },
    title: { width: 668, height: 300, sizes: [112, 104, 96, 88, 80, 72, 64, 56, 50, 44] },
    headline: { width: 1072, height: 86, sizes: [78, 72, 66, 60, 54, 48, 40] },
    period: undefined,
    details: { width: 1072, height: 40, sizes: [34, 31, 28, 25, 22] },
    areDetailsOnOneLine: true,
    notice: { width: 860, height: 27, sizes: [22, 20, 18] },
    siteName: 26,
  },
  square: {
    width: 1080,
    height: 1080,
    edge: 64,
    bandAbove: 24,
    bandBelow: 24,
    bandGap: 8,
    mark: 380,
    kickerAt: "top",
    above: 60,
    below: 40,
    kicker: { width: 428, height: 100, sizes: [42, 38, 34, 30, 26] },
    title: { width: 952, height: 262, sizes: [132, 120, 112, 104, 96, 88, 80, 72, 64, 56, 50, 44] },
    headline: { width: 952, height: 108, sizes: [96, 88, 80, 72, 66, 60, 54, 48, 40] },
    period: { width: 952, height: 50, sizes: [42, 38, 34, 30] },
    details: { width: 952, height: 50, sizes: [46, 42, 38, 34, 30, 26] },
    areDetailsOnOneLine: false,
    notice: { width: 670, height: 66, sizes: [28, 26, 24] },
    siteName: 32,
  },
  tall: {
    width: 1080,
    height: 1920,
    edge: 72,
    bandAbove: 40,
    bandBelow: 330,
    bandGap: 16,
    mark: 544,
    kickerAt: "title",
    above: 0,
    below: 48,
    kicker: { width: 936, height: 60, sizes: [48, 44, 40, 36, 32] },
    title: { width: 936, height: 280, sizes: [140, 132, 120, 112, 104, 96, 88, 80, 72, 64, 56, 50, 44] },
    headline: { width: 936, height: 120, sizes: [110, 104, 96, 88, 80, 72, 66, 60, 54, 48, 40] },
    period: { width: 936, height: 60, sizes: [52, 48, 44, 40] },
    // The closing day is read on a phone at arm's length.
    details: { width: 936, height: 146, sizes: [66, 62, 58, 54, 50] },
    areDetailsOnOneLine: false,
    notice: { width: 640, height: 76, sizes: [32, 30, 28, 26] },
    siteName: 36,
  },
} as const satisfies Readonly<Record<string, PictureLayout>>;
export type PictureShape = keyof typeof PICTURE_LAYOUTS;

/** The details as they stand: on one line where the layout has one and they fit it whole, each on its own elsewhere. */
export function detailLines(
  details: readonly string[],
  { areDetailsOnOneLine, details: place }: PictureLayout,
): readonly string[] {
  if (!areDetailsOnOneLine) return details;
  const joined = details.join(" · ");
  const [line, ...more] = fitText(joined, place, place.sizes).lines;
  return line === joined && more.length === 0 ? [joined] : details;
}

/** The box of the title: a closing day is worth more than the size of a title, which gives way to lines of details. */
export function titlePlace(
  { title, details, areDetailsOnOneLine }: PictureLayout,
  lines: readonly string[],
): TextPlace {
  const taken = areDetailsOnOneLine ? (lines.length - 1) * details.height : 0;
  return { ...title, height: title.height - taken };
}
