import { MONTHS_OF_YEAR } from "../calendar/months";
import { type Issue, issueAt } from "../content/issue";
import { judgedText } from "../content/parse/characters/judged-text";
import { NUMBER_IN_WORDS, writtenNumber } from "../content/parse/words/written-number";
import { isOfType, type ParsedDocument } from "../content/parsed-document";
import type { SourceFile } from "../content/source-file";
import { isStated } from "../model/not-stated";
import type { Ages, Figure } from "../model/vocabulary";
import { once } from "../site/once";
import type { Claim } from "./claim";
import { claimedAdvert } from "./claimed-advert";
import { claimedAges } from "./claimed-ages";
import { claimedByService } from "./claimed-by-service";
import { claimedContract } from "./claimed-contract";
import { claimedGrade } from "./claimed-grade";
import { claimedHours } from "./claimed-hours";
import { claimedPay } from "./claimed-pay";
import { claimedPost } from "./claimed-post";
import { claimedRegistration } from "./claimed-registration";
import { claimedService } from "./claimed-service";
import { claimedSize } from "./claimed-size";
import { claimedTables } from "./claimed-tables";
import { claimedTerms } from "./claimed-terms";
import { claimedWhom } from "./claimed-whom";
import { type Facts, FEWEST_DAYS, type Figures, factsFor } from "./council-facts";
import { indexOf } from "./council-index";

/**
 * Warns of a text that says other than the fields: `up to` before an exact amount, 27 days beside 28, two years beside two
 * months, part-time pay that is reduced beside a rule that says it is not, another full-time week or other leave than the council's,
 * other ages than the file's, no registration needed, another leave year or time to pay back, another grade than the role's,
 * another closing day, reference, contract, share of a week, team or town of a vacancy.
 * @param files as they were read
 * @param documents those of them that have no error
 */
export function checkClaims(files: readonly SourceFile[], documents: readonly ParsedDocument[]): Issue[] {
  const byCouncil = new Map<string, ParsedDocument[]>();
  for (const document of documents) {
    const others = byCouncil.get(document.council);
    if (others === undefined) byCouncil.set(document.council, [document]);
    else others.push(document);
  }
  const byPath = new Map(documents.map((document) => [document.file, document]));
  const facts = new Map([...byCouncil].map(([council, all]) => [council, factsFor(council, all)]));
  return files.flatMap((file) => {
    const document = byPath.get(file.path);
    const ofCouncil = facts.get(document?.council ?? "");
    return document === undefined || ofCouncil === undefined ? [] : claimsIn(file, document, ofCouncil);
  });
}

const claimsIn = once(({ path, text: raw }: SourceFile, document: ParsedDocument, facts: Facts): Issue[] => {
  const { documents, figures, hours, leave } = facts;
  const { text, positionAt } = judgedText(raw);
  const ofPost = isOfType("vacancy", document)
    ? [...claimedPost(text, document.data, hours), ...claimedContract(text, document.data, hours)]
    : [];
  const claims = [
    ...upToExactly(text, figures),
    ...claimedPay(text, indexOf(documents).grades.bySlug),
    ...ofPost,
    // Of two that see the same words, that of the post knows more of them.
    ...claimedHours(text, weeksOf(document, hours)).filter(
      ({ offset }) => !ofPost.some((claim) => claim.offset === offset),
    ),
    ...claimedAdvert(text, document, documents),
    ...claimedGrade(text, document, documents),
    ...claimedAges(text, agesOf(document, documents)),
    ...claimedSize(text),
    ...claimedTables(text, document, documents),
    ...(document.type === "benefit" ? [] : otherLeave(text, leave)),
    ...(isOfType("role", document) ? claimedRegistration(text, document.data.registration) : []),
    ...(isOfType("benefit", document)
      ? [
          ...otherLengths(text, document.slug, document.data.figures),
          ...claimedService(text, document),
          ...claimedTerms(proseOf(text), document),
          ...claimedWhom(proseOf(text), document, documents),
          ...claimedByService(proseOf(text), document),
        ]
      : []),
  ];
  return claims.map(({ offset, problem, fix }) =>
    issueAt(path, positionAt(offset), { rule: "text-against-fields", field: "text", problem, fix }),
  );
});

/** The words of a file that are for readers, at their places: its fields other than the summary are blanked out. */
function proseOf(text: string): string {
  const [fields = ""] = /^---\n[\s\S]*?\n---/.exec(text) ?? [];
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  const [before = fields, summary = "", after = ""] = fields.split(
    /(?<=^|\n)(summary:(?:.*\n)(?:[ \t]+.*\n)*)/,
  );
  return blank(before) + summary.replace(/^summary: ?/, blank) + blank(after) + text.slice(fields.length);
}

/** The hours of a full week here; the council's first. */
function weeksOf(document: ParsedDocument, hours: number | undefined): number[] {
  const ofVacancy = isOfType("vacancy", document) ? document.data.weeklyHours : undefined;
  return [hours, ofVacancy].filter((week) => typeof week === "number");
}

/** The ages that a file gives or, for a vacancy in one team, those of the team. */
function agesOf(
  document: ParsedDocument,
  documents: readonly ParsedDocument[],
): Ages | "not stated" | undefined {
  if (isOfType("service", document) || isOfType("team", document)) return document.data.ages;
  if (!isOfType("vacancy", document) || document.data.teams.length !== 1) return undefined;
  const [slug] = document.data.teams;
  return indexOf(documents).teams.bySlug.get(slug ?? "")?.data.ages;
}

const LEAVE = new RegExp(
  `(?<![\\d.,£–-]|\\p{L})([2-4]\\d|${NUMBER_IN_WORDS}) days?[’']? (?:of )?(?:(?:paid|annual|basic) )*(?:leave|holidays?)\\b`,
  "giu",
);

/** Days of leave that no benefit of the council gives, and that are nearly those of one. */
function otherLeave(text: string, days: readonly number[]): Claim[] {
  return [...text.matchAll(LEAVE)].flatMap(({ 0: written, 1: number = "", index }) => {
    const count = writtenNumber(number);
    const near = days.find((one) => Math.abs(one - count) <= NEAR);
    if (near === undefined || days.includes(count)) return [];
    return [
      {
        offset: index,
        problem: `The text says \`${written.replaceAll("\n", " ")}\`, and the council’s leave is ${near} days.`,
        fix: "Correct the one that is wrong, from the source; and cite the figure of the benefit here, so that it is typed once.",
      },
    ];
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
          : beginsSentence(text, index)
            ? "Take `up to` out here, and begin the sentence with a word like `You get`: the figure’s own begin with a small letter."
            : "Take `up to` out here.",
      },
    ];
  });
}

const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|\n|[.!?] |^summary: *["']?)$/m.test(text.slice(Math.max(0, at - 12), at));

const LENGTH = new RegExp(
  `(?<![\\w.,£-])(\\d{1,3}|${NUMBER_IN_WORDS}) (days|months|years)\\b(?! (?:of age|old|ago))`,
  "gi",
);

/** Two numbers so near to one another are one of them mistyped. */
const NEAR = 2;

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
    const count = writtenNumber(number);
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
