import { addDays, type CalendarDate } from "../calendar/calendar-date";
import type { Pence } from "../money/pence";

/** A rate in hundredths of a per cent: 6.5 % is 650, and half of 5.5 % still a whole number. */
export type BasisPoints = number;

/** A rate, and the amount a year up to which it holds; the last of several bands has no end. */
export interface Band {
  readonly upTo: Pence | undefined;
  readonly rate: BasisPoints;
}

/** Where somebody pays income tax: the bands of taxable pay differ. */
export const TAX_COUNTRIES = ["england and wales", "scotland"] as const;
export type TaxCountry = (typeof TAX_COUNTRIES)[number];

/** Loans that employers deduct for. */
export const LOANS = ["plan 1", "plan 2", "plan 4", "plan 5", "postgraduate"] as const;
export type Loan = (typeof LOANS)[number];

/** A limit of National Insurance for a month's pay and for a year's. */
export interface Limit {
  readonly month: Pence;
  readonly year: Pence;
}

/** When a loan is repaid from pay. */
export interface LoanTerms {
  /** The pay a year above which it is. */
  readonly above: Pence;
  /** The rate on what is above. */
  readonly rate: BasisPoints;
}

/** Where figures were read. */
export interface FigureSource {
  readonly title: string;
  readonly publisher: string;
  /** A web address, or `not stated`. */
  readonly link: string;
  /** An ISO day: when somebody last read it. */
  readonly read: string;
}

/** What is taken off pay in one tax year. */
export interface TaxYear {
  /** `2026-27`. */
  readonly name: string;
  /** Its first day, a 6 April. */
  readonly from: CalendarDate;
  readonly personalAllowance: Pence;
  /** The income above which the personal allowance tapers by £1 for each £2. */
  readonly taperedAbove: Pence;
  /** Bands of taxable pay, lowest first. */
  readonly incomeTax: Readonly<Record<TaxCountry, readonly Band[]>>;
  /** Category A. */
  readonly nationalInsurance: {
    readonly primaryThreshold: Limit;
    readonly upperEarningsLimit: Limit;
    readonly mainRate: BasisPoints;
    readonly upperRate: BasisPoints;
  };
  /** The terms of each loan; `undefined` where nothing is deducted for it in this tax year. */
  readonly loans: Readonly<Record<Loan, LoanTerms | undefined>>;
  /** Bands of actual pensionable pay in the LGPS of England and Wales; a rate holds for all of the pay. */
  readonly pension: readonly Band[];
  readonly sources: readonly FigureSource[];
}

/** How many of a country's bands lie below the basic one, whose rate code BR has. */
const BELOW_BASIC: Readonly<Record<TaxCountry, number>> = { "england and wales": 0, scotland: 1 };

/** The rate of a code that taxes all pay alike: BR is the basic one, D0 the one above, and so on. */
export function flatRate(bands: readonly Band[], country: TaxCountry, aboveBasic: number): BasisPoints {
  return bands[BELOW_BASIC[country] + aboveBasic]?.rate ?? 0;
}

/** The figures for a day. */
export interface FiguresOnDay {
  readonly figures: TaxYear;
  /** False where the tax year of the day is not published yet, and these are the last known figures. */
  readonly isPublished: boolean;
}

/**
 * The figures for pay that is paid on a day: those of its tax year, or where that is not published yet the last known.
 * @returns `undefined` for a day before every published year: those figures are not stated, and later ones do not fit
 */
export function figuresOn(years: readonly TaxYear[], day: CalendarDate): FiguresOnDay | undefined {
  let figures: TaxYear | undefined;
  for (const year of years) {
    if (year.from <= day && (figures === undefined || year.from > figures.from)) figures = year;
  }
  return figures && { figures, isPublished: day < firstDayAfter(figures) };
}

/** The first day of the tax year after another. */
function firstDayAfter({ from }: TaxYear): CalendarDate {
  // A tax year is 365 or 366 days long, and begins on a 6 April.
  const next = addDays(from, 365);
  return next.endsWith("-06") ? next : addDays(next, 1);
}
