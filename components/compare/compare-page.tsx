import type { ReactNode } from "react";
import type { AddressNote } from "@/lib/calculator/state";
import type { Council } from "@/lib/catalogue/types";
import { routes } from "@/lib/site/routes";
import { BELOW_HOME, SITE_NAME } from "@/lib/site/site-pages";
import { AddressNotes, problemsIn } from "../calculator/calculator-page";
import { ANSWER } from "../form/live-form";
import { ProblemSummary } from "../form/problem-summary";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Mark } from "../mark/mark";
import { Provenance } from "../provenance/provenance";
import { operatorName } from "../site/operator";
import { ComparedBasis } from "./compared-basis";
import type { ComparedRole } from "./compared-rows";
import { ComparedTable } from "./compared-table";

/**
 * Two or three roles side by side, worked out for the same circumstances.
 * @param today an ISO day
 * @param toShare the address that tells of tax, loans and pension too; none where nothing of them is told
 * @param url the whole address of this comparison
 * @param reviewed the ISO day on which the content that it draws on was last reviewed
 */
export function ComparePage({
  compared,
  today,
  toShare,
  notes,
  form,
  councils,
  reviewed,
  url,
}: {
  compared: readonly ComparedRole[];
  today: string;
  toShare: string | undefined;
  notes: readonly AddressNote[];
  form: ReactNode;
  councils: readonly Council[];
  reviewed: string;
  url: string;
}) {
  const compares = councils.filter((council) =>
    compared.some(({ answer }) => answer.state.role.council === council),
  );
  return (
    <Frame address={routes.compare()} named={compared.length > 1 ? compares : councils}>
      <PageBanner
        trail={BELOW_HOME}
        kicker={SITE_NAME}
        title="Compare roles"
        lead="Two or three roles side by side, of one council or of several, in what they do, where, and what they pay."
        mark={<Mark subject={{ slug: "compare" }} />}
      />
      <Measure className="pt-8 print:pt-3">
        <div className={compared.length === 0 ? undefined : "print:hidden"}>
          <ProblemSummary problems={problemsIn(notes)} />
          <AddressNotes notes={notes} />
          {form}
        </div>
        {compared.length === 0 ? null : (
          <section aria-labelledby={ANSWER} className="mt-8 print:mt-3">
            <h2 id={ANSWER} tabIndex={-1} className="mb-4">
              {compared.length === 1 ? "The first role" : "Side by side"}
            </h2>
            {compared.length === 1 ? <p className="mb-4">Choose a second role to compare it with.</p> : null}
            <ComparedTable compared={compared} />
            <ComparedBasis compared={compared} today={today} />
            {toShare === undefined ? null : (
              <p className="mt-2 print:hidden">
                <a className="inline-block py-1" href={toShare}>
                  Link that tells your tax, loans and pension too
                </a>
              </p>
            )}
          </section>
        )}
      </Measure>
      <Provenance reviewed={reviewed} maintainer={operatorName(councils)} sources={[]} url={url} />
    </Frame>
  );
}
