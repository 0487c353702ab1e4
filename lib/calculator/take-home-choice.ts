import { LOANS, type Loan, type PensionChoice, type TaxCode, type TaxCountry } from "../take-home";

/** What somebody has said of tax, loans and pension. */
export interface TakeHomeChoice {
  /** Undefined until it is answered: what lands in the account is then not worked out. */
  readonly pension: PensionChoice | undefined;
  readonly country: TaxCountry;
  /** Undefined for the usual one. */
  readonly taxCode: TaxCode | undefined;
  readonly loans: readonly Loan[];
  /** False for whoever had no pay in the tax year before this job; most people had. */
  readonly isPaidBefore: boolean;
}

/** What holds where nothing is said. */
export const NO_TAKE_HOME_CHOICE: TakeHomeChoice = {
  pension: undefined,
  country: "england and wales",
  taxCode: undefined,
  loans: [],
  isPaidBefore: true,
};

/** `england and wales` as an address has it: `england-and-wales`. */
export function inAddress(words: string): string {
  return words.replace(/ /g, "-");
}

/** The parameter of a loan: `loan-plan-2`. */
export function loanParameter(loan: Loan): string {
  return `loan-${inAddress(loan)}`;
}

/** The parameters of tax, loans and pension, in the order of the form. */
export const TAKE_HOME_PARAMETERS: readonly string[] = [
  "pension",
  ...LOANS.map(loanParameter),
  "tax-country",
  "tax-code",
  "paid-before",
];

/** The values that each choice has in an address, with its words for the form. */
export const TAKE_HOME_CHOICES = {
  pension: [
    { value: "in", words: "In the Local Government Pension Scheme (LGPS)" },
    { value: "half", words: "In its 50/50 section: half the payments, half the pension" },
    { value: "out", words: "In no pension, or in another, whose payments we do not count" },
  ],
  "tax-country": [
    { value: "england-and-wales", words: "England or Wales" },
    { value: "scotland", words: "Scotland" },
  ],
  "paid-before": [
    { value: "yes", words: "Yes, from another job" },
    { value: "no", words: "No" },
  ],
} as const;

/** The words of one choice, as the form has them; none where nothing is chosen. */
export function choiceWords(name: keyof typeof TAKE_HOME_CHOICES, chosen: string | undefined): string {
  const value = chosen && inAddress(chosen);
  return TAKE_HOME_CHOICES[name].find((choice) => choice.value === value)?.words ?? "";
}

/** The choice as parameters of an address; what is not answered, or is taken anyway, is left out. */
export function takeHomeParameters(
  choice: TakeHomeChoice,
): readonly (readonly [name: string, value: string | undefined])[] {
  const { pension, country, taxCode, loans, isPaidBefore } = choice;
  return [
    ["pension", pension],
    ...loans.map((loan) => [loanParameter(loan), "yes"] as const),
    ["tax-country", country === NO_TAKE_HOME_CHOICE.country ? undefined : inAddress(country)],
    ["tax-code", taxCode?.written],
    ["paid-before", isPaidBefore ? undefined : "no"],
  ];
}
