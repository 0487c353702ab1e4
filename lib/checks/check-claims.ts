import { type Issue, issueAt } from "../content/issue";
import { normalised } from "../content/parse/front-matter/split";
import { isOfType, type ParsedDocument } from "../content/parsed-document";
import { positionsIn } from "../content/position";
import type { SourceFile } from "../content/source-file";
import { isStated } from "../model/not-stated";
import type { Figure } from "../model/vocabulary";
import { claimedAges } from "./claimed-ages";

/** What a text says beside the fields, and what is wrong with it. */
interface Claim {
  readonly offset: number;
  readonly problem: string;
  readonly fix: string;
}

/** Figures that can be cited, by the name by which a text cites them. */
type Figures = ReadonlyMap<string, Figure>;

/**
 * Warns of a text that says other than the fields: `up to` before an exact amount, 27 days beside 28, two years beside two
 * months, part-time pay that is reduced beside a rule that says it is not, another full-time week than the council's, other ages than the file's.
 * @param files as they were read
 * @param documents those of them that have no error
 */
export function checkClaims(files: readonly SourceFile[], documents: readonly ParsedDocument[]): Issue[] {
  const figuresOf = new Map<string, Map<string, Figure>>();
  const hoursOf = new Map<string, number>();
  for (const document of documents) {
    const figures = figuresOf.get(document.council) ?? new Map<string, Figure>();
    figuresOf.set(document.council, figures);
    const owner = document.type === "council" ? "council" : document.slug;
    if ("figures" in document.data)
      for (const [key, figure] of Object.entries(document.data.figures))
        figures.set(`${owner}.${key}`, figure);
    if (isOfType("council", document) && isStated(document.data.fullTimeWeeklyHours))
      hoursOf.set(document.council, document.data.fullTimeWeeklyHours);
  }
  const byPath = new Map(documents.map((document) => [document.file, document]));
  return files.flatMap(({ path, text: raw }) => {
    const document = byPath.get(path);
    if (document === undefined) return [];
    const text = normalised(raw);
    const positionAt = positionsIn(text);
    const claims = [
      ...upToExactly(text, figuresOf.get(document.council) ?? new Map()),
      ...otherWeek(text, hoursOf.get(document.council)),
      ...(isOfType("service", document) || isOfType("team", document)
        ? claimedAges(text, document.data.ages)
        : []),
      ...(isOfType("benefit", document)
        ? [...otherLengths(text, document.slug, document.data.figures), ...proRata(text, document.data.rules)]
        : []),
    ];
    return claims.map(({ offset, problem, fix }) =>
      issueAt(path, positionAt(offset), { rule: "text-against-fields", field: "text", problem, fix }),
    );
  });
}

/** `up to`, unless it is the end of a range: `from £5 up to £8`. */
const UP_TO =
  /(?<!(?:\/>|[£\d]|rises?|rising|goes|going|moves?|and)\s+)\bup to\s+<Figure of="([\w.-]{1,200})" ?\/>/gi;

function upToExactly(text: string, figures: Figures): Claim[] {
  return [...text.matchAll(UP_TO)].flatMap(({ 1: name = "", index }) => {
    const figure = figures.get(name);
    if (figure === undefined || figure.unit !== "pounds") return [];
    const isExact = figure.qualifier === "exactly";
    return [
      {
        offset: index,
        problem: isExact
          ? `The text says \`up to\`, and the figure \`${name}\` is given as exact: the calculator counts all of it.`
          : `The figure \`${name}\` brings its \`${figure.qualifier}\` along, so that it would be read twice.`,
        fix: isExact
          ? "Write `qualifier: up to` under the figure, and take `up to` out here: the figure brings it along."
          : "Take `up to` out here.",
      },
    ];
  });
}

const NUMBERS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const LENGTH = new RegExp(
  `(?<![\\w.,£-])(\\d{1,3}|${NUMBERS.join("|")}) (days|months|years)\\b(?! (?:of age|old|ago))`,
  "gi",
);

/** Leave for a year has more days than this, and two numbers so near to one another are one of them mistyped. */
const [FEWEST_DAYS, NEAR] = [20, 2];
const MONTHS_OF_YEAR = 12;

function isInLabel(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", offset) + 1, offset);
  return /(?:^|[\s{,])label: [^,}]*$/.test(line);
}

/** Lengths of time that no figure of the file has, and that are nearly those of one. */
function otherLengths(text: string, slug: string, figures: Readonly<Record<string, Figure>>): Claim[] {
  const stated = Object.entries(figures).flatMap(([key, { value, unit }]) =>
    isStated(value) ? [{ key, value, unit: String(unit) }] : [],
  );
  return [...text.matchAll(LENGTH)].flatMap(({ 0: written, 1: number = "", 2: unit = "", index }) => {
    const count = NUMBERS.indexOf(number.toLowerCase()) + 1 || Number(number);
    const isSame = (figure: { readonly value: number; readonly unit: string }) =>
      (figure.unit === unit && figure.value === count) ||
      (unit === "years" && figure.unit === "months" && figure.value === count * MONTHS_OF_YEAR) ||
      (unit === "months" && figure.unit === "years" && figure.value * MONTHS_OF_YEAR === count);
    // A label says what its own figure is for, such as a step of a scale: other figures say nothing of it.
    if (stated.some(isSame) || isInLabel(text, index)) return [];
    const near = stated.find(
      (figure) =>
        (unit === "days" &&
          figure.unit === "days" &&
          count >= FEWEST_DAYS &&
          Math.abs(figure.value - count) <= NEAR) ||
        (unit !== "days" &&
          figure.unit !== unit &&
          /^(?:months|years)$/.test(figure.unit) &&
          figure.value === count),
    );
    if (near === undefined) return [];
    return [
      {
        offset: index,
        problem: `The text says \`${written}\`, and the figure \`${near.key}\` says ${near.value} ${near.unit}.`,
        fix: `Correct the one that is wrong, from the source, and cite the figure here: \`<Figure of="${slug}.${near.key}" />\`.`,
      },
    ];
  });
}

/** Says that part-time workers get less, where every rule says that they do not. */
function proRata(text: string, rules: readonly object[]): Claim[] {
  const written = /\bpro[ -]rata\b/i.exec(text);
  const answers = rules.flatMap((rule) => ("proRata" in rule ? [rule.proRata] : []));
  if (written === null || answers.length === 0 || !answers.every((answer) => answer === "no")) return [];
  return [
    {
      offset: written.index,
      problem: `The text says \`${written[0]}\`, and the rules say \`proRata: no\`, that part-time workers get all of it.`,
      fix: "Correct the one that is wrong, from the source.",
    },
  ];
}

const WEEK =
  /\b(?:full[- ]time|standard week|working (?:hours|week))\b(?:[^.\n]|\n(?!\n)){0,40}?(?<![\d.])(3\d(?:\.\d{1,2})?|4[0-2]) hours\b|(?<![\d.])(3\d(?:\.\d{1,2})?|4[0-2]) hours a week full[- ]time\b/gi;

function otherWeek(text: string, hours: number | undefined): Claim[] {
  if (hours === undefined) return [];
  return [...text.matchAll(WEEK)].flatMap(({ 0: whole, 1: number, 2: other = number, index }) =>
    Number(other) === hours
      ? []
      : [
          {
            offset: index + whole.indexOf(`${other}`),
            problem: `The text says ${other} hours, and \`fullTimeWeeklyHours\` of the council says ${hours}.`,
            fix: "Correct the one that is wrong, from the source, or take the hours out here: the pages show them.",
          },
        ],
  );
}
