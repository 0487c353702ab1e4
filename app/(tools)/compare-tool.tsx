import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { CompareFields } from "@/components/compare/compare-fields";
import { ComparePage } from "@/components/compare/compare-page";
import { LiveForm } from "@/components/form/live-form";
import { namedAnnouncement } from "@/lib/calculator/announcement";
import {
  compareAddress,
  compareAddressWithTakeHome,
  compareAnswers,
  readCompare,
} from "@/lib/calculator/read-compare";
import { isHalfChosen, rolesToChoose } from "@/lib/calculator/read-council";
import { takeHomeAnswer } from "@/lib/calculator/take-home-answer";
import { reviewedThroughout } from "@/lib/site/pages";
import { PAGES } from "@/lib/site/register";
import { absolute, routes } from "@/lib/site/routes";
import type { Tool } from "./tool";

/** Two or three roles side by side, in the same circumstances; with fewer, the form. */
export const compareTool: Tool = ({ parameters }, catalogue) => {
  const asked = readCompare(parameters, catalogue);
  const { state, chosen, notes } = asked;
  const problem = notes.find(({ kind }) => kind === "not understood");
  const answers = state === undefined || problem !== undefined ? [] : compareAnswers(state, catalogue.today);
  const address = state ? compareAddress(state) : routes.compare();
  const toShare = state && compareAddressWithTakeHome(state);
  const compared = answers.map((answer) => ({
    answer,
    takeHome: takeHomeAnswer(answer, catalogue.taxYears),
  }));
  const says = compared.map(({ answer, takeHome }) => namedAnnouncement(answer, takeHome)).join(" ");
  // Councils without a role of theirs stand in the address that was asked, and in no other.
  const isHalf = chosen.some(isHalfChosen);
  const names = state?.roles.map(({ name, council }) => `${name} (${council.shortName})`).join(", ");
  const title = names === undefined ? PAGES.compare.title() : `Compare ${names}`;
  return {
    metadata: pageMetadata({
      title: problem ? `Problem: ${title}` : title,
      description: PAGES.compare.description(),
      address: routes.compare(),
      preview: routes.preview(routes.home()),
      isOneOfMany: state !== undefined || isHalf,
    }),
    hasLiveForm: true,
    page: (
      <ComparePage
        compared={compared}
        today={catalogue.today}
        toShare={toShare === address ? undefined : toShare}
        notes={notes}
        councils={catalogue.councils}
        reviewed={reviewedThroughout(catalogue)}
        url={absolute(siteOrigin, address)}
        form={
          <LiveForm
            action={routes.compare()}
            label="Compare roles"
            says={problem?.words ?? [says, rolesToChoose(chosen)].filter(Boolean).join(" ")}
            canonical={problem === undefined && !isHalf ? address : undefined}
          >
            <CompareFields
              asked={asked}
              councils={catalogue.councils}
              today={catalogue.today}
              isAnswered={answers.length > 1}
            />
          </LiveForm>
        }
      />
    ),
  };
};
