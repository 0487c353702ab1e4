import type { ChosenRole } from "@/lib/calculator/read-council";
import { roleValue } from "@/lib/calculator/read-role";
import { byShortName, isCouncilFirst } from "@/lib/catalogue/long-lists";
import type { Council, Role } from "@/lib/catalogue/types";
import { Field } from "../form/field";

function Options({ roles, of }: { roles: readonly Role[]; of?: Council }) {
  return roles.map((role) => (
    <option key={role.slug} value={roleValue(role)}>
      {of === undefined ? role.name : `${role.name}, ${of.shortName}`}
    </option>
  ));
}

/** A field of the choice: its id, its label, and its name where that is not the id. */
interface ChoiceField {
  readonly id: string;
  readonly label: string;
  readonly name?: string;
}

/**
 * The choice of a role: one list by council. Where that would be too long, a council is chosen first, and then one of its
 * roles: with a script at once, without one by sending the form.
 */
export function RoleChoice({
  councilField,
  roleField,
  councils,
  chosen: { council, role },
  problemOf,
}: {
  councilField: ChoiceField;
  roleField: ChoiceField;
  councils: readonly Council[];
  chosen: ChosenRole;
  /** What was not understood in the field of an id. */
  problemOf: (id: string) => string | undefined;
}) {
  const isInTwoSteps = isCouncilFirst(councils);
  return (
    <>
      {isInTwoSteps ? (
        <Field id={councilField.id} label={councilField.label} problem={problemOf(councilField.id)}>
          {(control) => (
            <select {...control} name={councilField.id} defaultValue={council?.slug ?? ""}>
              <option value="">Choose a council</option>
              {byShortName(councils).map(({ slug, shortName }) => (
                <option key={slug} value={slug}>
                  {shortName}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {isInTwoSteps && council === undefined ? null : (
        <Field id={roleField.id} label={roleField.label} problem={problemOf(roleField.id)}>
          {(control) => (
            <select
              {...control}
              name={isInTwoSteps ? roleField.id : (roleField.name ?? roleField.id)}
              defaultValue={role ? roleValue(role) : ""}
            >
              <option value="">Choose a role</option>
              {isInTwoSteps && council !== undefined ? (
                <Options roles={council.roles} />
              ) : (
                councils.map((one) => (
                  <optgroup key={one.slug} label={one.shortName}>
                    <Options roles={one.roles} of={one} />
                  </optgroup>
                ))
              )}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
