import type { WorkplaceRole } from "@/lib/catalogue/types";
import { payWords } from "@/lib/pay/pay-words";

/** The roles of a place with their pay, as a small table. */
export function RoleList({ roles, caption }: { roles: readonly WorkplaceRole[]; caption: string }) {
  return (
    <table className="w-full max-w-3xl border-collapse">
      <caption className="pb-2 text-left text-quiet">{caption}</caption>
      <thead>
        <tr className="border-b-2 border-ink text-left">
          <th scope="col" className="py-2 pr-4">
            Role
          </th>
          <th scope="col" className="w-24 py-2 text-right sm:w-44">
            Pay a year
          </th>
        </tr>
      </thead>
      <tbody>
        {roles.map(({ role, note }) => (
          <tr key={role.slug} className="border-b border-line align-top">
            <th scope="row" className="py-2.5 pr-4 text-left font-normal">
              <a className="font-semibold" href={role.address}>
                {role.name}
              </a>
              {note ? <span className="block text-[0.9375rem]">Here: {note}</span> : null}
            </th>
            <td className="py-2.5 text-right tabular-nums sm:whitespace-nowrap">{payWords(role.pay)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
