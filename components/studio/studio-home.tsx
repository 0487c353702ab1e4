import type { FoundDocument } from "@/lib/studio/documents/find";
import type { Need } from "@/lib/studio/documents/needs";
import { OPEN, studioRoutes } from "@/lib/studio/routes";
import { CheckWords } from "./words";

/** What needs an editor, each with the way to the form. */
export function Needs({ needs }: { needs: readonly (Need & { readonly title: string })[] }) {
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">What needs you</h2>
      {needs.length === 0 ? (
        <p>Nothing: the check finds no mistake, no review is due and no pay or vacancy changes soon.</p>
      ) : (
        <ul className="studio-list">
          {needs.map(({ file, what, title }) => (
            <li key={file + what}>
              <CheckWords text={what} /> <a href={studioRoutes.document(file)}>Open {title}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What is changed most, one tap away: the grades of each council, by its name. */
export function PayByCouncil({ grades }: { grades: readonly FoundDocument[] }) {
  const councils = [...new Set(grades.map(({ council }) => council))];
  if (councils.length === 0) return null;
  return (
    <section aria-labelledby="pay">
      <h2 id="pay">Change a salary</h2>
      {councils.map((council) => (
        <div key={council} className="studio-row">
          <h3>{council}</h3>
          <ul>
            {grades
              .filter((grade) => grade.council === council)
              .map(({ file, title }) => (
                <li key={file}>
                  <a href={studioRoutes.document(file)}>{title}</a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The search for what is to be changed. */
export function FindForm({ action, typed }: { action: string; typed: string }) {
  return (
    <form action={action} className="studio-find" data-finds="">
      <label htmlFor="q">Find what to change: a name, a grade, an amount</label>
      <input id="q" name="q" type="search" autoComplete="off" defaultValue={typed} />
      {/* Enter is this button too. */}
      <button type="submit" name={OPEN} value="yes">
        Find
      </button>
      <p role="status" className="sr-only" />
    </form>
  );
}

/** Documents, each a link to its form. */
export function DocumentList({ documents }: { documents: readonly FoundDocument[] }) {
  if (documents.length === 0) return <p>Nothing has all of these words. Try fewer, or the name alone.</p>;
  return (
    <ul className="studio-list" data-found="">
      {documents.map(({ file, title, kind, council }) => (
        <li key={file}>
          <a href={studioRoutes.document(file)}>{title}</a>{" "}
          <small>
            {kind}, {council}
          </small>
        </li>
      ))}
    </ul>
  );
}
