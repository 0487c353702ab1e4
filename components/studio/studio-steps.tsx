import type { FieldPath } from "@/lib/content/edit/field-value";
import { type FormPart, type GroupPart, nameOf } from "@/lib/studio/form/form-parts";
import { choiceName, STEPS } from "@/lib/studio/form/steps";

/** The buttons of a form that change its shape. Each keeps what is typed as well. */

/** Chooses what else of a group is to be written. */
export function AddToGroup({
  path,
  offered,
  around,
}: {
  path: FieldPath;
  offered: readonly FormPart[];
  /** The names of the group and of those around it. */
  around: readonly string[];
}) {
  if (offered.length === 0) return null;
  const where = around.length === 0 ? "" : `: ${around.join(": ")}`;
  return (
    <p className="studio-step">
      <select name={choiceName("add", path)} aria-label={`What else may be said here${where}`}>
        {offered.map((part) => (
          <option key={nameOf(part.path)} value={nameOf(part.path)}>
            {part.label}
          </option>
        ))}
      </select>
      <button type="submit" name={STEPS.add} value={nameOf(path)} className="studio-second">
        Say more here{where !== "" && <span className="sr-only">{where}</span>}
      </button>
    </p>
  );
}

/** One more of a list: like its last, or in a way that is chosen where there is none yet. Of dated values the next is shown. */
export function Another({ part: { kind, path, label, starts, parts } }: { part: GroupPart }) {
  const place = nameOf(path);
  if (parts.some((part) => part.kind === "next")) return null;
  return (
    <p className="studio-step">
      {kind === "named" && (
        <label>
          Name of a new one <input name={choiceName("another", path)} type="text" autoComplete="off" />
        </label>
      )}
      {kind === "list" && parts.length === 0 && starts.length > 1 && (
        <select name={choiceName("another", path)} aria-label={`What to add to: ${label}`}>
          {starts.map(({ title }, index) => (
            <option key={title} value={index}>
              {title}
            </option>
          ))}
        </select>
      )}
      <button type="submit" name={STEPS.another} value={place} className="studio-second">
        {parts.length === 0 ? "Add one" : "Add one like the last"}
      </button>
    </p>
  );
}

/** Takes a part out of the file. */
export function TakeOut({ part: { path, label, isOptional } }: { part: FormPart }) {
  if (!isOptional) return null;
  return (
    <p className="studio-step">
      <button type="submit" name={STEPS.remove} value={nameOf(path)} className="studio-second">
        Take out: {label}
      </button>
    </p>
  );
}
