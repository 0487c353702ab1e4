import { changed } from "../content-set";
import type { Mistake } from "./mistake";

const ROLE = "riverton/roles/social-worker.mdx";
const COUNCIL = "riverton/council.mdx";
const TEAM = "riverton/teams/family-team.mdx";
const PAYMENT = "riverton/benefits/welcome-payment.mdx";
const TERM = "riverton/glossary/plo.mdx";

/** A line as the set has it, wrong, and right, with what is said of it: at the line itself, or some lines below. */
function mistake(
  [name, file, from, wrong, right]: readonly [string, string, string, string, string],
  rule: Mistake["expect"]["rule"],
  says: string,
  [column, below = 0]: readonly [column: number, below?: number],
): Mistake {
  const text = (piece: string) => changed(file, from, piece)[file] ?? "";
  const before = text(wrong);
  const line = before.slice(0, before.indexOf(wrong)).split("\n").length + below;
  return { name, file, before, after: text(right), expect: { rule, line, column, says } };
}

/** What is legal in one file, and cannot be meant beside its other fields or other files. */
export const BETWEEN_FILES_MISTAKES: readonly Mistake[] = [
  mistake(
    [
      "two figures of one label",
      PAYMENT,
      "figures:\n  amount:\n    label: Welcome payment",
      "figures:\n  first: {label: Welcome payment, value: 500, unit: pounds, effective: not stated, source: careers-page}\n  amount:\n    label: Welcome payment",
      "figures:\n  first: {label: First payment, value: 500, unit: pounds, effective: not stated, source: careers-page}\n  amount:\n    label: Welcome payment",
    ],
    "same-name",
    "Write in each what the other is not",
    [12, 3],
  ),
  mistake(
    [
      "a page to apply on that is not encrypted",
      COUNCIL,
      "apply: not stated",
      "apply: {label: See our vacancies, link: http://example.org/jobs}",
      "apply: {label: See our vacancies, link: https://example.org/jobs}",
    ],
    "link-form",
    "`https://example.org/jobs`",
    [41],
  ),
  mistake(
    [
      "words of a link in a field that say nothing",
      COUNCIL,
      "apply: not stated",
      "apply: {label: Click here, link: https://example.org/jobs}",
      "apply: {label: See our vacancies, link: https://example.org/jobs}",
    ],
    "unclear-name",
    "See our vacancies",
    [16],
  ),
  mistake(
    [
      "a plural that is the name for one",
      ROLE,
      "plural: Social Workers",
      "plural: Social Worker",
      "plural: Social Workers",
    ],
    "unclear-name",
    "Did you mean `Social Workers`?",
    [9],
  ),
  mistake(
    ["a term that is its acronym", TERM, "term: Public Law Outline", "term: PLO", "term: Public Law Outline"],
    "unclear-name",
    "Write what the letters stand for",
    [7],
  ),
  mistake(
    [
      "the name of a file for the title of a source",
      COUNCIL,
      "title: Work with us",
      "title: Microsoft Word - Pack v3 FINAL.docx",
      "title: Work with us",
    ],
    "unclear-name",
    "the name of a file",
    [12],
  ),
  mistake(
    [
      "a driving licence for a registration",
      ROLE,
      "registration: not stated",
      "registration: Must hold a full UK driving licence",
      "registration: not stated",
    ],
    "unclear-registration",
    "no registration with a professional body",
    [15],
  ),
  mistake(
    [
      "a summary that is the name",
      ROLE,
      "summary: You work with families.",
      "summary: Social worker",
      "summary: You work with families.",
    ],
    "unclear-summary",
    "says no more than the name",
    [10],
  ),
  mistake(
    [
      "a team beyond the ages of its service",
      TEAM,
      "ages: not stated",
      "ages: {from: 0, to: 25}",
      "ages: {from: 0, to: 18}",
    ],
    "ages-apart",
    "0 to 18",
    [7],
  ),
  mistake(
    ["a next step on the same grade", ROLE, "grade: grade-7", "grade: grade-8", "grade: grade-7"],
    "step-without-rise",
    "that is no step up",
    [11, 2],
  ),
];
