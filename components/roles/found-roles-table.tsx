import type { Role } from "@/lib/catalogue/types";
import { payWords } from "@/lib/pay/pay-words";
import { WorkplaceLinks } from "./workplace-links";

/** Roles of several councils in one table. Two columns, so that a phone shows all of it. */
export function FoundRolesTable({ roles, caption }: { roles: readonly Role[]; caption: string }) {
  return (
    <table className="w-full max-w-4xl border-collapse">
      <caption className="pb-3 text-left text-quiet">{caption}</caption>
      <thead>
        <tr className="border-b-2 border-ink text-left align-bottom">
          <th scope="col" className="py-2 pr-4">
            Role and where it works
          </th>
          <th scope="col" className="w-24 py-2 text-right sm:w-44">
            Pay a year
          </th>
        </tr>
      </thead>
      <tbody>
        {roles.map((role) => (
          <tr key={role.address} className="border-b border-line align-top">
            <th scope="row" className="py-3 pr-4 text-left font-normal">
              <a className="text-lg font-semibold" href={role.address}>
                {role.name}
              </a>
              {role.acronym ? <span className="text-quiet"> ({role.acronym})</span> : null}
              <span className="block text-[0.9375rem]">{role.council.shortName}</span>
              <WorkplaceLinks workplaces={role.workplaces} />
            </th>
            <td className="py-3 text-right tabular-nums sm:whitespace-nowrap">{payWords(role.pay)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
