import path from "node:path";
import { openDiskCache } from "../cache/disk-cache";
import { today } from "../content/today";
import type { BuildFiles } from "../server/responder-module";
import { INTERNAL } from "../site/feeds";
import { routes } from "../site/routes";
import { overBudget } from "./costs/budget";
import { costTable, replaceCosts } from "./costs/cost-table";
import { costsOf } from "./costs/page-costs";
import { photographCosts, photographLine, photographsOverBudget } from "./costs/photograph-costs";
import { type NextBuildPlace, readClientModules } from "./next/client-modules";
import { type Outputs, prerendered } from "./next/prerendered";
import { styleSheets } from "./next/style-sheets";
import { feedAnswers, fileAnswers, firstSteps, pageAnswers, underItsHash } from "./output/made-answers";
import { serverFolder, writeServer } from "./output/write-server";
import { writeStaticAnswers } from "./output/write-static-answers";
import { writeWhileDown } from "./output/write-while-down";
import { finishPages } from "./pages/finish-pages";
import { writePageSamples } from "./pages/page-samples";
import type { SiteEntryPoints } from "./site-entry-points";
import { toolStyles } from "./styles/tool-styles";
import { addressProblems } from "./unanswered";

/** The part that we read of what Next hands an adapter after a build. */
export type CompleteBuild = NextBuildPlace & { readonly outputs: Outputs };

function failWith(problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new Error(
    `The site cannot be served as it was built:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
  );
}

/**
 * Finishes a build: strips scripts and unused styles from the pages, writes the server and, beside it, every static answer
 * in all its encodings, and checks that every address is answered and every page within its budget.
 * @throws when a page would lose something that it needs, an address has no answer, or a page is over budget; names each
 */
export async function finishBuild(build: CompleteBuild, site: SiteEntryPoints): Promise<void> {
  const { projectDir, distDir, outputs } = build;
  const { pages: made, feeds } = prerendered(outputs, Object.values(INTERNAL));
  const sheets = styleSheets(outputs.staticFiles);
  const { pages, problems } = finishPages(made, readClientModules(build), sheets.read);
  failWith(problems);

  const answers = [...pageAnswers(pages), ...fileAnswers(projectDir), ...feedAnswers(feeds)];
  const script = underItsHash(answers, routes.liveForm());
  const files: BuildFiles = {
    styles: await toolStyles(site, sheets.all()),
    liveForm: script.address,
  };
  const requestTime = await writeServer(site.responder, distDir, files);
  failWith(
    addressProblems({
      addresses: requestTime.KNOWN_ADDRESSES,
      fromBuild: [...answers, script].map(({ address }) => address),
      requestTime: requestTime.REQUEST_TIME_ADDRESSES,
      internal: [routes.serverError(), script.address],
    }),
  );

  const tools = await firstSteps(requestTime, files);
  const server = serverFolder(distDir);
  const compressed = openDiskCache(path.join(projectDir, ".cache", "compressed"), today());
  const written = await writeStaticAnswers(server, [...answers, ...tools, script], compressed);
  for (const answer of answers) if (answer.address === routes.serverError()) writeWhileDown(server, answer);

  const costs = costsOf(pages, tools, written);
  writePageSamples(distDir, costs, pages);
  const photographs = photographCosts(pages, written);
  console.log(`\n${costTable(costs, replaceCosts(projectDir, costs))}\n${photographLine(photographs)}\n`);
  failWith([...overBudget(costs), ...photographsOverBudget(photographs)]);
}
