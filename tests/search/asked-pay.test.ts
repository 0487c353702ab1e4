import { expect, test } from "vitest";
import { askedPay } from "@/lib/search/asked-pay";

test.each([
  ["50k", 50_000],
  ["£50,000", 50_000],
  ["jobs paying 45.5k a year", 45_500],
  ["50000", 50_000],
  ["44,019", 44_019],
  ["20418", undefined],
  ["£1,000", undefined],
  ["17", undefined],
  ["40k or 50k", undefined],
  ["social worker", undefined],
] as const)("“%s” asks for a pay of %s pounds a year", (text, asked) => {
  expect(askedPay(text)).toBe(asked === undefined ? undefined : asked * 100);
});
