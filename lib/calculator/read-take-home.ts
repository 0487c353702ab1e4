import {
  LOANS,
  meantTaxCode,
  PENSIONS,
  readTaxCode,
  TAX_COUNTRIES,
  type TaxCode,
  type TaxCountry,
} from "../take-home";
import type { AddressReader } from "./address-reader";
import {
  inAddress,
  loanParameter,
  NO_TAKE_HOME_CHOICE,
  TAKE_HOME_CHOICES,
  type TakeHomeChoice,
} from "./take-home-choice";

/** One of a list of values, as an address has it; undefined where it is not answered, or not understood. */
function readOneOf<Value extends string>(
  reader: AddressReader,
  name: keyof typeof TAKE_HOME_CHOICES,
  values: readonly Value[],
): Value | undefined {
  const typed = reader.text(name);
  if (typed === undefined) return undefined;
  const value = values.find((one) => inAddress(one) === typed.toLowerCase());
  if (value === undefined) {
    const words = TAKE_HOME_CHOICES[name].map((choice) => `“${choice.words}”`).join(" or ");
    reader.note("not understood", name, `“${typed}” is not an answer to this question. Choose ${words}.`);
  }
  return value;
}

/** What to write instead of something that is no tax code. */
function codeAdvice(typed: string): string {
  const scottish = meantTaxCode(typed, "scotland");
  return scottish === undefined
    ? "Write it as on your payslip, such as 1257L, BR or K475; leave it empty for the usual one."
    : `If you mean ${scottish.written}, the Scottish code, write that, or say that you live in Scotland.`;
}

/** @param country where somebody lives who writes a code that does not say it */
function readCode(reader: AddressReader, country: TaxCountry): TaxCode | undefined {
  const typed = reader.text("tax-code");
  if (typed === undefined) return undefined;
  const code = readTaxCode(typed);
  if (code !== undefined) return code;
  const meant = meantTaxCode(typed, country);
  if (meant === undefined) {
    const words = `“${typed}” is not a tax code that we can count with. ${codeAdvice(typed)}`;
    reader.note("not understood", "tax-code", words);
  } else {
    reader.note("changed", "tax-code", `You wrote the tax code “${typed}”. We count with ${meant.written}.`);
  }
  return meant;
}

/** Reads what an address says of tax, loans and pension. */
export function readTakeHomeChoice(reader: AddressReader): TakeHomeChoice {
  const loans = LOANS.filter((loan) => {
    const typed = reader.text(loanParameter(loan));
    if (typed !== undefined && !/^(yes|no)$/i.test(typed)) {
      reader.note(
        "not understood",
        loanParameter(loan),
        `“${typed}” is not an answer to this question. Tick the box or do not.`,
      );
    }
    return typed?.toLowerCase() === "yes";
  });
  const pension = readOneOf(reader, "pension", PENSIONS);
  const country = readOneOf(reader, "tax-country", TAX_COUNTRIES) ?? NO_TAKE_HOME_CHOICE.country;
  const isPaidBefore = readOneOf(reader, "paid-before", ["yes", "no"]) !== "no";
  return { pension, country, taxCode: readCode(reader, country), loans, isPaidBefore };
}
