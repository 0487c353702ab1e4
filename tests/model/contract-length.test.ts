import { expect, test } from "vitest";
import { isUnclearLength, lengthWords } from "@/lib/model/contract-length";

test.each([
  ["2028-03-31", "until 31 March 2028"],
  ["until 31/3/28", "until 31 March 2028"],
  ["Ends on 31st March 2028, when Jo comes back", "until 31 March 2028, when Jo comes back"],
  ["12 mths", "12 months"],
  ["12-month", "12 months"],
  ["1 yr.", "1 year"],
  ["Up to 18 Months (maternity cover)", "up to 18 months (maternity cover)"],
  ["6-12 mths", "6 to 12 months"],
  ["18 months, while a colleague is away", "18 months, while a colleague is away"],
  ["until the end of the school year", "until the end of the school year"],
  ["two years", "two years"],
])("“%s” lasts, for a reader, %s", (written, words) => {
  expect(lengthWords(written)).toBe(words);
  expect(lengthWords(words)).toBe(words);
  expect(isUnclearLength(words)).toBe(false);
});

test.each(["12", "12 moths", "31/31/2028", "2027/28"])("“%s” is neither a length nor an end", (written) => {
  expect(lengthWords(written)).toBe(written);
  expect(isUnclearLength(written)).toBe(true);
});
