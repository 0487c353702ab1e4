import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { CalculatorFields } from "@/components/calculator/calculator-form";
import { CalculatorPage } from "@/components/calculator/calculator-page";
import { LiveForm } from "@/components/form/live-form";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { headline } from "@/lib/calculator/answer-words";
import { calculatorAddress, readCalculator } from "@/lib/calculator/read-calculator";
import { yearMonthOf } from "@/lib/calculator/year-month";
import { absolute, routes } from "@/lib/routes";
import { reviewedThroughout } from "@/lib/search/site-pages";
import type { Tool } from "../tool";

/** What the offer of a role is worth, on what the address tells of a person; without a role, the form. */
export const calculatorTool: Tool = (parameters, catalogue) => {
  const asked = readCalculator(parameters, catalogue);
  const { state, notes } = asked;
  const answer = state && calculatorAnswer(state, catalogue.today);
  const address = state ? calculatorAddress(state) : routes.calculatorAnswer();
  const problem = notes.find(({ kind }) => kind === "not understood");
  const title = state
    ? `What the offer is worth: ${state.role.name}, ${state.role.council.shortName}`
    : "Calculator";
  return {
    metadata: pageMetadata({
      title: problem ? `Problem: ${title}` : title,
      description: "What a council’s offer adds to your salary, when, and under which rule.",
      address: routes.calculatorAnswer(),
      preview: state?.role.address ?? routes.home(),
      isOneOfMany: state !== undefined,
    }),
    hasLiveForm: true,
    page: (
      <CalculatorPage
        asked={asked}
        answer={answer}
        reviewed={state?.role.reviewed ?? reviewedThroughout(catalogue)}
        url={absolute(siteOrigin, address)}
        form={
          <LiveForm
            action={routes.calculatorAnswer()}
            label="What is the offer worth to you?"
            says={problem?.words ?? (answer ? headline(answer) : "")}
            canonical={problem === undefined ? address : undefined}
            className="grid gap-6"
          >
            <CalculatorFields
              asked={asked}
              councils={catalogue.councils}
              now={yearMonthOf(catalogue.today)}
            />
          </LiveForm>
        }
      />
    ),
  };
};
