import type { ReactNode } from "react";
import type { TrailStep } from "@/lib/site/page-record";
import { Breadcrumbs } from "./breadcrumbs";
import { Measure } from "./frame";

/**
 * The band that opens a page: where you are, what kind of page it is, its one heading, its lead.
 * @param mark its drawn mark
 * @param children what stands below the lead, such as the pay of a role
 */
export function PageBanner({
  trail,
  kicker,
  title,
  lead,
  mark,
  children,
}: {
  trail: readonly TrailStep[];
  kicker: string;
  title: string;
  lead?: string | undefined;
  mark: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="on-solid overflow-hidden">
      <Measure className="pt-3 pb-8 sm:pb-10 print:border-b-4 print:border-accent print:py-3">
        {/* It hangs from the edge, where it takes no room from what is read; with large text, or on the smallest phones, there is none. */}
        {mark === undefined ? null : (
          <div className="float-right -mt-3 ml-3 w-18 max-w-[22.5vw] max-[21rem]:hidden sm:w-36 lg:w-48 print:hidden">
            {mark}
          </div>
        )}
        <Breadcrumbs trail={trail} />
        <p className="pt-[min(1rem,4vw)] font-semibold sm:pt-6 print:pt-0">{kicker}</p>
        <h1 className="mt-1 max-w-[18em]">{title}</h1>
        {lead ? (
          <p className="mt-4 max-w-[36em] text-lg/relaxed sm:text-xl/relaxed print:mt-1 print:text-[10pt]">
            {lead}
          </p>
        ) : null}
        {children}
      </Measure>
    </div>
  );
}
