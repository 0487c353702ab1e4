import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CheckPage } from "@/components/site/check-page";
import { issueAt } from "@/lib/content/issue";

const benefit = {
  name: "Welcome payment",
  file: "ashbourne/benefits/welcome-payment.mdx",
  who: "For everyone.",
  rules: ["£1,000 when you start."],
  remarks: ["You get the first of these that applies."],
  examples: {
    intro: "Examples:",
    people: [
      { who: "Social Worker, full time", lines: ["1 September 2026: Welcome payment, £1,000 (certain)"] },
    ],
  },
};

test("the check's page shows each rule in words and what people get of it", () => {
  const page = renderToStaticMarkup(<CheckPage issues={[]} benefits={[benefit]} />);
  expect(page).toContain("It finds no mistake and warns of nothing.");
  for (const words of [benefit.name, benefit.file, benefit.who, ...benefit.rules, ...benefit.remarks])
    expect(page).toContain(words);
  expect(page).toMatch(
    /<dt[^>]*>Social Worker, full time<\/dt><dd>1 September 2026: .*£1,000 \(certain\)<\/dd>/,
  );
});

test("the check's page shows a warning with its place and remedy", () => {
  const warning = {
    rule: "unused-figure",
    field: "figures.more",
    problem: "No rule counts with it.",
    fix: "Take it out.",
  } as const;
  const page = renderToStaticMarkup(
    <CheckPage issues={[issueAt(benefit.file, [7, 3], warning)]} benefits={[]} />,
  );
  expect(page).toContain("Each point below deserves a look.");
  expect(page).toContain("Line 7, column 3");
  expect(page).toContain("Likely fix: Take it out.");
});
