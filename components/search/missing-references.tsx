import { closedWords } from "@/lib/catalogue/vacancy-words";
import type { ReadReferences } from "@/lib/search/references";

/** References that were asked for and under which nobody can apply: there is none like it, or its vacancy is over. */
export function MissingReferences({ references: { unknown, closed } }: { references: ReadReferences }) {
  if (unknown.length === 0 && closed.length === 0) return null;
  return (
    <ul className="mb-6 max-w-[38em] border-l-4 border-accent pl-4">
      {unknown.map((reference) => (
        <li key={reference} className="wrap-anywhere">
          No vacancy that is open here has the reference {reference}. A reference is found whole: compare it
          with the advert.
        </li>
      ))}
      {closed.map((vacancy) => (
        <li key={vacancy.address}>
          {vacancy.reference}, <a href={vacancy.address}>{vacancy.name}</a>: {closedWords(vacancy)}
        </li>
      ))}
    </ul>
  );
}
