import { expect, test } from "vitest";
import { inBritishSigns } from "@/lib/money/british-signs";

test.each([
  ["18,5", "18.5"],
  ["£41.000,50", "£41000.50"],
  ["£ 41.000", "£ 41000"],
  ["1.234.567,8", "1234567.8"],
  ["41.000 a year", "41000 a year"],
  ["12,5 hours", "12.5 hours"],
])("%s, as a spreadsheet of another country writes it, is %s", (written, british) => {
  expect(inBritishSigns(written)).toBe(british);
});

test.each(["£41,000", "41,000.50", "37.5", "18.55", "£1,234", "1.2345", "about 18,5", "41.000.5"])(
  "%s is left as it is",
  (written) => {
    expect(inBritishSigns(written)).toBe(written);
  },
);
