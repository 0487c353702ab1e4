import { roleValue } from "@/lib/calculator/read-role";
import { offerRole } from "@/lib/catalogue/offer-role";
import type { Role } from "@/lib/catalogue/types";
import { hasRulesFor } from "@/lib/offers";
import { query, routes } from "@/lib/site/routes";

/** Links from a role to the tools, with the role chosen. */
export function RoleTools({ role }: { role: Role }) {
  const chosen = roleValue(role);
  return (
    <ul className="mt-6 flex flex-wrap gap-x-8 gap-y-1 text-lg font-semibold print:hidden">
      <li>
        <a href={routes.calculatorFor(chosen)}>
          {hasRulesFor(offerRole(role), role.council.offer)
            ? "Calculator: the offer with your own salary, hours and start"
            : "Calculator: what your own salary and hours come to"}
        </a>
      </li>
      <li>
        <a href={routes.compare(query([["role", chosen]]))}>Compare this role with others</a>
      </li>
    </ul>
  );
}
