import { HtmlValidate } from "html-validate";
import { withOneKit } from "./page-types";
import { expect, test } from "./site";

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // ARIA allows a list to be named, and screen readers say the name; the preset merely advises against it.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
});

/** A table whose cells stand one below another in large text repeats its roles: browsers lose them with the layout. */
const isRoleOfTable = (ruleId: string, message: string): boolean =>
  ruleId === "no-redundant-role" && /on <(?:table|thead|tbody|tr|th|td)>$/.test(message);

test("every page is valid HTML", async ({ site }) => {
  const wrong: string[] = [];
  for (const { address, html } of withOneKit(site.pages)) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      for (const { ruleId, message, selector } of messages) {
        if (!isRoleOfTable(ruleId, message)) wrong.push(`${address}: ${ruleId}: ${message} at ${selector}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
