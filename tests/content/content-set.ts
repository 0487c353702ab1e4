import { LRUCache } from "lru-cache";
import type { Issue } from "@/lib/content/issue";
import { parseContent } from "@/lib/content/parsed-content";
import { type RelateResult, relate } from "@/lib/content/relate";
import { PICTURES } from "./picture-set";
import { filesOf, numberOf, parseOnce } from "./set-files";

/** A small content folder in memory: text by path. */
export type ContentSet = Readonly<Record<string, string>>;

export const TODAY = "2026-11-22";

const reviewed = "reviewed: 2026-11-01\nsources: [careers-page]";

/** The smallest council that uses every type of document. Without a mistake in it. */
export const RIVERTON: ContentSet = {
  "riverton/council.mdx": `---
name: Riverton Council
shortName: Riverton
order: 1
summary: We work with families in Riverton.
directorate: Children's Services
practiceModel: not stated
vision: not stated
fullTimeWeeklyHours: not stated
colour: "#1d5c4d"
apply: not stated
payNote: Every figure is the most that a role pays.
maintainer: The Riverton pages team
publishedByCouncil: false
reviewed: 2026-11-01
sources:
  careers-page:
    title: Work with us
    publisher: Riverton Council
    link: https://www.example.org/work
    read: 2026-10-30
---

Come and work with us.
`,
  "riverton/services/early-help.mdx": `---
name: Early Help
order: 1
summary: We help families early.
ages:
  from: 0
  to: 18
roles:
  - role: senior-social-worker
    note: only with <Term of="plo" />
${reviewed}
---

We meet each family at home.

## Who we help

A social worker earns <Figure of="grade-7.maximum" />.
`,
  "riverton/teams/family-team.mdx": `---
name: Family Team
acronym: FT
service: early-help
order: 1
summary: We visit families.
ages: not stated
place: not stated
roles: [social-worker]
${reviewed}
---

We are one of the teams of [Early Help](/riverton/services/early-help#who-we-help).
`,
  "riverton/roles/social-worker.mdx": `---
name: Social Worker
plural: Social Workers
family: social work
summary: You work with families.
grade: grade-7
registration: not stated
nextStep: senior-social-worker
aliases: [case-worker]
${reviewed}
---

You may work under the <Term of="plo" />. The <Term of="plo" /> is a way to work before court.
`,
  "riverton/roles/senior-social-worker.mdx": `---
name: Senior Social Worker
plural: Senior Social Workers
family: social work
summary: You lead on cases.
grade: grade-8
registration: not stated
nextStep: not stated
${reviewed}
---
`,
  "riverton/grades/grade-7.mdx": `---
name: Grade 7
grade: Grade 7
summary: The grade of social workers.
reviewed: 2026-11-01
values:
  - from: not stated
    minimum: not stated
    maximum: 40000
    spinalColumnPoints: not stated
    basis: unconsolidated maximum
    source: careers-page
---
`,
  "riverton/grades/grade-8.mdx": `---
name: Grade 8
grade: Grade 8
summary: The grade of senior social workers.
reviewed: 2026-11-01
values:
  - from: 2025-04-01
    minimum: 41000
    maximum: 45000
    spinalColumnPoints: not stated
    basis: unconsolidated maximum
    source: careers-page
  - from: 2026-04-01
    minimum: 42000
    maximum: 46500.5
    spinalColumnPoints: not stated
    basis: unconsolidated maximum
    source: careers-page
---
`,
  "riverton/benefits/welcome-offer.mdx": `---
name: Welcome offer
kind: scheme
order: 1
summary: For new social workers.
who:
  roles: [social-worker]
  startingSalaryAtLeast: starting-salary
figures:
  starting-salary:
    label: Lowest starting salary
    value: 38000
    unit: pounds
    effective: not stated
    source: careers-page
${reviewed}
---
`,
  "riverton/benefits/welcome-payment.mdx": `---
name: Welcome payment
kind: payment
order: 2
summary: You get <Figure of="welcome-payment.amount" /> when you start.
scheme: welcome-offer
figures:
  amount:
    label: Welcome payment
    value: 1500
    unit: pounds
    effective: not stated
    source: careers-page
${reviewed}
---
`,
  "riverton/glossary/plo.mdx": `---
term: Public Law Outline
acronym: PLO
summary: The steps before and in court.
${reviewed}
---
`,
};

/** The set with one text in one file replaced. Throws when the text is not there, so that no test tests nothing. */
export function changed(file: string, from: string, to: string, set: ContentSet = RIVERTON): ContentSet {
  const text = set[file];
  if (text === undefined || !text.includes(from))
    throw new Error(`${file} does not hold ${JSON.stringify(from)}.`);
  return { ...set, [file]: text.replace(from, () => to) };
}

/** The set with a file added, or put in place of what was there. */
export function withFile(file: string, text: string, set: ContentSet = RIVERTON): ContentSet {
  return { ...set, [file]: text };
}

/** The set without a file. */
export function without(file: string, set: ContentSet = RIVERTON): ContentSet {
  return Object.fromEntries(Object.entries(set).filter(([path]) => path !== file));
}

/** The set with a paragraph at the end of a file. */
export function saying(
  paragraph: string,
  file = "riverton/services/early-help.mdx",
  set: ContentSet = RIVERTON,
) {
  return withFile(file, `${set[file] ?? ""}\n${paragraph}\n`, set);
}

/** Parses and relates a set. */
export function related(set: ContentSet, today = TODAY): RelateResult {
  return relate(parseContent(filesOf(set), parseOnce), {
    today,
    publicFiles: new Set([...PICTURES.keys(), "/documents/pay-policy.pdf"]),
  });
}

/** By what the sets hold: the tests of a mistake and of its remedy ask of the same ones, as sets of their own. */
const issuesOf = new LRUCache<string, readonly Issue[]>({ max: 2000 });

/** All that is wrong with a set. */
export function issuesIn(set: ContentSet): readonly Issue[] {
  const key = Object.entries(set)
    .map(([path, text]) => `${path}: ${numberOf(text)}`)
    .join("\n");
  const issues = issuesOf.get(key) ?? related(set).issues;
  issuesOf.set(key, issues);
  return issues;
}

/** The one issue of a set. Throws when there is none, or when one mistake is reported as several. */
export function onlyIssueIn(set: ContentSet): Issue {
  const issues = issuesIn(set);
  const [issue] = issues;
  if (issue === undefined) throw new Error("Nothing was found wrong.");
  if (issues.length > 1) {
    throw new Error(
      `One mistake gave ${issues.length} issues:\n${issues.map(({ file, problem }) => `${file}: ${problem}`).join("\n")}`,
    );
  }
  return issue;
}

/** Line and column of the first place of a text in a file of the set, counted as an editor counts. */
export function placeOfText(set: ContentSet, file: string, text: string): { line: number; column: number } {
  const whole = set[file] ?? "";
  const offset = whole.indexOf(text);
  if (offset === -1) throw new Error(`${file} does not hold ${JSON.stringify(text)}.`);
  const before = whole.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
