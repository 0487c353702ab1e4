import type { Council } from "@/lib/catalogue/types";
import { councilMenu, siteMenu } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { Mark } from "../mark/mark";

/** The padding does not grow with the text: with text twice as large the menus would fill a phone's first screen. */
const LINK =
  "inline-block py-[6px] sm:py-2 no-underline hover:underline aria-[current]:underline aria-[current]:decoration-[3px]";

/**
 * The header of every page: the site's name, search, and on a council's pages its menu.
 * @param address the page's own address, marked as the current one
 */
export function SiteHeader({ council, address }: { council?: Council | undefined; address: string }) {
  const current = (target: string) => (target === address ? "page" : undefined);
  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 px-4 sm:px-6">
        <a
          href={routes.home()}
          className="flex items-center gap-2.5 py-2 font-bold text-ink no-underline hover:underline"
        >
          <Mark subject={{ slug: "council-careers" }} cells={3} className="size-7" />
          Council Careers
        </a>
        <nav aria-label="Site" className="sm:ml-auto">
          {/* Side by side where all of them fit, in whatever font; else two and two. */}
          <ul className="flex flex-wrap gap-x-3.5 text-[0.9375rem]/snug max-[22rem]:grid max-[22rem]:grid-cols-2 max-[13rem]:flex sm:gap-x-5 sm:text-[length:inherit]">
            {siteMenu("tools").map(({ address: target, words }) => (
              <li key={target}>
                <a className={LINK} href={target} aria-current={current(target)}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {council ? (
        <div className="border-t border-line bg-surface">
          <nav aria-label={council.shortName} className="mx-auto max-w-6xl px-4 sm:px-6">
            <ul className="flex flex-wrap gap-x-4 text-[0.9375rem]/snug sm:gap-x-6 sm:text-base">
              {councilMenu("council", council).map(({ address: target, words }) => (
                <li key={target}>
                  <a className={LINK} href={target} aria-current={current(target)}>
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      ) : null}
    </header>
  );
}
