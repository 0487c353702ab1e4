import type { Council } from "@/lib/catalogue/types";
import type { TrailStep } from "@/lib/site/page-record";
import { councilMenu, siteMenu } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { Mark } from "../mark/mark";

/** The padding does not grow with the text: with text twice as large the menus would fill a phone's first screen. */
const LINK =
  "inline-block py-[6px] sm:py-2 no-underline hover:underline aria-[current]:underline aria-[current]:decoration-[3px]";

/** The id of the header: whoever goes there sees its menus. */
const MENU = "menu";

/** A link of a menu; the page that it stands on is marked as the current one. */
function MenuLink({ to: { address, words }, isCurrent }: { to: TrailStep; isCurrent: boolean }) {
  return (
    <a className={LINK} href={address} aria-current={isCurrent ? "page" : undefined}>
      {words}
    </a>
  );
}

/**
 * The header of every page: the site's name, search, its tools, and on a council's pages its menu.
 * @param address the page's own address
 */
export function SiteHeader({ council, address }: { council?: Council | undefined; address: string }) {
  const links = (menu: readonly TrailStep[]) =>
    menu.map((step) => <MenuLink key={step.address} to={step} isCurrent={step.address === address} />);
  return (
    <header id={MENU} className="border-b border-line print:hidden">
      <nav
        aria-label="Site"
        className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-2.5 px-4 sm:gap-x-5 sm:px-6"
      >
        <a
          href={routes.home()}
          className="mr-auto flex items-center gap-2.5 py-2 font-bold text-ink no-underline hover:underline max-[22rem]:text-[0.875rem]"
        >
          <Mark subject={{ slug: "council-careers" }} cells={3} className="size-7 max-[22rem]:hidden" />
          Council Careers
        </a>
        <span className="flex gap-x-4 text-[0.9375rem]/snug max-[22rem]:gap-x-2.5 sm:gap-x-5 sm:text-[length:inherit]">
          {links(siteMenu("search"))}
          {/* Shown where text is so large that the menus would fill a phone's screen: see `large-text.css`. */}
          <a className={`to-menu ${LINK}`} href={`#${MENU}`}>
            Menu
          </a>
        </span>
        {/* On a phone below the name and search: side by side where all of them fit, in whatever font; else two and two. */}
        <ul className="flex w-full flex-wrap gap-x-2.5 text-[0.9375rem]/snug max-[22rem]:grid max-[22rem]:grid-cols-2 max-[13rem]:flex sm:w-auto sm:gap-x-5 sm:text-[length:inherit]">
          {links(siteMenu("tools")).map((link) => (
            <li key={link.key}>{link}</li>
          ))}
        </ul>
      </nav>
      {council ? (
        <div className="border-t border-line bg-surface">
          <nav aria-label={council.shortName} className="mx-auto max-w-6xl px-4 sm:px-6">
            <ul className="flex flex-wrap gap-x-4 text-[0.9375rem]/snug sm:gap-x-6 sm:text-base">
              {links(councilMenu("council", council)).map((link) => (
                <li key={link.key}>{link}</li>
              ))}
            </ul>
          </nav>
        </div>
      ) : null}
    </header>
  );
}
