import { withOffset } from "../../calendar/london-time";
import type { Council, Vacancy } from "../../catalogue/types";
import { payForItsHours, vacancyPay } from "../../catalogue/vacancy-pay";
import { closingOf, openingOf } from "../../catalogue/vacancy-times";
import { isStated, type NotStated } from "../../model/not-stated";
import type { PublishedPay } from "../../pay/published-pay";
import { routes } from "../../site/routes";
import { entryData } from "./entry-data";
import { pageData } from "./page-data";
import { applyData, moneyData, payData, referenceData } from "./values";

function rangeData(pay: PublishedPay | NotStated) {
  if (!isStated(pay)) return pay;
  const { minimum, maximum, basis } = pay;
  return {
    minimum: isStated(minimum) ? moneyData(minimum) : minimum,
    maximum: isStated(maximum) ? moneyData(maximum) : maximum,
    basis,
    per: "year",
  };
}

/** What follows from a vacancy's fields: its moments with their offset to UTC, and its pay in figures. */
function workedOut(vacancy: Vacancy) {
  const part = payForItsHours(vacancy);
  const { grade } = vacancy.role;
  return {
    opensAt: withOffset(openingOf(vacancy)),
    closesAt: withOffset(closingOf(vacancy)),
    fullTimePay: rangeData(vacancyPay(vacancy)),
    laterFullTimePay: vacancy.pay === "that of the role" && isStated(grade) ? grade.later.map(payData) : [],
    proRataPay: part === undefined ? null : rangeData(part),
  };
}

/** Everything on the page of a vacancy. */
export function vacancyData(vacancy: Vacancy, origin: string) {
  return { ...entryData(vacancy, origin), ...workedOut(vacancy) };
}

/**
 * The vacancies of a council that are open, and where it lists them where they are not on this site.
 * @param today the ISO day on which they are
 */
export function vacanciesData(council: Council, origin: string, today: string) {
  const address = routes.vacancies(council.slug);
  return {
    ...pageData({ kind: "vacancies", council, address, reviewed: council.reviewed, sources: [] }, origin),
    asOf: today,
    areOnThisSite: council.hasVacancies,
    apply: applyData(council, origin),
    vacancies: council.vacancies.map((vacancy) => ({
      ...referenceData(vacancy, origin),
      reference: vacancy.reference,
      contract: vacancy.contract,
      lasts: vacancy.lasts,
      hours: vacancy.hours,
      weeklyHours: vacancy.weeklyHours,
      place: vacancy.place,
      role: referenceData(vacancy.role, origin),
      ...workedOut(vacancy),
    })),
  };
}
