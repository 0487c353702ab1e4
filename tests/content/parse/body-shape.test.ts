import { expect, test } from "vitest";
import { issuesIn, RIVERTON, withFile } from "../content-set";

const FILE = "riverton/services/early-help.mdx";
const TEXT = RIVERTON[FILE] ?? "";

const problemsIn = (text: string): string[] =>
  issuesIn(withFile(FILE, `${TEXT}\n${text}\n`)).map(({ problem, fix }) => `${problem} ${fix}`);

/** What Word and a PDF have around and between paragraphs, all of it in one text. */
const PASTED = `## Early Help

We help families.

## 2.1 Where we are

We are near the river, and wo\u0336 families come by train.

## Where you can find us on every working day, and whom you can ask there.

1 Figures are from the return of 2025.

1. Ask us.
2. Wait a day.
4. Come by.

| Day | What |
| --- | --- |
| Monday | Visits at home |
| | Court |
| Day | What |

- Visit children at home and at school
- Visit children, at home and at school

## Our days

One.

## Our days

Two.

## WHERE WE WORK

Three.

## Our hours:

Four.

What our staff say`;

const SAID = [
  "says the name of the page again",
  "`2.1` is the number of a heading",
  "A stroke (U+0336) is drawn through the letter",
  "is a whole paragraph",
  "looks like the text of a footnote",
  "The numbers of the list are 1, 2, 4, and the page shows 1, 2, 3.",
  "Write in it what it is of: `Monday`",
  "has the words of the first row again",
  "The words of this paragraph stand in line",
  "The heading `Our days` stands in line",
  "`WHERE WE WORK` stands in capitals",
  "`Our hours:` ends with a colon",
  "`What our staff say` ends the text like a heading",
];

test("what Word has as notes, headings and tables is told where a page would show it otherwise", () => {
  const problems = problemsIn(PASTED).join("\n");
  for (const words of SAID) expect(problems).toContain(words);
  expect(problemsIn("We help.\n\n* Not on market days.").join("\n")).toContain("the text of a footnote");
});

test("the same put right is no mistake", () => {
  const mended = `## Where we are

We are near the river, and families come by train. Figures are from the return of 2025.

5 Mill Lane is our house.

1. Ask us.
1. Wait a day.
1. Come by.

| | What |
| --- | --- |
| Monday | Visits at home |
| Tuesday | |

### Our days

One.

## Your days

### Our days

Two.

Ann`;
  expect(problemsIn(mended)).toEqual([]);
});
