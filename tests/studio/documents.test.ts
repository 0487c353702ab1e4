import { describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/calendar/calendar-date";
import { bodyOf, withBody } from "@/lib/content/edit/body";
import { parse } from "@/lib/content/parse";
import type { ParsedDocument } from "@/lib/content/parsed-document";
import { documentTypes } from "@/lib/model/document-types";
import { copyOf } from "@/lib/studio/documents/copy";
import { mentionsOf } from "@/lib/studio/documents/mentions";
import { renamed } from "@/lib/studio/documents/rename";
import { settlementOf, takenAway } from "@/lib/studio/documents/take-away";
import { fieldChanges } from "@/lib/studio/words/changes";

const TEAM = `---
name: Night Team
service: care
order: 2
summary: A team for the night.
ages: not stated
place: not stated
aliases: [late-team]
roles: [social-worker]
reviewed: 2026-11-22
sources: [pages]
---

You would work at night.
`;
const SERVICE = TEAM.replace("name: Night Team\nservice: care\n", "name: Care\n")
  .replace("place: not stated\n", "")
  .replace("aliases: [late-team]\n", "");
const TODAY = calendarDate("2026-11-30");
const VACANCY = `---
name: Social Worker, nights
role: social-worker
teams:
  # First the one that asks.
  - night-team
  - day-team
summary: A post at night.
reference: LK-1
opens: 2029-11-01 09:00
closes: 2029-12-10 23:59
place: not stated
contract: permanent
hours: full time
pay: not stated
interviews: not stated
send: not stated
ask: not stated
apply: https://www.example.org/jobs/1
reviewed: 2026-11-22
---

See the [Night Team](/lk/teams/night-team#who), not the [other](/lk/teams/night-team-two).
`;
const BENEFIT = `---
name: Welcome payment
kind: payment
order: 2
summary: You get <Figure of="welcome.amount" />.
who:
  roles: everyone
  except:
    - roles: [night-nurse, social-worker]
    - teams: [day-team, night-team]
figures:
  amount: {label: Welcome, value: 1000, unit: pounds, effective: not stated, source: pages}
rules:
  - gives: payment
    amount:
      by: team
      amounts:
        night-team: amount
      otherwise: nothing
    when: starting
    proRata: no
    repay: none
aliases: [golden-hello]
reviewed: 2026-11-22
sources: [pages]
---

Ask for <Figure of="welcome.amount" />.
`;

const texts = new Map([
  ["lk/teams/night-team.mdx", TEAM],
  ["lk/services/care.mdx", SERVICE],
  ["lk/vacancies/nights.mdx", VACANCY],
  ["lk/benefits/welcome.mdx", BENEFIT],
]);

function parsed(file: string): ParsedDocument {
  const { document, issues } = parse({ path: file, text: texts.get(file) ?? "" });
  if (document === undefined) throw new Error(JSON.stringify(issues));
  return document;
}

const documents = [...texts.keys()].map(parsed);
const [team, service] = [parsed("lk/teams/night-team.mdx"), parsed("lk/services/care.mdx")];

describe("a team that is closed", () => {
  const changed = takenAway(team, service, documents, (file) => texts.get(file));

  test("has no file any more, and nothing else changes but what names it and where it leads", () => {
    expect([...changed.keys()].sort()).toEqual([
      "lk/benefits/welcome.mdx",
      "lk/services/care.mdx",
      "lk/teams/night-team.mdx",
      "lk/vacancies/nights.mdx",
    ]);
    expect(changed.get("lk/teams/night-team.mdx")).toBeUndefined();
  });

  test("goes out of the conditions of an offer; the row of a table is for an editor", () => {
    expect(changed.get("lk/benefits/welcome.mdx")).toBe(
      BENEFIT.replace("[day-team, night-team]", "[day-team]"),
    );
    expect(
      mentionsOf(team, documents).map(({ field, ...one }) => [field, settlementOf({ field, ...one }, true)]),
    ).toContainEqual(["rules.0.amount.amounts.night-team", "to settle"]);
    const links = mentionsOf(team, documents).filter(({ kind }) => kind === "link");
    const settled = (leads: boolean) => new Set(links.map((link) => settlementOf(link, leads)));
    // Of what has no page, a link leads nowhere afterwards.
    expect([settled(true), settled(false)]).toEqual([new Set(["led on"]), new Set(["to settle"])]);
  });

  test("leads its readers on, from its address and from those that led to it before", () => {
    expect(changed.get("lk/services/care.mdx")).toBe(
      SERVICE.replace("reviewed", "aliases:\n  - /lk/teams/night-team\n  - /lk/teams/late-team\nreviewed"),
    );
  });

  test("goes out of the lists that name it, and links lead on; a team with a longer name is another", () => {
    const vacancy = texts.get("lk/vacancies/nights.mdx") ?? "";
    expect(changed.get("lk/vacancies/nights.mdx")).toBe(
      vacancy.replace("  - night-team\n", "").replace("/lk/teams/night-team#who", "/lk/services/care"),
    );
  });
});

describe("a document that is renamed", () => {
  test("is another file, to which its old address leads, and the fields and links that name it follow", () => {
    const changed = renamed(team, "evening-team", documents, (file) => texts.get(file));
    expect([...changed]).toEqual([
      [
        "lk/vacancies/nights.mdx",
        VACANCY.replace("  - night-team\n", "  - evening-team\n").replace(
          "night-team#who",
          "evening-team#who",
        ),
      ],
      [
        "lk/benefits/welcome.mdx",
        BENEFIT.replace("[day-team, night-team]", "[day-team, evening-team]").replace(
          "night-team: amount",
          "evening-team: amount",
        ),
      ],
      ["lk/teams/evening-team.mdx", TEAM.replace("[late-team]", "[late-team, night-team]")],
      ["lk/teams/night-team.mdx", undefined],
    ]);
  });

  test("has no old address of the name that it takes again, and is cited by the new one", () => {
    const changed = renamed(parsed("lk/benefits/welcome.mdx"), "golden-hello", documents, (file) =>
      texts.get(file),
    );
    expect(changed.get("lk/benefits/golden-hello.mdx")).toBe(
      BENEFIT.replace("[golden-hello]", "[welcome]").replaceAll('of="welcome.', 'of="golden-hello.'),
    );
  });
});

test("a copy cites its own figures, and has a name of its own and no old address", () => {
  const file = "lk/benefits/welcome.mdx";
  const isTaken = (name: string) => name === "lk/benefits/hello.mdx";
  expect(copyOf(parsed(file), BENEFIT, "Hello", TODAY, isTaken)).toEqual({
    file: "lk/benefits/hello-2.mdx",
    text: BENEFIT.replace("name: Welcome payment", "name: Hello")
      .replace("aliases: [golden-hello]\n", "")
      .replace("reviewed: 2026-11-22", "reviewed: 2026-11-30")
      .replaceAll("welcome.amount", "hello-2.amount"),
  });
});

test("a copy of a vacancy has no reference, days or address to apply at: those are the other one's, and was looked at today", () => {
  const text = VACANCY.replace("interviews: not stated", "interviews: 2029-12-20");
  const { document } = parse({ path: "lk/vacancies/nights.mdx", text });
  const copy = document && copyOf(document, text, "Social Worker, days", TODAY, () => false);
  expect(copy?.text).toBe(
    text
      .replace("nights\n", "days\n")
      .replace("reviewed: 2026-11-22", "reviewed: 2026-11-30")
      .replace(/^(reference|opens|closes|interviews|apply): .*\n/gm, ""),
  );
});

describe("the text below the fields", () => {
  test("is changed alone, with the file's own line ends and blank lines", () => {
    const file = "---\r\nname: A\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n";
    expect(bodyOf(file)).toBe("One.\n\nTwo.");
    expect(withBody(file, "One.\r\n\r\nThree.\n")).toBe(file.replace("Two", "Three"));
    expect(withBody(file, "\nOne.\n\nTwo.\n\n")).toBe(file);
  });

  test("begins below a blank line where there was none before", () => {
    expect(withBody("---\nname: A\n---\n", "One.")).toBe("---\nname: A\n---\n\nOne.\n");
    expect(withBody("---\nname: A\n---", "One.")).toBe("---\nname: A\n---\n\nOne.\n");
  });

  test("is shown by the paragraphs that differ", () => {
    const file = (two: string) => `---\nname: A\n---\n\nOne.\n\n${two}\n\nThree.\n`;
    const mark = '<Figure of="grade-8.maximum" />';
    const marks = () => [{ words: "£49,083: Highest salary a year, Grade 8", mark }];
    const words = { schema: documentTypes.page.schema, names: () => [], marks };
    expect(fieldChanges(file("Two."), file(`Up to ${mark}.`), words)).toEqual([
      { label: "Text", before: "Two.", after: "Up to £49,083.", isText: true },
    ]);
  });

  test("what holds from a later day is shown beside what holds until then; days, sums and names are in words", () => {
    const pay = (from: string, maximum: number) =>
      `  - {from: ${from}, minimum: not stated, maximum: ${maximum}, spinalColumnPoints: not stated, basis: spot salary, source: pages}\n`;
    const grade = (values: string) => `---\nname: A\nvalues:\n${values}reviewed: 2026-11-22\n---\n`;
    const names = (to: string) => (to === "source" ? [{ slug: "pages", title: "Its pages" }] : []);
    const now = pay("not stated", 40000);
    const rise = grade(now + pay("2027-04-01", 41000.5));
    expect(fieldChanges(grade(now), rise, { schema: documentTypes.grade.schema, names })).toEqual([
      { label: "From 1 April 2027: Maximum", before: "£40,000", after: "£41,000.50" },
    ]);
    const vacancy = VACANCY.replace("2029-12-10 23:59", "2029-12-10 12:00").replace("  - day-team\n", "");
    const team = { slug: "night-team", title: "Night Team" };
    expect(
      fieldChanges(VACANCY, vacancy, { schema: documentTypes.vacancy.schema, names: () => [team] }),
    ).toEqual([
      { label: "Teams", before: "Night Team; day-team", after: "Night Team" },
      { label: "Closes", before: "10 December 2029 at 11.59pm", after: "10 December 2029 at midday" },
    ]);
  });
});
