import type { Issue } from "@/lib/content/issue";
import type { FormPart } from "@/lib/studio/form/form-parts";
import { asPath, placeLabel } from "@/lib/studio/form/form-places";
import { fieldLabel, isStillToFill } from "@/lib/studio/form/still-to-fill";
import { CheckWords } from "./words";

/** The mistakes of a field; its place is there before they are, for the script. */
export function FieldMistakes({ field, issues }: { field: string; issues: readonly Issue[] }) {
  const ofField = issues.filter((issue) => issue.field === field);
  return (
    <p className="studio-mistake" id={`mistake-${field}`} data-follows="">
      {ofField.map(({ rule, line, column, problem, allowed, fix }) => (
        <span key={`${line}:${column} ${problem}`}>
          {isStillToFill({ rule }) ? (
            <span className="studio-needed">Still to be filled in. </span>
          ) : (
            <CheckWords
              text={`${[problem, allowed && `Allowed: ${allowed}.`, fix].filter(Boolean).join(" ")} `}
            />
          )}
        </span>
      ))}
    </p>
  );
}

/** True where what stands in a field is wrong, and not only worth a second look. */
export function isWrong(field: string, issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.field === field && issue.severity === "error" && !isStillToFill(issue));
}

/** Every mistake of the file, and what the check warns of, each a way to its field. */
export function Mistakes({ issues, parts }: { issues: readonly Issue[]; parts: readonly FormPart[] }) {
  const filledIn = issues.filter((issue) => !isStillToFill(issue));
  const mistakes = filledIn.filter(({ severity }) => severity === "error");
  const warnings = filledIn.filter(({ severity }) => severity === "warning");
  const listed = (some: readonly Issue[]) => (
    <ul>
      {some.map(({ line, column, field, problem }) => (
        <li key={`${line}:${column} ${problem}`}>
          <a href={`#field-${field}`}>{labelIn(parts, field)}</a>: <CheckWords text={problem} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {mistakes.length > 0 && (
        <section aria-labelledby="check" className="studio-mistakes">
          <h2 id="check">The check says</h2>
          {listed(mistakes)}
        </section>
      )}
      {warnings.length > 0 && (
        <section aria-labelledby="warned">
          <h2 id="warned">Look whether this is meant</h2>
          {listed(warnings)}
        </section>
      )}
    </>
  );
}

/** A field as its form calls it. */
const labelIn = (parts: readonly FormPart[], field: string) =>
  field === "text" ? "Text of the page" : placeLabel(parts, asPath(field));

/** Every field that has no value yet, each a way to it. */
export function StillToFill({ issues }: { issues: readonly Issue[] }) {
  const empty = issues.filter(isStillToFill);
  if (empty.length === 0) return null;
  return (
    <section aria-labelledby="still-to-fill">
      <h2 id="still-to-fill">Still to be filled in</h2>
      <ul>
        {empty.map(({ line, field }) => (
          <li key={`${line} ${field}`}>
            <a href={`#field-${field}`}>{fieldLabel(field)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
