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

/** The pay of a vacancy in words: `£40,000 to £42,000 a year full time`; for part of a week, its part of that besides. */
export function vacancyPayWords(vacancy: Vacancy): string {
  const pay = vacancyPay(vacancy);
  if (!isPaidInFigures(pay)) return "Pay not stated";
  const fullTime = `${payWords(pay)} a year full time`;
  const part = payForItsHours(vacancy);
  const words =
    part === undefined
      ? fullTime
      : `${fullTime}; ${payWords(part)} pro rata, for ${vacancy.weeklyHours} hours a week`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
