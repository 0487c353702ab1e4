import { changed } from "../content-set";
import type { Mistake } from "./mistake";

const PAYMENT = "riverton/benefits/welcome-payment.mdx";

/** What a field holds in a form that is nearly the right one. */
export const FIELD_FORM_MISTAKES: readonly Mistake[] = [
  {
    name: "a sign for the unit of a share",
    file: PAYMENT,
    before: changed(PAYMENT, "value: 1500\n    unit: pounds", "value: 5\n    unit: %")[PAYMENT] ?? "",
    expect: { rule: "broken-yaml", line: 11, column: 11, says: "Write `unit: percent`." },
    after: changed(PAYMENT, "value: 1500\n    unit: pounds", "value: 5\n    unit: percent")[PAYMENT] ?? "",
  },
];
