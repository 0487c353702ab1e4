import { Fragment } from "react";
import { documentTypes } from "@/lib/model/document-types";
import type { FoundDocument } from "@/lib/studio/documents/find";
import type { Need } from "@/lib/studio/documents/needs";
import type { Silence } from "@/lib/studio/documents/silences";
import { fieldLabel } from "@/lib/studio/form/still-to-fill";
import { OPEN, studioRoutes } from "@/lib/studio/routes";
import { choiceWords, type SettleShown } from "./studio-settle";
import { CheckWords } from "./words";

/** So many stand open; the others are folded, so that the rest of the page is not far. */
const AT_ONCE = 5;

/**
 * What needs an editor, each with the way to the form: what is to be chosen, mistakes and what comes soon, then what other
 * councils state.
 */
export function Needs({
  choices,
  needs,
  silences,
  nameOf,
}: {
  /** Drafts of which there are two versions. */
  choices: readonly SettleShown[];
  needs: readonly (Need & { readonly title: string })[];
  silences: readonly Silence[];
  /** What a council is called, by its folder. */
  nameOf: (council: string) => string;
}) {
  const items = [
    ...choices.map(({ file, title, ...choice }) => (
      <li key={file + choice.isTwice}>
        {choiceWords({ title, ...choice })}{" "}
        <a href={`${studioRoutes.document(file)}#settle`}>Choose which is to hold</a>
      </li>
    )),
    ...needs.map(({ file, what, title }) => (
      <li key={file + what}>
        <CheckWords text={what} /> <a href={studioRoutes.document(file)}>Open {title}</a>
      </li>
    )),
    ...silences.map((silence) => (
      <li key={JSON.stringify(silence)}>
        <SilenceWords silence={silence} nameOf={nameOf} />
      </li>
    )),
  ];
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">What needs you</h2>
      {items.length === 0 && (
        <p>
          Nothing: no draft waits for a choice, the check finds no mistake, no review is due, no pay or
          vacancy changes soon, and nothing is left out that another council states.
        </p>
      )}
      {items.length > 0 && <ul className="studio-list">{items.slice(0, AT_ONCE)}</ul>}
      {items.length > AT_ONCE && (
        <details>
          <summary>{items.length - AT_ONCE} more</summary>
          <ul className="studio-list">{items.slice(AT_ONCE)}</ul>
        </details>
      )}
    </section>
  );
}

/** One thing that a council does not state and another does, with the way to say it. */
function SilenceWords({ silence, nameOf }: { silence: Silence; nameOf: (council: string) => string }) {
  const { plural } = documentTypes[silence.type];
  const council = nameOf(silence.council);
  const [does, has] = silence.others.length === 1 ? ["does", "has"] : ["do", "have"];
  const others = `${new Intl.ListFormat("en-GB").format(silence.others.map(nameOf))} ${silence.kind === "none" ? has : does}`;
  if (silence.kind === "none")
    return (
      <>
        {council} has no {plural}; {others}. <a href={studioRoutes.add(silence.council)}>Add to {council}</a>
      </>
    );
  return (
    <>
      {council} does not state “{fieldLabel(silence.field)}” of {silence.pages.length} {plural}; {others}.{" "}
      {silence.pages.slice(0, AT_ONCE).map(({ file, title }, index) => (
        <Fragment key={file}>
          {index > 0 && ", "}
          <a href={studioRoutes.document(file)}>{title}</a>
        </Fragment>
      ))}
      {silence.pages.length > AT_ONCE && ` and ${silence.pages.length - AT_ONCE} more`}
    </>
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
