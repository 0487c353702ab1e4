import type { Council } from "@/lib/catalogue/types";
import { councilMenu, siteMenu } from "@/lib/site/pages";

/** The footer of every page: the council's reference pages, and the site's own pages such as privacy and accessibility. */
export function SiteFooter({ council }: { council?: Council | undefined }) {
  const links = [...(council ? councilMenu("reference", council) : []), ...siteMenu("site")];
  return (
    <footer className="mt-16 border-t border-line bg-surface print:hidden">
      <nav aria-label="About the site" className="mx-auto max-w-6xl px-4 py-6 sm:px-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {links.map(({ address, words }) => (
            <li key={address}>
              <a className="inline-block py-1.5" href={address}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
