import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sampleText } from "./sample-text";

/** How many documents of each type a made-up council has; 100 in all. */
const SERVICES = 10;
const TEAMS = 25;
const ROLES = 30;
const GRADES = 8;
const BENEFITS = 10;
const TERMS = 16;
export const DOCUMENTS_PER_COUNCIL = 1 + SERVICES + TEAMS + ROLES + GRADES + BENEFITS + TERMS;

const REVIEWED = "reviewed: 2026-11-01";
const PAGE = `${REVIEWED}\nsources: [careers-page]`;

/**
 * Writes valid content for as many made-up councils as it takes: files of about 3.8 kB, with references, citations,
 * links, lists and headings. The same number gives the same files.
 * @param documents rounded up to whole councils
 * @returns how many were written
 */
export function writeSampleContent(directory: string, documents: number): number {
  const councils = Math.ceil(documents / DOCUMENTS_PER_COUNCIL);
  let written = 0;
  for (let number = 1; number <= councils; number += 1) {
    const council = `council-${number}`;
    for (const [file, text] of sampleCouncil(council, number)) {
      const target = path.join(directory, council, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
      written += 1;
    }
  }
  return written;
}

function sampleCouncil(council: string, order: number): [file: string, text: string][] {
  const body = (seed: number) => sampleText({ council, seed, roles: ROLES, grades: GRADES, terms: TERMS });
  const file = (name: string, front: string, seed: number): [string, string] => [
    name,
    `---\n${front}\n---\n\n${body(order * 1000 + seed)}`,
  ];
  const each = (count: number, make: (index: number) => [string, string]) =>
    Array.from({ length: count }, (_, index) => make(index + 1));
  return [
    file("council.mdx", councilFront(order), 0),
    ...each(SERVICES, (n) => file(`services/service-${n}.mdx`, placeFront(`Service ${n}`, n, ""), 10 + n)),
    ...each(TEAMS, (n) => {
      const extra = `service: service-${((n - 1) % SERVICES) + 1}\nplace: not stated\n`;
      return file(`teams/team-${n}.mdx`, placeFront(`Team ${n}`, n, extra), 40 + n);
    }),
    ...each(ROLES, (n) => file(`roles/role-${n}.mdx`, roleFront(n), 100 + n)),
    // The check refuses a text here: no page shows it.
    ...each(GRADES, (n) => [`grades/grade-${n}.mdx`, `---\n${gradeFront(n)}\n---\n`]),
    ...each(BENEFITS, (n) => file(`benefits/benefit-${n}.mdx`, benefitFront(n), 300 + n)),
    ...each(TERMS, (n) => {
      const front = `term: Term ${n}\nacronym: T${n}\nsummary: What term ${n} means to a family.\n${PAGE}`;
      return file(`glossary/term-${n}.mdx`, front, 400 + n);
    }),
  ];
}

function councilFront(order: number): string {
  return `name: Council ${order}
shortName: Council ${order}
order: ${order}
summary: We work with families in our town.
directorate: Children's Services
practiceModel: not stated
vision: not stated
fullTimeWeeklyHours: not stated
colour: "#1d5c4d"
apply: not stated
payNote: Every figure is the most that a role pays.
maintainer: The pages team
publishedByCouncil: false
${REVIEWED}
sources:
  careers-page:
    title: Work with us
    publisher: Council ${order}
    link: https://www.example.org/work
    read: 2026-10-30`;
}

function placeFront(name: string, order: number, extra: string): string {
  const role = (step: number) => `role-${((order + step) % ROLES) + 1}`;
  return `name: ${name}
order: ${order}
summary: As ${name} we visit families and help them early.
ages:
  from: 0
  to: 18
${extra}roles: [${role(0)}, ${role(7)}]
figures:
  visits:
    label: Visits in a year
    value: ${order + 3}
    unit: count
    effective: not stated
    source: careers-page
${PAGE}`;
}

function roleFront(n: number): string {
  return `name: Role ${n}
plural: Roles ${n}
alsoKnownAs: [Post ${n}]
family: social work
summary: You work with families in area ${n}, and you are part of a team.
grade: grade-${((n - 1) % GRADES) + 1}
registration: not stated
nextStep: ${n < ROLES && n % GRADES !== 0 ? `role-${n + 1}` : "not stated"}
aliases: [post-${n}]
${PAGE}`;
}

function gradeFront(n: number): string {
  const value = (year: number) => `  - from: ${year}-04-01
    minimum: ${30_000 + n * 1000 + year}
    maximum: ${34_000 + n * 1000 + year}
    spinalColumnPoints: not stated
    basis: unconsolidated maximum
    source: careers-page`;
  return `name: Grade ${n}
grade: Grade ${n}
summary: A grade of our pay list.
${REVIEWED}
values:
${value(2025)}
${value(2026)}`;
}

function benefitFront(n: number): string {
  return `name: Benefit ${n}
kind: perk
order: ${n}
summary: In year ${n} you get more from us than pay.
who:
  roles: everyone
figures:
  amount:
    label: Amount
    value: ${n * 100}
    unit: pounds
    effective: not stated
    source: careers-page
${PAGE}`;
}
