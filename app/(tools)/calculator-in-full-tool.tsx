import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { InFullPage } from "@/components/calculator/in-full-page";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { calculatorQuery, readCalculator } from "@/lib/calculator/read-calculator";
import { reviewedThroughout } from "@/lib/site/pages";
import { PAGES } from "@/lib/site/register";
import { absolute, routes } from "@/lib/site/routes";
import type { Tool } from "./tool";

/** An answer of the calculator with each payment, its rule, and what leaving means. */
export const calculatorInFullTool: Tool = ({ parameters }, catalogue) => {
  const { state, notes } = readCalculator(parameters, catalogue);
  // What was not understood would be answered as if it had not been asked.
  const isUnderstood = notes.every(({ kind }) => kind !== "not understood");
  const answer = state && isUnderstood ? calculatorAnswer(state, catalogue.today) : undefined;
  const role = answer?.state.role;
  const title = PAGES.calculatorInFull.title();
  return {
    metadata: pageMetadata({
      title: role ? `${title}: ${role.name}, ${role.council.shortName}` : title,
      description: PAGES.calculatorInFull.description(),
      address: routes.calculatorInFull(),
      preview: routes.preview(role?.address ?? routes.home()),
      isOneOfMany: role !== undefined,
    }),
    page: (
      <InFullPage
        answer={answer}
        councils={catalogue.councils}
        reviewed={role?.reviewed ?? reviewedThroughout(catalogue)}
        url={absolute(siteOrigin, routes.calculatorInFull(answer ? calculatorQuery(answer.state) : ""))}
      />
    ),
  };
};
