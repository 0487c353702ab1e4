import type { ReactNode } from "react";
import type { Council } from "@/lib/catalogue/types";
import type { FittingPlace } from "@/lib/search/find-places";
import { placeQuery, type ReadPlaceCriteria } from "@/lib/search/place-criteria";
import { routes } from "@/lib/site/routes";
import { BELOW_HOME, SITE_NAME } from "@/lib/site/site-pages";
import { FoldedFields } from "../form/folded-fields";
import { ProblemSummary } from "../form/problem-summary";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Mark } from "../mark/mark";
import { Provenance } from "../provenance/provenance";
import { operatorName } from "../site/operator";
import { PlaceCard } from "./place-card";
import { ANSWER_ID } from "./place-finder-form";

const NUMBERS = ["No team", "One team", "Two teams", "Three teams"] as const;

/** The answer's heading: `Three teams fit what you told us`, or `may fit` where nothing that they state fits. */
function headingWords(places: readonly FittingPlace[]): string {
  const findings = places.flatMap((place) => place.findings);
  if (findings.length === 0 && places.length > 0) return "Some teams to begin with";
  const teams = NUMBERS[places.length] ?? `${places.length} teams`;
  const isStated = findings.some(({ match }) => match === "fits" || match === "fits among others");
  if (!isStated && places.length > 0) return `${teams} may fit what you told us`;
  return `${teams} ${places.length < 2 ? "fits" : "fit"} what you told us`;
}

/** What the places are chosen by, or what to do where there is none. */
function lead(places: readonly FittingPlace[]): string {
  if (places.length === 0) {
    return "No team here says anything that fits your answers. Leave a question open, and look again.";
  }
  return places.every(({ findings }) => findings.length === 0)
    ? "You left everything open. These differ most in what they do, and say most about themselves."
    : "We compared your answers with what the councils say. Where a council does not say, that counts neither for a team nor against it.";
}

/** The places that fit, best first. The form's address leads here, so that one lands on the answer. */
function Answer({ asked, places }: { asked: ReadPlaceCriteria; places: readonly FittingPlace[] }) {
  return (
    <section aria-labelledby={ANSWER_ID} className="print:mt-2">
      <h2 id={ANSWER_ID} tabIndex={-1} className="outline-none">
        {headingWords(places)}
      </h2>
      <p className="mt-2 max-w-[38em]">{lead(places)}</p>
      <ol className="mt-4">
        {places.map((fitting) => (
          <PlaceCard key={fitting.place.address} fitting={fitting} criteria={asked.criteria} />
        ))}
      </ol>
    </section>
  );
}

/**
 * *Find my place*: five questions, or the answer with the questions folded below it.
 * @param places what fits; of no matter before the form was sent
 * @param reviewed the ISO day on which the pages of the places were last reviewed
 * @param url the whole address of this answer, to share
 */
export function PlaceFinderPage({
  asked,
  places,
  form,
  councils,
  reviewed,
  url,
}: {
  asked: ReadPlaceCriteria;
  places: readonly FittingPlace[];
  form: ReactNode;
  councils: readonly Council[];
  reviewed: string;
  url: string;
}) {
  const hasProblem = asked.problems.length > 0;
  const hasAnswer = asked.isAsked && !hasProblem;
  return (
    <Frame address={routes.placeFinder()} named={councils}>
      <PageBanner
        trail={BELOW_HOME}
        kicker={SITE_NAME}
        title="Find my place"
        lead="You don’t need to know any job titles. Answer what you can, and leave the rest open."
        mark={<Mark subject={{ slug: "find-my-place" }} />}
      />
      <Measure className="pt-8 print:pt-2">
        <ProblemSummary problems={asked.problems} />
        {hasAnswer ? (
          <>
            <Answer asked={asked} places={places} />
            <p className="mt-4 print:hidden">
              This page’s address holds your answers: keep it, or send it to somebody.{" "}
              <a href={routes.placeFinder()}>Start again</a>
            </p>
            <FoldedFields isAnswered={true} stands="below">
              {form}
            </FoldedFields>
          </>
        ) : (
          form
        )}
      </Measure>
      <Provenance
        reviewed={reviewed}
        maintainer={operatorName(councils)}
        sources={[]}
        url={url}
        {...(hasAnswer && {
          data: [{ address: routes.placesJson(placeQuery(asked.criteria)), words: "This answer as JSON" }],
        })}
      />
    </Frame>
  );
}
