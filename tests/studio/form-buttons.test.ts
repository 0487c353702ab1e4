import { describe, expect, test } from "vitest";
import { editFrontMatter, fieldsIn } from "@/lib/content/edit/edit-front-matter";
import { documentTypes } from "@/lib/model/document-types";
import { formOf } from "@/lib/studio/form/form";
import { partAt, usualOrder } from "@/lib/studio/form/form-places";
import { LeftWays, NOTHING_BEFORE } from "@/lib/studio/form/left-ways";
import { editsFrom } from "@/lib/studio/form/posted";
import { stepEdits } from "@/lib/studio/form/steps";

describe("the buttons of a form", () => {
  const BENEFIT = `---
name: Welcome payment
figures:
  amount: { label: Welcome, value: 1000, unit: pounds, effective: not stated, source: pages }
rules:
  - gives: payment
    amount: amount
    when: first salary
    proRata: not stated
    repay: not stated
---
`;
  const benefit = documentTypes.benefit.schema;

  /** The file after a button was pressed, with the choice beside it. */
  function pressed(text: string, step: string, place: string, choice = ""): string {
    const fields = fieldsIn(text);
    const form = new URLSearchParams({ [step]: place, [`choice.${step}.${place}`]: choice });
    const result = editFrontMatter(
      text,
      stepEdits(form, formOf(benefit, fields), fields),
      usualOrder(benefit),
    );
    if ("problem" in result) throw new Error(result.problem);
    return result.text;
  }

  /** The file after something was chosen or typed in its form. */
  function chosen(text: string, posted: Readonly<Record<string, string>>, ways = NOTHING_BEFORE): string {
    const fields = fieldsIn(text);
    const edits = editsFrom(formOf(benefit, fields), new URLSearchParams(posted), fields, ways);
    const result = editFrontMatter(text, edits, usualOrder(benefit));
    if ("problem" in result) throw new Error(result.problem);
    return result.text;
  }

  /** What is posted where a value is to be said another way, by what the list of ways calls it. */
  function way(text: string, place: string, title: string): Readonly<Record<string, string>> {
    const part = partAt(formOf(benefit, fieldsIn(text)), place);
    const index = part?.ways.findIndex((one) => one.title === title);
    return { [`way.${place}`]: String(index), [`way-before.${place}`]: String(part?.way) };
  }

  test("write paying back out, with what the council has not said as not stated", () => {
    const within = chosen(BENEFIT, way(BENEFIT, "rules.0.repay", "Paying back within a time"));
    expect(chosen(within, way(within, "rules.0.repay", "none"))).toBe(
      BENEFIT.replace("repay: not stated", "repay: none"),
    );
    expect(within).toBe(
      BENEFIT.replace(
        "repay: not stated",
        "repay:\n      within: not stated\n      how: not stated\n      of: not stated",
      ),
    );
  });

  test("bring back what was typed in a way that is chosen again, and leave no figure that nothing names", () => {
    const ways = new LeftWays().of("harbourside/benefits/welcome-payment.mdx", () => false);
    const within = chosen(BENEFIT, way(BENEFIT, "rules.0.repay", "Paying back within a time"), ways);
    const typed = chosen(within, { "rules.0.repay.within": "12 months", "rules.0.repay.how": "all of it" });
    expect(typed).toContain("within: repay-within");
    // What is typed and not kept yet when the other way is chosen is typed as well.
    const steps = chosen(
      typed,
      { ...way(typed, "rules.0.repay", "Paying back in steps"), "rules.0.repay.within": "18 months" },
      ways,
    );
    expect(Object.keys(Object(fieldsIn(steps)?.figures))).toEqual(["amount"]);
    const again = chosen(steps, way(steps, "rules.0.repay", "Paying back within a time"), ways);
    expect(fieldsIn(again)).toEqual(fieldsIn(typed.replace("value: 12", "value: 18")));
  });

  test("leave a figure where it is that a text cites or another rule names", () => {
    const two = BENEFIT.replace(
      "repay: not stated",
      "repay: { within: stay, how: all of it, of: not stated }",
    ).replace(
      "rules:",
      "  stay: { label: Stay, value: 12, unit: months, effective: not stated, source: pages }\nrules:",
    );
    const without = (isCited: boolean) =>
      chosen(
        two,
        way(two, "rules.0.repay", "none"),
        new LeftWays().of("a/benefits/b.mdx", () => isCited),
      );
    expect(fieldsIn(without(true))?.figures).toEqual(fieldsIn(two)?.figures);
    expect(Object.keys(Object(fieldsIn(without(false))?.figures))).toEqual(["amount"]);
  });

  test("add a figure like the last under the name that is typed, and never over another", () => {
    const fields = fieldsIn(
      pressed(pressed(BENEFIT, "another", "figures", "Time to stay"), "another", "figures", "Amount"),
    );
    expect(Object.keys(Object(fields?.figures))).toEqual(["amount", "time-to-stay", "amount-2"]);
  });

  test("say more of a rule, and take it out again", () => {
    const more = pressed(BENEFIT, "add", "rules.0", "rules.0.who");
    expect(fieldsIn(more)).toMatchObject({ rules: [{ who: {} }] });
    expect(pressed(more, "remove", "rules.0.who")).toBe(BENEFIT);
  });

  test("take what stands under a misspelt name over into the field that is meant, or out", () => {
    const misspelt = BENEFIT.replace("name:", "nmae:");
    expect(fieldsIn(pressed(misspelt, "take-over", "nmae", "name"))).toEqual(fieldsIn(BENEFIT));
    expect(pressed(misspelt, "take-over", "nmae", "nme")).toBe(misspelt);
    expect(pressed(BENEFIT.replace("name:", "nmae: Old\nname:"), "remove", "nmae")).toBe(BENEFIT);
  });

  test("take out nothing that the file needs", () => {
    expect(pressed(BENEFIT, "remove", "rules.0.amount")).toBe(BENEFIT);
  });
});
