import { HtmlValidate } from "html-validate";
import { expect, test } from "./site";

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // ARIA allows a list to be named, and screen readers say the name; the preset merely advises against it.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
});

test("every page is valid HTML", async ({ site }) => {
  const wrong: string[] = [];
  for (const { address, html } of site.pages) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      for (const { ruleId, message, selector } of messages) {
        wrong.push(`${address}: ${ruleId}: ${message} at ${selector}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
