import type { ReactNode } from "react";
import type { Council } from "@/lib/catalogue/types";
import { CouncilColours } from "./council-colours";
import { DemonstrationNotice } from "./demonstration-notice";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/**
 * The layout of every page: header, main part (the skip link's target) and footer, in the council's colours if the page
 * belongs to a council.
 * @param address the page's address
 */
export function Frame({
  council,
  named = [],
  address,
  children,
}: {
  council?: Council | undefined;
  /** The councils that a page of the site itself names. */
  named?: readonly Council[];
  address: string;
  children: ReactNode;
}) {
  return (
    <>
      {council ? <CouncilColours council={council} /> : null}
      <SiteHeader council={council} address={address} />
      <DemonstrationNotice councils={council ? [council] : named} />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <SiteFooter council={council} />
    </>
  );
}

/** Limits the width of text and figures inside a full-width band. */
export function Measure({ children, className = "" }: { children: ReactNode; className?: string }) {
  return (
    <div className={`mx-auto max-w-6xl px-4 sm:px-6 print:max-w-none print:px-0 ${className}`}>
      {children}
    </div>
  );
}
