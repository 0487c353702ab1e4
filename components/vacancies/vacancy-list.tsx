import type { Vacancy } from "@/lib/catalogue/types";
import { vacancyTerms } from "@/lib/catalogue/vacancy-terms";
import { closesWords } from "@/lib/catalogue/vacancy-words";

/** One of them, with what somebody has to know to open it. */
function ListedVacancy({
  vacancy,
  today,
  showCouncil,
}: {
  vacancy: Vacancy;
  today: string;
  showCouncil: boolean;
}) {
  const { address, name, council, teams, services } = vacancy;
  const { pay, fullTimePay, contractAndHours, place } = vacancyTerms(vacancy);
  const places = [...teams, ...services].map((workplace) => workplace.name);
  return (
    <li className="border-t border-line py-3 text-base leading-snug print:break-inside-avoid print:py-1.5">
      <h3 className="text-xl">
        <a href={address}>{name}</a>
      </h3>
      <p className="mt-1 font-semibold">{closesWords(vacancy, today)}</p>
      <p>{[pay, fullTimePay].filter((words) => words !== undefined).join(". ")}</p>
      <p className="text-[0.9375rem] text-quiet">
        {[contractAndHours ?? [], showCouncil ? council.name : [], ...places, place ?? []].flat().join(" · ")}
      </p>
    </li>
  );
}

/**
 * Open vacancies, each with its terms.
 * @param today the ISO day on which the list is shown
 * @param showCouncil true where they are of several councils
 */
export function VacancyList({
  vacancies,
  today,
  showCouncil = false,
}: {
  vacancies: readonly Vacancy[];
  today: string;
  showCouncil?: boolean;
}) {
  return (
    <ul>
      {vacancies.map((vacancy) => (
        <ListedVacancy key={vacancy.address} vacancy={vacancy} today={today} showCouncil={showCouncil} />
      ))}
    </ul>
  );
}
