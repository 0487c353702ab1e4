import type { WorkplaceRole } from "@/lib/catalogue/types";
import { PayGroup, PayRow, PayTable } from "../pay/pay-table";

/** The roles of a place with their pay, as a small table. */
export function RoleList({ roles, caption }: { roles: readonly WorkplaceRole[]; caption: string }) {
  return (
    <PayTable caption={caption} subject="Role">
      <PayGroup>
        {roles.map(({ role, note }) => (
          <PayRow key={role.slug} role={role}>
            {note ? <span className="block text-[0.9375rem]">Here: {note}</span> : null}
          </PayRow>
        ))}
      </PayGroup>
    </PayTable>
  );
}
