import { noticeWords } from "../../catalogue/notice";
import type { Council, Vacancy } from "../../catalogue/types";
import { payForItsHours, vacancyPay } from "../../catalogue/vacancy-pay";
import { isStated, NOT_STATED } from "../../model/not-stated";
import { contractWords, hoursWords, placeWords } from "../../model/post-words";
import { absolute } from "../../site/routes";
import { csvOf, poundsCell } from "../csv";

/** Column headings, in order. */
const VACANCIES_CSV_COLUMNS = [
  "Vacancy",
  "Reference",
  "Role",
  "Services and teams",
  "Opens (London)",
  "Closes (London)",
  "Minimum (GBP a year full time)",
  "Maximum (GBP a year full time)",
  "Minimum (GBP a year pro rata)",
  "Maximum (GBP a year pro rata)",
  "Hours",
  "Contract",
  "Place of work",
  "Apply",
  "Address",
  "Notice",
] as const;

function row(vacancy: Vacancy, origin: string): readonly string[] {
  const pay = vacancyPay(vacancy);
  const fullTime = isStated(pay) ? pay : undefined;
  const part = payForItsHours(vacancy);
  return [
    vacancy.name,
    vacancy.reference,
    vacancy.role.name,
    [...vacancy.teams, ...vacancy.services].map(({ name }) => name).join("; "),
    vacancy.opens,
    vacancy.closes,
    poundsCell(fullTime?.minimum ?? NOT_STATED),
    poundsCell(fullTime?.maximum ?? NOT_STATED),
    part === undefined ? "" : poundsCell(part.minimum),
    part === undefined ? "" : poundsCell(part.maximum),
    hoursWords(vacancy),
    contractWords(vacancy),
    placeWords(vacancy),
    vacancy.apply,
    absolute(origin, vacancy.address),
    noticeWords(vacancy.council),
  ];
}

/** The open vacancies of a council as CSV, the one that closes first before the others. Full-time work has no pay pro rata. */
export function vacanciesCsv({ vacancies }: Council, origin: string): string {
  return csvOf(
    VACANCIES_CSV_COLUMNS,
    vacancies.map((vacancy) => row(vacancy, origin)),
  );
}
