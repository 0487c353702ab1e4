import { capitalised } from "../model/typography";
import { type Pence, pounds } from "../money/pence";
import { nearestPound } from "../money/rounding";
import { payHeadline, payWords } from "../pay/pay-words";
import { isPaidInFigures, type PublishedPay } from "../pay/published-pay";
import { actualSalary, amountOf, fullTimeSalary } from "../pay/salary";
import { isFullTime, workingShare } from "../pay/working-share";
import type { Vacancy } from "./types";

/** What a vacancy pays a year for full-time work: its own figures, or those of its role. */
export function vacancyPay({ pay, role }: Pick<Vacancy, "pay" | "role">): PublishedPay | "not stated" {
  if (pay === "not stated") return pay;
  if (pay === "that of the role") return role.pay;
  return { minimum: pounds(pay.from), maximum: pounds(pay.to), basis: "not stated" };
}

/**
 * What it comes to for the hours of the post, in whole pounds as pay is said; `undefined` where it is full time, or its hours, those of a full week or its
 * pay are not stated.
 */
export function payForItsHours(vacancy: Vacancy): PublishedPay | undefined {
  return payForHours(vacancy, vacancyPay(vacancy));
}

/** What full-time pay comes to for the hours of a post, as {@link payForItsHours} has it. */
export function payForHours(
  { weeklyHours, council: { fullTimeWeeklyHours } }: Vacancy,
  pay: PublishedPay | "not stated",
): PublishedPay | undefined {
  if (weeklyHours === "not stated" || fullTimeWeeklyHours === "not stated" || !isPaidInFigures(pay)) {
    return undefined;
  }
  if (weeklyHours > fullTimeWeeklyHours) return undefined;
  const share = workingShare(weeklyHours, fullTimeWeeklyHours);
  if (isFullTime(share)) return undefined;
  const part = (end: Pence | "not stated") =>
    end === "not stated" ? end : nearestPound(amountOf(actualSalary(fullTimeSalary(end), share)));
  return { minimum: part(pay.minimum), maximum: part(pay.maximum), basis: pay.basis };
}

/** True for a post of part of a week. */
function isForPart({ hours }: Pick<Vacancy, "hours">): boolean {
  return hours === "part time" || hours === "job share";
}

/**
 * What whoever gets the post is paid a year: for its hours where it is part of a week. Not stated where that is known of full
 * time alone, and the post is less.
 */
export function payOfPost(vacancy: Vacancy): PublishedPay | "not stated" {
  const part = payForItsHours(vacancy);
  if (part !== undefined) return part;
  const { weeklyHours, council } = vacancy;
  const isWhole = weeklyHours !== "not stated" && weeklyHours === council.fullTimeWeeklyHours;
  return isForPart(vacancy) && !isWhole ? "not stated" : vacancyPay(vacancy);
}

/** For what the headline of its pay is: `a year for 22 hours a week`, or `a year full time`. */
export function payPeriodWords(vacancy: Vacancy): string {
  if (payForItsHours(vacancy) !== undefined) return `a year for ${vacancy.weeklyHours} hours a week`;
  return payOfPost(vacancy) === "not stated" ? "a year full time, pro rata" : "a year full time";
}

/** The pay of a vacancy as it is shown large: the figures, and for what they are; undefined where none are published. */
export function largePay(vacancy: Vacancy): readonly [figures: string, period: string] | undefined {
  const pay = vacancyPay(vacancy);
  if (!isPaidInFigures(pay)) return undefined;
  return [capitalised(payWords(payForItsHours(vacancy) ?? pay)), payPeriodWords(vacancy)];
}

/**
 * The pay of a vacancy in words, that of the post first: `£20,000 to £21,000 a year for 18.5 hours a week`, and then what it
 * is a part of, `pro rata of £40,000 to £42,000 a year full time`.
 */
export function payTerms(vacancy: Vacancy): readonly [ofPost: string, fullTime?: string] {
  const pay = vacancyPay(vacancy);
  const large = largePay(vacancy);
  if (large === undefined) return [payHeadline(pay)];
  const first = large.join(" ");
  return payForItsHours(vacancy) === undefined
    ? [first]
    : [first, `pro rata of ${payWords(pay)} a year full time`];
}
