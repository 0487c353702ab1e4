import type { Role } from "@/lib/catalogue/types";
import { PayGroup, PayRow, PayTable } from "../pay/pay-table";
import { WorkplaceLinks } from "./workplace-links";

/** Roles of several councils in one table. */
export function FoundRolesTable({ roles, caption }: { roles: readonly Role[]; caption: string }) {
  return (
    <PayTable caption={caption} subject="Role and where it works">
      <PayGroup>
        {roles.map((role) => (
          <PayRow key={role.address} role={role}>
            <span className="block text-[0.9375rem]">{role.council.shortName}</span>
            <WorkplaceLinks workplaces={role.workplaces} />
          </PayRow>
        ))}
      </PayGroup>
    </PayTable>
  );
}
