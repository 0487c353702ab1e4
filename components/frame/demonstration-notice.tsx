import { formatDay } from "@/lib/calendar/format-day";
import type { Council } from "@/lib/catalogue/types";
import { routes } from "@/lib/site/routes";

/**
 * Says plainly that the council did not make these pages. A council that adopts the site switches it off with
 * `publishedByCouncil: true` in its `council.mdx`.
 */
export function DemonstrationNotice({ council }: { council: Council }) {
  if (council.publishedByCouncil) return null;
  const read = council.sources
    .map((source) => source.read)
    .sort()
    .at(-1);
  return (
    <aside aria-label="Who made this page" className="border-b border-line text-sm">
      <p className="mx-auto max-w-6xl px-4 py-2 sm:px-6 print:px-0">
        <strong>Independent demonstration,</strong> not {council.shortName} council’s own site. Built from
        what the council published{read ? `, as noted on ${formatDay(read)}` : ""}.{" "}
        <a href={routes.about()} className="print:hidden">
          What that means
        </a>
      </p>
    </aside>
  );
}
