import { LOANS, PENSIONS, readTaxCode, TAX_COUNTRIES, type TaxCode } from "../take-home";
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

function readCode(reader: AddressReader): TaxCode | undefined {
  const typed = reader.text("tax-code");
  if (typed === undefined) return undefined;
  const code = readTaxCode(typed);
  if (code === undefined) {
    reader.note(
      "not understood",
      "tax-code",
      `“${typed}” is not a tax code that we can count with. Write it as on your payslip, such as 1257L, BR or K475; leave it empty for the usual one.`,
    );
  }
  return code;
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
  return { pension, country, taxCode: readCode(reader), loans, isPaidBefore };
}
