import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { CompareFields } from "@/components/compare/compare-fields";
import { ComparePage } from "@/components/compare/compare-page";
import { headline } from "@/lib/calculator/answer-words";
import { compareAddress, compareAnswers, readCompare } from "@/lib/calculator/read-compare";
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
  return { catalogue, asked: readCompare(await searchParams, catalogue) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { state, notes } = (await askedIn(props)).asked;
  const names = state?.roles.map(({ name, council }) => `${name} (${council.shortName})`).join(", ");
  const title = names === undefined ? "Compare roles" : `Compare ${names}`;
  return {
    ...pageMetadata({
      title: notes.some(({ kind }) => kind === "not understood") ? `Problem: ${title}` : title,
      description: "Pay, the offer year by year and leave of two or three roles, side by side.",
      address: routes.compare(),
      preview: routes.home(),
    }),
    ...(state && { robots: { index: false, follow: true } }),
  };
}

export default async function Page(props: Props) {
  const { catalogue, asked } = await askedIn(props);
  const { state, notes } = asked;
  const answers = state === undefined ? [] : compareAnswers(state, catalogue.today);
  const address = state ? compareAddress(state) : routes.compare();
  const problem = notes.find(({ kind }) => kind === "not understood");
  const says = answers.map((answer) => `${answer.state.role.name}: ${headline(answer)}`).join(" ");
  return (
    <ComparePage
      answers={answers}
      notes={notes}
      reviewed={reviewedThroughout(catalogue)}
      url={absolute(siteOrigin, address)}
      form={
        <LiveForm
          action={routes.compare()}
          label="Compare roles"
          says={problem?.words ?? says}
          canonical={problem === undefined ? address : undefined}
          className="grid gap-6"
        >
          <CompareFields asked={asked} councils={catalogue.councils} now={yearMonthOf(catalogue.today)} />
        </LiveForm>
      }
    />
  );
}
