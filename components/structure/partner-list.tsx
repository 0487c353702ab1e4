/** Professionals of other organisations, as a list of names; they have no page of their own. */
export function PartnerList({ names }: { names: readonly string[] }) {
  return (
    <>
      <p>Colleagues from other organisations:</p>
      <ul className="mt-2 flex max-w-4xl flex-wrap gap-2 print:mt-0 print:max-w-none print:gap-x-5 print:gap-y-0">
        {names.map((name) => (
          <li key={name} className="rounded-full bg-surface px-3.5 py-1 print:p-0">
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}
