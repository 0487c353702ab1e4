import type { Vacancy } from "@/lib/catalogue/types";
import { vacancyPayWords } from "@/lib/catalogue/vacancy-pay";
import { closesWords } from "@/lib/catalogue/vacancy-words";
import { endingWords, placeWords } from "@/lib/model/post-words";

/** A contract that ends: nobody is to open a page for a year's work unawares. */
function Ending({ vacancy }: { vacancy: Vacancy }) {
  const words = endingWords(vacancy);
  return words === undefined ? null : <p>{words}</p>;
}

/**
 * Open vacancies, each with its pay, a contract that ends, and when it closes.
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
        <li key={vacancy.address} className="border-t border-line py-5 print:break-inside-avoid print:py-1.5">
          <h3 className="text-xl">
            <a href={vacancy.address}>{vacancy.name}</a>
          </h3>
          <p className="mt-1 font-semibold">{closesWords(vacancy, today)}</p>
          <p>{vacancyPayWords(vacancy)}</p>
          <Ending vacancy={vacancy} />
          <p className="text-[0.9375rem] text-quiet">
            {[
              ...(showCouncil ? [vacancy.council.name] : []),
              ...vacancy.teams.map(({ name }) => name),
              ...vacancy.services.map(({ name }) => name),
              ...(vacancy.place === "not stated" ? [] : [placeWords(vacancy)]),
            ].join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}
