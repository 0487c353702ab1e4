import { describe, expect, test } from "vitest";
import type { FileChange } from "@/lib/review/file-history";
import { changesAmong } from "@/lib/review/published-changes";

const AT = Date.parse("2026-11-10T10:00:00Z");

const benefit = (amount: number | "not stated", label = "Welcome payment") => `---
name: Welcome payment
figures:
  amount:
    label: ${label}
    value: ${amount}
    unit: pounds
    effective: not stated
    source: jobs-page
---
`;

const grade = (...values: readonly (readonly [from: string, maximum: number])[]) => `---
name: Grade 7
grade: Grade 7
values:
${values.map(([from, maximum]) => `  - {from: ${from}, minimum: not stated, maximum: ${maximum}, spinalColumnPoints: not stated, basis: not stated, source: jobs-page}\n`).join("")}---
`;

function change(path: string, before?: string, after?: string, revision = "b"): FileChange {
  return { path: `riverton/${path}`, before, after, revision, at: AT };
}

const OFFER = "benefits/welcome-payment.mdx";
const PAY = "grades/grade-7.mdx";
/** The first file of an offer and of a council's pay, which no change is. */
const BEGUN = [
  change("benefits/fee.mdx", undefined, benefit(20), "a"),
  change("grades/grade-5.mdx", undefined, grade(["2025-04-01", 30_000]), "a"),
];

const PAID = grade(["2025-04-01", 40_000]);
const RENAMED = PAID.replace("name: Grade 7", "name: Band 7");
const aliased = (alias: string, text: string) => text.replace("---", `---\naliases: [${alias}]`);

const told = (...changes: readonly FileChange[]) =>
  changesAmong([...BEGUN, ...changes]).map(({ figure, before, after }) => [figure, before, after]);

describe("what a council's figures were before", () => {
  test("a payment that is raised was the one amount and is the other", () => {
    expect(changesAmong([...BEGUN, change(OFFER, benefit(1_000), benefit(1_500))])).toEqual([
      {
        council: "riverton",
        figure: "welcome-payment.amount",
        label: "Welcome payment",
        before: "£1,000",
        after: "£1,500",
        at: AT,
      },
    ]);
  });

  test.each<[what: string, ...Parameters<typeof change>, expected: readonly unknown[]]>([
    [
      "a payment that is new",
      OFFER,
      undefined,
      benefit(1_000),
      "b",
      [["welcome-payment.amount", undefined, "£1,000"]],
    ],
    [
      "one that is over",
      OFFER,
      benefit(1_000),
      undefined,
      "b",
      [["welcome-payment.amount", "£1,000", undefined]],
    ],
    [
      "one that is stated at last",
      OFFER,
      benefit("not stated"),
      benefit(900),
      "b",
      [["welcome-payment.amount", "not stated", "£900"]],
    ],
    [
      "pay that is written over, with its day",
      PAY,
      grade(["2025-04-01", 40_000]),
      grade(["2026-04-01", 41_000]),
      "b",
      [["grade-7", "up to £40,000", "up to £41,000"]],
    ],
    [
      "pay that was typed wrong",
      PAY,
      grade(["2025-04-01", 40_000]),
      grade(["2025-04-01", 41_000]),
      "b",
      [["grade-7", "up to £40,000", "up to £41,000"]],
    ],
  ])("is told of %s", (_, path, before, after, revision, expected) => {
    expect(told(change(path, before, after, revision))).toEqual(expected);
  });

  test.each<[what: string, ...Parameters<typeof change>]>([
    ["another label of the same figure", OFFER, benefit(1_000), benefit(1_000, "Welcome bonus")],
    ["one that is new and not stated", OFFER, undefined, benefit("not stated")],
    [
      "later pay with its day, which the grade's own dated pay tells of",
      PAY,
      grade(["2025-04-01", 40_000]),
      grade(["2025-04-01", 40_000], ["2026-04-01", 41_000]),
    ],
    [
      "earlier pay that is left out in time",
      PAY,
      grade(["2025-04-01", 40_000], ["2026-04-01", 41_000]),
      grade(["2026-04-01", 41_000]),
    ],
    ["a file that could not be read for a while", OFFER, "---\nname: [\n---\n", benefit(1_000)],
    ["what came with the whole offer", OFFER, undefined, benefit(1_000), "a"],
  ])("is not told of %s", (_, path, before, after, revision) => {
    expect(told(change(path, before, after, revision))).toEqual([]);
  });

  test.each<[what: string, gone: FileChange, come: FileChange, expected: readonly unknown[]]>([
    [
      "a grade whose file has another name",
      change(PAY, PAID),
      change("grades/band-7.mdx", undefined, PAID),
      [],
    ],
    [
      "one that names the old in its aliases and is raised in the same change",
      change(PAY, PAID),
      change("grades/band-7.mdx", undefined, aliased("grade-7", grade(["2025-04-01", 41_000]))),
      [["band-7", "up to £40,000", "up to £41,000"]],
    ],
    [
      "every grade of a council whose folder has another name",
      change(PAY, PAID),
      { ...change(PAY, undefined, PAID), path: `lakeside/${PAY}` },
      [],
    ],
    [
      "another grade, to which the address of one that goes leads",
      change(PAY, PAID),
      change(
        "grades/band-9.mdx",
        undefined,
        aliased("/riverton/roles/grade-7", grade(["2025-04-01", 60_000])),
      ),
      [
        ["grade-7", "up to £40,000", undefined],
        ["band-9", undefined, "up to £60,000"],
      ],
    ],
    [
      "another grade that comes as one goes",
      change(PAY, PAID),
      change("grades/grade-9.mdx", undefined, grade(["2025-04-01", 60_000])),
      [
        ["grade-7", "up to £40,000", undefined],
        ["grade-9", undefined, "up to £60,000"],
      ],
    ],
  ])("takes for one file and tells what is true of %s", (_, gone, come, expected) => {
    expect(told(gone, come)).toEqual(expected);
    expect(told(come, gone).toSorted()).toEqual(expected.toSorted());
  });

  test("follows a name that the aliases say only later", () => {
    const later = { ...change("grades/band-7.mdx", RENAMED, aliased("grade-7", RENAMED)), revision: "c" };
    expect(told(change(PAY, PAID), change("grades/band-7.mdx", undefined, RENAMED), later)).toEqual([]);
  });
});
