import { parseContent } from "@/lib/content/parsed-content";
import { byCouncil } from "@/lib/content/relate/council-documents";
import { advertsOf, isOfOneJob, knownOf, passedOver } from "@/lib/vacancy-import/adverts-of";
import { heldToTheCheck } from "@/lib/vacancy-import/held-to-the-check";
import { planImport } from "@/lib/vacancy-import/plan";
import { importReport } from "@/lib/vacancy-import/report";
import { type ContentSet, TODAY } from "../content/content-set";
import { filesOf, parseOnce } from "../content/set-files";
import { advertising } from "../content/vacancy-set";
import { POST } from "./sources";

export const NOW = Date.parse("2026-11-22T10:30:00Z");

/** What an import makes of a set, with what it says. What closes here is asked for, unless that is what a test is about. */
export function imported(source: string, set: ContentSet = advertising(), now = NOW, mayCloseMost = true) {
  const files = filesOf(set);
  const [documents] = byCouncil(parseContent(files, parseOnce));
  if (documents === undefined) throw new Error("The set has no council.");
  const adverts = advertsOf(source, knownOf(documents));
  const into = { documents, textOf: (file: string) => set[file] ?? "" };
  const plan = planImport(into, adverts, now, { ofOneJob: isOfOneJob(source, adverts), mayCloseMost });
  const outcome = heldToTheCheck(plan, files, parseOnce, { today: TODAY });
  const changed = Object.fromEntries(outcome.files.map(({ file, text }) => [file, text]));
  return {
    changed,
    after: { ...set, ...changed },
    report: importReport(outcome, "content", false, passedOver(source)),
  };
}

/** The advert that stands in the set already, as its system has it. */
export const STANDING = {
  ...POST,
  reference: "RV-7",
  closes: "2026-12-01 12:00",
  apply: "https://jobs.example.org/RV-7",
};
export const NEW = "riverton/vacancies/social-worker-family-team.mdx";
