import type { Element, ElementContent } from "hast";
import type { Photograph } from "../catalogue/types";
import { routes } from "./routes";

/** The forms that browsers choose from, best first; the last is for those of before 2020. */
const FORMATS = ["avif", "webp", "jpeg"] as const;
export type PhotographFormat = (typeof FORMATS)[number];

/** Widths in pixels: a face in a list, half and all of a phone, a column of text, all of a wide page. */
const WIDTHS = [200, 400, 800, 1200, 1600] as const;

/** Bytes of AVIF that the photographs of a page may take on a phone. */
export const PHOTOGRAPH_BUDGET = 250_000;

/** The width in pixels that a phone loads: 390 wide, two pixels for one. */
export const WIDTH_ON_PHONE = 800;

/** One file of a photograph, as the build draws it. */
export interface PhotographForm {
  readonly address: string;
  readonly width: number;
  readonly format: PhotographFormat;
}

/** The widths in which a photograph is drawn: never wider than it is. */
function widthsOf({ width }: Photograph): readonly number[] {
  const narrower = WIDTHS.filter((each) => each < width);
  return [...narrower, Math.min(width, WIDTHS.at(-1) ?? width)];
}

function formsIn(photograph: Photograph, format: PhotographFormat): PhotographForm[] {
  const { council, file, fingerprint } = photograph;
  const name = file.replace(/\.\w+$/, "");
  return widthsOf(photograph).map((width) => ({
    // The fingerprint is of what the file holds, so that browsers may keep it for good.
    address: routes.photograph(council, `${name}.${fingerprint}.${width}.${format}`),
    width,
    format,
  }));
}

/** Every file that is drawn of a photograph. */
export function photographForms(photograph: Photograph): PhotographForm[] {
  return FORMATS.flatMap((format) => formsIn(photograph, format));
}

/** How a photograph stands on a page. */
export interface PhotographPlace {
  /** What it shows, in words. */
  readonly shows: string;
  /** How wide it is shown, as the attribute `sizes` says it. */
  readonly sizes: string;
  /** True on the first screen: others are loaded when a reader comes near. */
  readonly isFirst?: boolean;
}

const element = (
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[] = [],
): Element => ({ type: "element", tagName, properties, children });

/** A photograph as the element `picture`. Its size is given, so that nothing moves when it comes. */
export function pictureElement(photograph: Photograph, place: PhotographPlace): Element {
  const { shows, sizes, isFirst = false } = place;
  const list = (forms: readonly PhotographForm[]) =>
    forms.map(({ address, width }) => `${address} ${width}w`).join(", ");
  const sources = FORMATS.slice(0, -1).map((format) =>
    element("source", { type: `image/${format}`, srcSet: list(formsIn(photograph, format)), sizes }),
  );
  const plain = formsIn(photograph, "jpeg");
  const middle = plain.findLast(({ width }) => width <= WIDTH_ON_PHONE) ?? plain[0];
  return element("picture", {}, [
    ...sources,
    element("img", {
      src: middle?.address,
      srcSet: list(plain),
      sizes,
      alt: shows,
      width: photograph.width,
      height: photograph.height,
      ...(isFirst ? {} : { loading: "lazy" }),
      decoding: "async",
    }),
  ]);
}
