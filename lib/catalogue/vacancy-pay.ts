import { type Pence, pounds } from "../money/pence";
import { payWords } from "../pay/pay-words";
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
 * What it comes to for the hours of the post; `undefined` where it is full time, or its hours, those of a full week or its
 * pay are not stated.
 */
export function payForItsHours(vacancy: Vacancy): PublishedPay | undefined {
  const { weeklyHours, council } = vacancy;
  const { fullTimeWeeklyHours } = council;
  const pay = vacancyPay(vacancy);
  if (weeklyHours === "not stated" || fullTimeWeeklyHours === "not stated" || !isPaidInFigures(pay)) {
    return undefined;
  }
  if (weeklyHours > fullTimeWeeklyHours) return undefined;
  const share = workingShare(weeklyHours, fullTimeWeeklyHours);
  if (isFullTime(share)) return undefined;
  const part = (end: Pence | "not stated") =>
    end === "not stated" ? end : amountOf(actualSalary(fullTimeSalary(end), share));
  return { minimum: part(pay.minimum), maximum: part(pay.maximum), basis: pay.basis };
}

/** The full-time pay of a vacancy in words: `£40,000 to £42,000 a year full time`. */
export function fullTimePayWords(vacancy: Vacancy): string {
  const pay = vacancyPay(vacancy);
  if (!isPaidInFigures(pay)) return "Pay not stated";
  const words = `${payWords(pay)} a year full time`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What that comes to for part of a week: `£20,000 to £21,000 pro rata, for 18.5 hours a week`; undefined for all of one. */
export function proRataWords(vacancy: Vacancy): string | undefined {
  const part = payForItsHours(vacancy);
  return part && `${payWords(part)} pro rata, for ${vacancy.weeklyHours} hours a week`;
}

/** Both on one line. */
export function vacancyPayWords(vacancy: Vacancy): string {
  const part = proRataWords(vacancy);
  return part === undefined ? fullTimePayWords(vacancy) : `${fullTimePayWords(vacancy)}; ${part}`;
}
