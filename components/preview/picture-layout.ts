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
  /** Height of the lower band, and the space in it that an app may cover with its buttons. */
  readonly band: number;
  readonly covered: number;
  /** Side of the mark in the upper right-hand corner. */
  readonly mark: number;
  /** Whether whose page it is stands at the top beside the mark, or above the title below it. */
  readonly kickerAt: "top" | "title";
  readonly above: number;
  readonly below: number;
  readonly kicker: TextPlace;
  readonly title: TextPlace;
  readonly headline: TextPlace;
  readonly detail: TextPlace;
  /** Size of the name of the site, and of the notice. */
  readonly siteName: number;
  readonly notice: number;
}

/** The shapes of pictures: of a link, in a feed of a social network, and as a story on a phone. */
export const PICTURE_LAYOUTS = {
  wide: {
    width: 1200,
    height: 630,
    edge: 64,
    band: 186,
    covered: 0,
    mark: 444,
    kickerAt: "top",
    above: 46,
    below: 36,
    kicker: { width: 668, height: 40, sizes: [34, 30, 26, 22] },
    title: { width: 668, height: 300, sizes: [112, 104, 96, 88, 80, 72, 64, 56, 50, 44] },
    headline: { width: 1072, height: 86, sizes: [78, 72, 66, 60, 54, 48, 40] },
    detail: { width: 792, height: 36, sizes: [31, 28, 25, 22] },
    siteName: 28,
    notice: 22,
  },
  square: {
    width: 1080,
    height: 1080,
    edge: 64,
    band: 264,
    covered: 0,
    mark: 500,
    kickerAt: "top",
    above: 60,
    below: 40,
    kicker: { width: 428, height: 100, sizes: [42, 38, 34, 30, 26] },
    title: { width: 952, height: 262, sizes: [132, 120, 112, 104, 96, 88, 80, 72, 64, 56, 50, 44] },
    headline: { width: 952, height: 108, sizes: [96, 88, 80, 72, 66, 60, 54, 48, 40] },
    detail: { width: 640, height: 44, sizes: [36, 32, 28, 25, 22] },
    siteName: 34,
    notice: 28,
  },
  tall: {
    width: 1080,
    height: 1920,
    edge: 72,
    band: 660,
    covered: 330,
    mark: 860,
    kickerAt: "title",
    above: 0,
    below: 48,
    kicker: { width: 936, height: 60, sizes: [48, 44, 40, 36, 32] },
    title: { width: 936, height: 280, sizes: [140, 132, 120, 112, 104, 96, 88, 80, 72, 64, 56, 50, 44] },
    headline: { width: 936, height: 120, sizes: [110, 104, 96, 88, 80, 72, 66, 60, 54, 48, 40] },
    detail: { width: 600, height: 50, sizes: [42, 38, 34, 30, 26, 22] },
    siteName: 38,
    notice: 32,
  },
} as const satisfies Readonly<Record<string, PictureLayout>>;
export type PictureShape = keyof typeof PICTURE_LAYOUTS;
