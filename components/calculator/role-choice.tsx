import { roleValue } from "@/lib/calculator/read-role";
import type { Council, Role } from "@/lib/catalogue/types";
import type { ControlProps } from "../form/field";

/** Every role of every council, by council. */
export function RoleChoice({
  control,
  name = "role",
  councils,
  role,
}: {
  control: ControlProps;
  name?: string;
  councils: readonly Council[];
  role: Role | undefined;
}) {
  return (
    <select {...control} name={name} defaultValue={role ? roleValue(role) : ""}>
      <option value="">Choose a role</option>
      {councils.map((council) => (
        <optgroup key={council.slug} label={council.shortName}>
          {council.roles.map((one) => (
            <option key={one.slug} value={roleValue(one)}>
              {one.name}, {council.shortName}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
