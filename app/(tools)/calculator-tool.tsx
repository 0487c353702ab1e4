import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { CalculatorFields } from "@/components/calculator/calculator-form";
import { CalculatorPage } from "@/components/calculator/calculator-page";
import { LiveForm } from "@/components/form/live-form";
import { announcement } from "@/lib/calculator/announcement";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { calculatorAddress, readCalculator } from "@/lib/calculator/read-calculator";
import { isHalfChosen, rolesToChoose } from "@/lib/calculator/read-council";
import { takeHomeAnswer } from "@/lib/calculator/take-home-answer";
import { reviewedThroughout } from "@/lib/site/pages";
import { PAGES } from "@/lib/site/register";
import { absolute, routes } from "@/lib/site/routes";
import type { Tool } from "./tool";

/** What a role's offer is worth to the person that the query describes; without a role, the form. */
export const calculatorTool: Tool = ({ parameters }, catalogue) => {
  const asked = readCalculator(parameters, catalogue);
  const { state, council, notes } = asked;
  const problem = notes.find(({ kind }) => kind === "not understood");
  // What was not understood would be answered as if it had not been asked.
  const answer = state && problem === undefined ? calculatorAnswer(state, catalogue.today) : undefined;
  const takeHome = answer && takeHomeAnswer(answer, catalogue.taxYears);
  // A council without a role of it stands in the address that was asked, and in no other.
  const isHalf = isHalfChosen({ council, role: state?.role });
  const address = state ? calculatorAddress(state) : routes.calculator();
  const title = state
    ? `${PAGES.calculator.title()}: ${state.role.name}, ${state.role.council.shortName}`
    : PAGES.calculator.title();
  return {
    metadata: pageMetadata({
      title: problem ? `Problem: ${title}` : title,
      description: PAGES.calculator.description(),
      address: routes.calculator(),
      preview: routes.preview(state?.role.address ?? routes.home()),
      isOneOfMany: state !== undefined || isHalf,
    }),
    hasLiveForm: true,
    page: (
      <CalculatorPage
        asked={asked}
        answer={answer}
        takeHome={takeHome}
        today={catalogue.today}
        councils={catalogue.councils}
        reviewed={state?.role.reviewed ?? reviewedThroughout(catalogue)}
        url={absolute(siteOrigin, address)}
        form={
          <LiveForm
            action={routes.calculator()}
            label={PAGES.calculator.heading()}
            says={
              problem?.words ??
              (answer && takeHome
                ? announcement(answer, takeHome)
                : rolesToChoose([{ council, role: state?.role }]))
            }
            canonical={problem === undefined && !isHalf ? address : undefined}
          >
            <CalculatorFields
              asked={asked}
              councils={catalogue.councils}
              today={catalogue.today}
              isAnswered={answer !== undefined}
            />
          </LiveForm>
        }
      />
    ),
  };
};
