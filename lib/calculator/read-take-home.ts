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
  choiceWords,
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
  if (meantTaxCode(`1257L ${typed}`, "england and wales")?.isCumulative === false) {
    return `That is only the end of one, by which each month is taxed by itself. Write what stands before it as well, such as 1257L ${typed}.`;
  }
  const scottish = meantTaxCode(typed, "scotland");
  return scottish === undefined
    ? "Write it as on your payslip, such as 1257L, BR or K475; leave it empty for the usual one."
    : `If you mean ${scottish.written}, the Scottish code, write that, or say that you live in Scotland.`;
}

/** The letters before codes, for a sentence. */
const LETTERS: Readonly<Record<TaxCountry, string>> = { scotland: "S", "england and wales": "C" };

/** Says that a code's letter and the country that was chosen cannot both be right: nobody can know which is meant. */
function noteOtherCountry(reader: AddressReader, { written, country }: TaxCode, chosen: TaxCountry): void {
  if (country === undefined || country === chosen) return;
  reader.note(
    "not understood",
    "tax-code",
    `The ${LETTERS[country]} before “${written}” does not go with ${choiceWords("tax-country", chosen)}, which you chose above. Change the one that is wrong.`,
  );
}

/** The code that a typed one stands for where somebody lives. In Scotland every code has an S before it but NT, which takes no tax. */
function codeFor(typed: string, country: TaxCountry): TaxCode | undefined {
  const code = readTaxCode(typed) ?? meantTaxCode(typed, country);
  if (code === undefined || code.country !== undefined || code.rule.kind === "none") return code;
  return country === "scotland" ? readTaxCode(`S${code.written}`) : code;
}

/** @param country where somebody lives who writes a code that does not say it */
function readCode(reader: AddressReader, country: TaxCountry): TaxCode | undefined {
  const typed = reader.text("tax-code");
  if (typed === undefined) return undefined;
  const code = codeFor(typed, country);
  if (code === undefined) {
    const words = `“${typed}” is not a tax code that we can count with. ${codeAdvice(typed)}`;
    reader.note("not understood", "tax-code", words);
  } else if (code.written !== readTaxCode(typed)?.written) {
    reader.note("changed", "tax-code", `You wrote the tax code “${typed}”. We count with ${code.written}.`);
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
  const chosen = readOneOf(reader, "tax-country", TAX_COUNTRIES);
  const country = chosen ?? NO_TAKE_HOME_CHOICE.country;
  const taxCode = readCode(reader, country);
  if (taxCode !== undefined && chosen !== undefined) noteOtherCountry(reader, taxCode, chosen);
  const isPaidBefore = readOneOf(reader, "paid-before", ["yes", "no"]) !== "no";
  return { pension, country, taxCode, loans, isPaidBefore };
}
