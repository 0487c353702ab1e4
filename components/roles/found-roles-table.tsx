import type { Role } from "@/lib/catalogue/types";
import { isPaidInFigures } from "@/lib/pay/published-pay";
import { PayGroup, PayRow, PayTable } from "../pay/pay-table";
import { WorkplaceLinks } from "./workplace-links";

const PAY_NOT_PUBLISHED = { id: "roles-without-pay", words: "Pay not published" } as const;

/**
 * Roles of several councils in one table, in the order given.
 * @param isByPay true where the roles without published pay come last: they are then one group, which says so once
 */
export function FoundRolesTable({
  roles,
  caption,
  isByPay,
}: {
  roles: readonly Role[];
  caption: string;
  isByPay: boolean;
}) {
  const first = isByPay ? roles.filter(({ pay }) => isPaidInFigures(pay)) : roles;
  const last = roles.filter((role) => !first.includes(role));
  const hasPay = first.length > 0;
  const row = (isPaySaid: boolean) => (role: Role) => (
    <PayRow key={role.address} role={role} isPaySaid={isPaySaid} hasPay={hasPay}>
      <WorkplaceLinks workplaces={role.workplaces} council={role.council.shortName} />
    </PayRow>
  );
  return (
    <PayTable caption={caption} subject="Role and where it works" hasPay={hasPay}>
      {first.length === 0 ? null : <PayGroup>{first.map(row(false))}</PayGroup>}
      {last.length === 0 ? null : (
        <PayGroup heading={PAY_NOT_PUBLISHED} hasPay={hasPay}>
          {last.map(row(true))}
        </PayGroup>
      )}
    </PayTable>
  );
}
