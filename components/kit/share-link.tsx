import { SHARE_HEADING } from "@/lib/site/page-record";
import { routes } from "@/lib/site/routes";

/**
 * The way to the kit of a page, in its banner: whoever advertises a job does not read the page to its end.
 * @param address that of the page
 */
export function ShareLink({ address }: { address: string }) {
  return (
    <p className="mt-4 print:hidden">
      <a href={routes.share(address)}>{SHARE_HEADING}</a>
    </p>
  );
}
