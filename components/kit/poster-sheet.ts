import { fitText } from "../preview/fit-text";

/** The papers that a poster is printed on; lengths on A3 are those on A4 times the square root of two. */
export const PAPERS = {
  A4: { width: 210, height: 297, unit: "1mm" },
  A3: { width: 297, height: 420, unit: "1.4142mm" },
} as const;
export type Paper = keyof typeof PAPERS;

/** The sheet as it is drawn: A4 in millimetres. */
const SHEET = { width: 210, height: 297 } as const;

/** Printers of offices leave so much of a sheet's edge white: only colour stands there. */
const EDGE = 14;

/** The boxes that the name and the pay have to fit. The faces of readers are wider than that which `fitText` has measured. */
const WIDER = 1.12;
const INSIDE = (SHEET.width - 2 * EDGE) / WIDER;
const TITLE = {
  box: { width: INSIDE, height: 40 },
  sizes: [30, 28, 26, 24, 22, 20, 18, 16, 15, 14, 13, 12, 11, 10],
};
const PAY = {
  box: { width: INSIDE, height: 44 },
  sizes: [38, 36, 34, 32, 30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 11, 10],
};
/** The title beside pay: that is the largest thing on a poster. */
const BELOW_PAY = 0.9;
const LEAD = { box: { width: INSIDE, height: 34 }, sizes: [11, 10, 9, 8, 7, 6] };
const ADDRESS = { box: { width: INSIDE, height: 10 }, sizes: [8.5, 7.5, 6.5, 5.5, 4.5, 3.5] };

/** What stands large on a poster. */
export interface LargeWords {
  readonly name: string;
  /** Undefined where none is published: nobody hangs up a poster that shouts it. */
  readonly pay: string | undefined;
  readonly lead: string;
  readonly address: string;
  /** How many lines say the terms below them. */
  readonly termLines: number;
}

/** The coloured field with the name; lines of terms beyond one take their room from it, as far as the name leaves some. */
const TOP = 112;
const LEAST_TOP = 82;
const ROOM_FOR_TERMS = 1;
const TERM = 7.5;
/** The drawing in the corner of the field, and what stays free between it and the name. */
const DRAWING = 60;
const BELOW_DRAWING = 5;

const topFor = (terms: number) => Math.max(LEAST_TOP, TOP - TERM * Math.max(0, terms - ROOM_FOR_TERMS));

/** No words are smaller: 11 points, on a wall at arm's length. */
const SMALLEST = 3.9;

const length = (millimetres: number) => `calc(${millimetres}*var(--u))`;

/**
 * The style sheet of a poster. All lengths are in `--u`: a millimetre of A4 on that paper, and on a screen a part of its
 * width, so that the whole sheet is seen on a phone.
 */
export function posterCss(
  paper: Paper,
  { name, pay, lead, address, termLines }: LargeWords,
  {
    solid,
    onSolid,
    accent,
    tint,
    ink,
  }: Readonly<Record<"solid" | "onSolid" | "accent" | "tint" | "ink", string>>,
): string {
  const fitted = (words: string, { box, sizes }: typeof TITLE) => fitText(words, box, sizes).size;
  const sizeOf = (words: string, place: typeof TITLE) => length(fitted(words, place));
  const paySize = pay === undefined ? undefined : fitted(pay, PAY);
  const titles = TITLE.sizes.filter((size) => paySize === undefined || size <= paySize * BELOW_PAY);
  const nameFits = fitText(name, TITLE.box, titles);
  const nameHeight = nameFits.size * nameFits.lines.length * 1.04;
  const drawing = Math.min(DRAWING, Math.floor(topFor(termLines) - EDGE - nameHeight - BELOW_DRAWING));
  return [
    `@page{size:${paper} portrait;margin:0}`,
    `:root{color-scheme:light;--u:calc(min(100vw,${PAPERS.A4.width}mm)/${SHEET.width})}`,
    "*{box-sizing:border-box;margin:0;padding:0}",
    `body{background:#fff;color:${ink};font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}`,
    `a{color:${accent}}`,
    "a:focus-visible{outline:3px solid currentColor;outline-offset:2px}",
    "nav{max-width:210mm;margin:0 auto;padding:12px 16px;font-size:1rem;line-height:1.5}",
    "nav ul{display:flex;flex-wrap:wrap;gap:4px 24px;list-style:none}",
    `main{width:${length(SHEET.width)};height:${length(SHEET.height)};margin:0 auto;display:flex;flex-direction:column;overflow:hidden;background:#fff;font-size-adjust:.519;-webkit-print-color-adjust:exact;print-color-adjust:exact}`,
    `.top{position:relative;height:${length(topFor(termLines))};padding:${length(EDGE)};display:flex;flex-direction:column;background:${solid};color:${onSolid};overflow:hidden}`,
    `.top svg{position:absolute;right:0;top:0;width:${length(drawing)};height:${length(drawing)};fill:${onSolid}}`,
    ".bold{fill-opacity:1}.soft{fill-opacity:.5}.faint{fill-opacity:.16}",
    `.kicker{position:relative;max-width:${length(118)};font-size:${length(6.6)};line-height:1.22;font-weight:600}`,
    `h1{position:relative;margin-top:auto;font:700 ${sizeOf(name, { ...TITLE, sizes: titles })}/1.04 Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif",Georgia,serif;font-size-adjust:.448;letter-spacing:-.015em;text-wrap:balance}`,
    `.band{padding:${length(6)} ${length(EDGE)} ${length(5.5)};background:${tint};color:${accent}}`,
    pay === undefined
      ? `.lead{font-weight:700;font-size:${sizeOf(lead, LEAD)};line-height:1.22;text-wrap:balance}`
      : `.pay{font-weight:800;font-size:${sizeOf(pay, PAY)};line-height:1.06;letter-spacing:-.02em}.pay span{display:block;letter-spacing:0;font-size:${length(8)};line-height:1.2}`,
    `.term{margin-top:${length(1)};font-size:${length(5.4)};font-weight:700}`,
    `.below{flex:1;min-height:0;display:grid;grid-template:minmax(0,1fr) auto/minmax(0,1fr) ${length(52)};gap:${length(3)} ${length(8)};padding:${length(6)} ${length(EDGE)} 0}`,
    `.reasons{list-style:none;display:flex;flex-direction:column;justify-content:space-evenly;gap:${length(2)}}`,
    `.reasons b{display:block;color:${accent};font-size:${length(6)};line-height:1.2}`,
    `.reasons li{font-size:${length(4.5)};line-height:1.28}`,
    `.reasons small{display:block;font-size:${length(SMALLEST)};line-height:1.28}`,
    `.below svg{align-self:center;width:100%}`,
    `.address{grid-column:1/3;font-size:${length(SMALLEST)};line-height:1.2}`,
    `.address b{display:block;color:${accent};font-size:${sizeOf(address, ADDRESS)};white-space:nowrap}`,
    `.foot{padding:${length(3)} ${length(EDGE)} ${length(9)};font-size:${length(SMALLEST)};line-height:1.3}`,
    `@media print{:root{--u:${PAPERS[paper].unit}}nav{display:none}main{height:${length(SHEET.height - 0.6)}}}`,
  ].join("\n");
}
