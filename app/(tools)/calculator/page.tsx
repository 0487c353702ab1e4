import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { CalculatorFields } from "@/components/calculator/calculator-form";
import { CalculatorPage } from "@/components/calculator/calculator-page";
import { calculatorAnswer } from "@/lib/calculator/answer";
import { headline } from "@/lib/calculator/answer-words";
import { calculatorAddress, readCalculator } from "@/lib/calculator/read-calculator";
import { yearMonthOf } from "@/lib/calculator/year-month";
import { loadCatalogue } from "@/lib/content/site";
import { absolute, routes } from "@/lib/routes";
import type { Parameters } from "@/lib/search/parameters";
import { reviewedThroughout } from "@/lib/search/site-pages";
import { LiveForm } from "../live-form";

interface Props {
  searchParams: Promise<Exclude<Parameters, URLSearchParams>>;
}

async function askedIn({ searchParams }: Props) {
  const catalogue = await loadCatalogue();
  return { catalogue, asked: readCalculator(await searchParams, catalogue) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { state, notes } = (await askedIn(props)).asked;
  const hasProblem = notes.some(({ kind }) => kind === "not understood");
  const title = state
    ? `What the offer is worth: ${state.role.name}, ${state.role.council.shortName}`
    : "Calculator";
  return {
    ...pageMetadata({
      title: hasProblem ? `Problem: ${title}` : title,
      description: "What a council’s offer adds to your salary, when, and under which rule.",
      address: routes.calculatorAnswer(),
      preview: state?.role.address ?? routes.home(),
    }),
    ...(state && { robots: { index: false, follow: true } }),
  };
}

export default async function Page(props: Props) {
  const { catalogue, asked } = await askedIn(props);
  const { state, notes } = asked;
  const answer = state && calculatorAnswer(state, catalogue.today);
  const address = state ? calculatorAddress(state) : routes.calculatorAnswer();
  const problem = notes.find(({ kind }) => kind === "not understood");
  return (
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
          <CalculatorFields asked={asked} councils={catalogue.councils} now={yearMonthOf(catalogue.today)} />
        </LiveForm>
      }
    />
  );
}
