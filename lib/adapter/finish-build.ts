import path from "node:path";
import { openDiskCache } from "../cache/disk-cache";
import type { Instant } from "../calendar/london-time";
import type { SiteContent } from "../content/site-content";
import type { BuildFiles, ResponderModule } from "../server/site-responder";
import { routes } from "../site/routes";
import { overBudget } from "./costs/budget";
import { costTable, replaceCosts } from "./costs/cost-table";
import { costsOf } from "./costs/page-costs";
import { photographCosts, photographLine, photographsOverBudget } from "./costs/photograph-costs";
import { withLater } from "./output/later-answers";
import {
  type Feeds,
  feedAnswers,
  fileAnswers,
  firstSteps,
  pageAnswer,
  underItsHash,
} from "./output/made-answers";
import { serverFolder } from "./output/server-folder";
import { writeServer } from "./output/write-server";
import { type AnswerToWrite, writeStaticAnswers } from "./output/write-static-answers";
import { writeWhileDown } from "./output/write-while-down";
import { finishPages } from "./pages/finish-pages";
import { writePageSamples } from "./pages/page-samples";
import { progressOf } from "./progress";
import type { SiteEntryPoints } from "./site-entry-points";
import { toolStyles } from "./styles/tool-styles";
import { addressProblems } from "./unanswered";

/** A site that is to be built: what it has, and how each of it is made. */
export interface SiteToBuild {
  /** The folder that holds package.json. */
  readonly project: string;
  /** The folder of the build, such as `.next`. */
  readonly buildFolder: string;
  /** Every address of the site, answered by the build or per request. */
  readonly addresses: readonly string[];
  readonly publicFiles: readonly string[];
  /** Addresses of councils' pages and files that are answered per request, those that are gone among them. */
  readonly requested: readonly string[];
  /** Addresses of the content pages. */
  readonly pages: readonly string[];
  /** Renders a content page as a whole document, with these styles. */
  readonly document: (address: string, styles: string) => string;
  readonly feeds: Feeds;
  /** Those that are others, or there at all, from later moments on, the first moment first. */
  readonly later: readonly { readonly from: Instant; readonly feeds: Feeds }[];
  /** The moment from which a page or feed says something else; undefined where none is known. */
  readonly holdsUntil: (address: string) => Instant | undefined;
  /** The whole style sheet. */
  readonly sheet: string;
  readonly content: SiteContent;
  /** The search index, for the server to read. */
  readonly searchIndex: Uint8Array;
  /** Fingerprint of the code, without the content. */
  readonly code: string;
  readonly responder: ResponderModule;
}

function failWith(problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new Error(
    `The site cannot be served as it was built:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
  );
}

/**
 * Builds a site: renders its pages with the styles that each uses, makes its files, writes the server and, beside it, every
 * static answer in all its encodings, and checks that every address is answered and every page within its budget.
 * @throws when a page holds something that would need a script, an address has no answer, or a page is over budget; names each
 */
export async function finishBuild(site: SiteToBuild, entryPoints: SiteEntryPoints): Promise<void> {
  const { project, buildFolder, publicFiles, sheet, responder, code } = site;
  const cacheOf = (name: string) => openDiskCache(path.join(project, ".cache", name), site.content.today);
  const { pages, problems } = await finishPages(
    site.pages,
    (address) => site.document(address, ""),
    sheet,
    code,
    cacheOf("pages"),
    progressOf("Rendering pages"),
  );
  failWith(problems);

  const made = [
    ...pages.map(pageAnswer),
    ...fileAnswers(project, publicFiles),
    ...(await feedAnswers(site.feeds, progressOf("Making data and pictures"))),
  ];
  const held = (some: readonly AnswerToWrite[]) =>
    some.map((answer) => ({ ...answer, until: site.holdsUntil(answer.address) }));
  const later = await Promise.all(
    site.later.map(async ({ from, feeds }) => ({
      from,
      answers: held(await feedAnswers(feeds, progressOf("Making pictures of later days"))),
    })),
  );
  const { answers, opening } = withLater(held(made), later);
  const script = underItsHash(answers, routes.liveForm());
  failWith(
    addressProblems({
      addresses: site.addresses,
      fromBuild: [...answers, script].map(({ address }) => address),
      requestTime: [...responder.REQUEST_TIME_ADDRESSES, ...site.requested],
      internal: [routes.serverError(), script.address],
    }),
  );

  const bundles = cacheOf("bundles");
  const keptToolStyles = async () => {
    const make = async () => Buffer.from(JSON.stringify(await toolStyles(entryPoints, sheet)));
    const kept: BuildFiles["styles"] = JSON.parse((await bundles.bytes([code, sheet], make)).toString());
    return kept;
  };
  const files: BuildFiles = {
    styles: await keptToolStyles(),
    sheet,
    picked: Object.fromEntries(
      pages
        .filter(({ address }) => site.holdsUntil(address) !== undefined)
        .map(({ pickedFrom, css }) => [pickedFrom, css]),
    ),
    liveForm: script.address,
    content: site.content,
    publicFiles,
  };
  await writeServer(entryPoints, buildFolder, { files, searchIndex: site.searchIndex, code }, bundles);
  const tools = await firstSteps(responder, files);
  const server = serverFolder(buildFolder);
  const written = await writeStaticAnswers(
    server,
    [...answers, ...opening, ...tools, script],
    cacheOf("compressed"),
    progressOf("Compressing"),
  );
  for (const answer of answers) if (answer.address === routes.serverError()) writeWhileDown(server, answer);

  const costs = costsOf(pages, tools, written);
  writePageSamples(buildFolder, costs, (address) => site.document(address, sheet));
  const photographs = photographCosts(pages, written);
  console.log(`\n${costTable(costs, replaceCosts(project, costs))}\n${photographLine(photographs)}\n`);
  failWith([...overBudget(costs), ...photographsOverBudget(photographs)]);
}
