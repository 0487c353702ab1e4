import type { TrailStep } from "@/lib/site/page-record";

/**
 * Breadcrumbs of every page below the home page, without the page itself, which its heading names. Where text is so large that the
 * menus are folded, they would take the room of the page's own words; the menus lead to the same places.
 */
export function Breadcrumbs({ trail }: { trail: readonly TrailStep[] }) {
  return (
    <nav aria-label="Breadcrumb" className="text-sm max-[13rem]:hidden print:hidden">
      <ol className="flex flex-wrap items-baseline gap-x-2">
        {trail.map(({ address, words }, index) => (
          <li key={address} className="flex items-baseline gap-x-2">
            <a className="inline-block py-1" href={address}>
              {words}
            </a>
            {index < trail.length - 1 ? <span aria-hidden="true">›</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  );
}
