import { describe, expect, test } from "vitest";
import { fieldStates, SalaryField } from "@/components/calculator/circumstance-fields";
import { rolePreview } from "@/components/preview/preview-words";
import { RolePay } from "@/components/roles/role-pay";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { isStated } from "@/lib/model/not-stated";
import { catalogue, socialWorker } from "../fixtures/sample-catalogue";
import { elements, markupOf, wordsOf } from "./markup";

function paid(basis: "spot salary" | "unconsolidated maximum") {
  const { grade, pay } = socialWorker;
  if (!isStated(pay) || !isStated(grade))
    throw new Error("The social worker of the fixtures has published pay.");
  const on = { ...pay, basis };
  return { ...socialWorker, pay: on, grade: { ...grade, pay: on, history: [on] } };
}

const spot = paid("spot salary");
const scale = paid("unconsolidated maximum");

function salaryChoices(role: typeof spot): readonly string[] {
  const asked = readCalculator(new URLSearchParams({ role: "riverton/social-worker" }), catalogue);
  const { state } = asked;
  if (state === undefined) throw new Error("The fixtures have a social worker in Riverton.");
  const states = fieldStates(state, asked);
  return elements(
    markupOf(<SalaryField roles={[role]} states={states} today={catalogue.today} />),
    "label",
  ).map(wordsOf);
}

describe("a role on a spot salary of £49,083", () => {
  test("is paid £49,083 on its page, where the same role on a scale is paid up to it", () => {
    expect(wordsOf(markupOf(<RolePay role={spot} />))).toContain("Pay a year £49,083");
    expect(wordsOf(markupOf(<RolePay role={scale} />))).toContain("Pay a year Up to £49,083");
  });

  test("has no place where pay starts, and is explained as one rate", () => {
    const words = wordsOf(markupOf(<RolePay role={spot} />));
    expect(words).not.toContain("Where pay in the grade starts");
    expect(words).toContain("This is a spot salary: one rate, with no scale to move up.");
  });

  test("is previewed as a salary, not as the most", () => {
    expect(rolePreview(spot, "2026-11-22").headline).toBe("£49,083 a year");
    expect(rolePreview(scale, "2026-11-22").headline).toBe("Up to £49,083 a year");
  });

  test("is offered by the calculator as the pay, not as the most", () => {
    expect(salaryChoices(spot)).toContain("£49,083, the pay that Riverton publishes for this role");
    expect(salaryChoices(scale)).toContain("£49,083, the most that Riverton publishes for this role");
  });
});
