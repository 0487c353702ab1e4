import type { FieldPath } from "@/lib/content/edit/field-value";
import type { Issue } from "@/lib/content/issue";
import { type FormPart, nameOf } from "@/lib/studio/form/form-parts";
import { choiceName, STEPS } from "@/lib/studio/form/steps";
import { FieldMistakes } from "./studio-mistakes";

/** What stands in a group of the file and is no field of it, as a field's name with a typo: taken over into the field that is meant, or taken out. */
export function UnknownFields({
  path,
  parts,
  issues,
}: {
  path: FieldPath;
  parts: readonly FormPart[];
  issues: readonly Issue[];
}) {
  return issues
    .filter(({ rule, field }) => rule === "unknown-field" && groupOf(field) === nameOf(path))
    .map((issue) => (
      <UnknownField key={issue.field} issue={issue} path={path} parts={parts} issues={issues} />
    ));
}

const groupOf = (field: string): string => field.slice(0, Math.max(0, field.lastIndexOf(".")));

function UnknownField({
  issue: { field, remedy },
  path,
  parts,
  issues,
}: {
  issue: Issue;
  path: FieldPath;
  parts: readonly FormPart[];
  issues: readonly Issue[];
}) {
  const written = field.slice(groupOf(field).length).replace(".", "");
  const meant =
    remedy?.kind === "replace"
      ? parts.find((part) => nameOf(part.path) === nameOf([...path, remedy.by]))
      : undefined;
  return (
    <fieldset className="studio-group" id={`field-${field}`}>
      <legend>{written}</legend>
      <FieldMistakes field={field} issues={issues} />
      <p className="studio-step">
        {meant !== undefined && (
          <>
            <input type="hidden" name={choiceName("takeOver", [field])} value={nameOf(meant.path)} />
            <button type="submit" name={STEPS.takeOver} value={field} className="studio-second">
              Take it over into {meant.label}
            </button>{" "}
          </>
        )}
        <button type="submit" name={STEPS.remove} value={field} className="studio-second">
          Take out: {written}
        </button>
      </p>
    </fieldset>
  );
}
