import { formatDay } from "@/lib/calendar/format-day";
import type { Council } from "@/lib/catalogue/types";
import { allOf } from "@/lib/offers";
import { routes } from "@/lib/site/routes";

/**
 * Says plainly that the councils which a page names did not make it. A council that adopts the site switches it off for
 * itself with `publishedByCouncil: true` in its `council.mdx`.
 */
export function DemonstrationNotice({ councils }: { councils: readonly Council[] }) {
  const described = councils.filter(({ publishedByCouncil }) => !publishedByCouncil);
  if (described.length === 0) return null;
  const names = described.map(({ shortName }) => shortName);
  const owners = names.length === 1 ? `${names[0]} council’s own site` : `a site of ${allOf(names)} councils`;
  const read = described
    .flatMap(({ sources }) => sources.map((source) => source.read))
    .sort()
    .at(-1);
  return (
    <aside aria-label="Who made this page" className="border-b border-line text-sm">
      <p className="mx-auto max-w-6xl px-4 py-2 sm:px-6 print:px-0">
        <strong>Independent demonstration,</strong> not {owners}. Built from what the{" "}
        {names.length === 1 ? "council" : "councils"} published
        {read ? `, as noted on ${formatDay(read)}` : ""}.{" "}
        <a href={routes.about()} className="print:hidden">
          What that means
        </a>
      </p>
    </aside>
  );
}
