/**
 * The program behind `npm run studio`: where an editor changes the content in a browser, on their own computer alone or, where
 * a single sign-on is set, with colleagues. No build loads this file or what it stands on; a test holds them to that.
 */
import "./production";

import path from "node:path";
import { answerCouncil } from "@/app/(studio)/council-responder";
import { listen } from "@/app/(studio)/listen";
import { answerStudio } from "@/app/(studio)/studio-responder";
import { bundleBrowserScript } from "@/lib/adapter/output/bundle-browser-script";
import { siteSheet } from "@/lib/adapter/styles/site-sheet";
import { Explanation } from "@/lib/cli/explanation";
import { expectFree, readPort } from "@/lib/cli/port";
import { PROJECT } from "@/lib/cli/project";
import { contentDirectory } from "@/lib/content/content-directory";
import { openParseCache } from "@/lib/content/parse-cache";
import { readContent } from "@/lib/content/read";
import { today } from "@/lib/content/today";
import { Access } from "@/lib/studio/access";
import { type Council, openCouncil } from "@/lib/studio/council/council";
import { type CouncilSettings, councilSettings } from "@/lib/studio/council/settings";
import { Drafts } from "@/lib/studio/desk/drafts";
import { PublishProblem } from "@/lib/studio/desk/git";
import { WorkingCopy } from "@/lib/studio/desk/working-copy";
import { Workspace } from "@/lib/studio/desk/workspace";
import { studioRoutes } from "@/lib/studio/routes";

/** Reachable from this computer alone. */
const HOST = "127.0.0.1";
const USUAL_PORT = "4100";

/** Milliseconds after which a council's studio asks again what others have published. */
const BETWEEN_FETCHES = 60_000;

const port = readPort(process.env.PORT || USUAL_PORT);
const directory = contentDirectory(PROJECT, process.env);
const folder = path.resolve(PROJECT, process.env.STUDIO_DRAFTS ?? ".studio");
const options = { project: PROJECT, cache: openParseCache(PROJECT), today: () => today() };

const folders = new Set(readContent(directory).map((file) => file.path.split("/", 1).join()));
const settings = councilSettings(process.env, [...folders]);
if (settings !== undefined && "problems" in settings) {
  throw new Explanation(
    `The studio of a council cannot start. In its environment:\n\n${settings.problems.map((one) => `- ${one}`).join("\n")}\n\ndeploy/README.md lists every setting. With none of them, npm run studio is for this computer alone.`,
  );
}
await expectFree(port);
const sheetOf = (...file: string[]) => siteSheet(PROJECT, path.join(PROJECT, "app", ...file));
const scriptOf = async (...file: string[]) =>
  (await bundleBrowserScript(path.join(PROJECT, "components/studio/browser", ...file))).contents;
const files = {
  sheet: await sheetOf("globals.css"),
  studioSheet: await sheetOf("(studio)", "studio.css"),
  scripts: {
    [studioRoutes.formScript]: await scriptOf("live-check.ts"),
    [studioRoutes.textScript]: await scriptOf("editor", "text-editor.ts"),
  },
};
await (settings === undefined ? startHere() : startForCouncil(settings));

async function startHere(): Promise<void> {
  const drafts = new Drafts(folder);
  const copy = await openCopy(drafts);
  const workspace = new Workspace({ ...options, directory: copy.directory, drafts });
  const access = new Access([`${HOST}:${port}`]);
  const studio = { ...files, workspace, copy, access };
  workspace.drafted();
  const origin = `http://${HOST}:${port}`;
  await listen({ port, on: HOST, origin }, (request) => answerStudio(studio, request));
  console.log(
    `\nThe studio is ready. Open this address, which works once:\n\n  ${origin}${studioRoutes.enter}?token=${access.token}\n\nPress Ctrl-C to stop it.\n`,
  );
}

/** The studio's working copy, with what others have published. */
async function openCopy(drafts: Drafts): Promise<WorkingCopy> {
  const opened = explained(() => WorkingCopy.open(directory, path.join(folder, "copy"), drafts));
  const refusal = await opened.fetch();
  if (refusal !== undefined) console.warn(refusal);
  if (opened.isBehind()) await opened.send();
  return opened;
}

async function startForCouncil(settings: CouncilSettings): Promise<void> {
  const council = await openCouncil(settings, directory, folder, options).catch((problem: unknown) => {
    throw problem instanceof PublishProblem ? noRepository(problem) : noSignOn(settings, problem);
  });
  await keepUpToDate(council);
  const { origin, listensOn: on } = settings;
  await listen({ port, on, origin }, (request, from) => answerCouncil(council, files, request, from));
  console.log(`\nThe studio is ready at ${origin}; it listens on ${on}, port ${port}.\n`);
}

async function keepUpToDate({ landing }: Pick<Council, "landing">): Promise<void> {
  const refusal = await landing.copy.fetch();
  if (refusal !== undefined) console.warn(refusal);
  setTimeout(() => void keepUpToDate({ landing }), BETWEEN_FETCHES).unref();
}

function explained<Result>(open: () => Result): Result {
  try {
    return open();
  } catch (problem) {
    throw problem instanceof PublishProblem ? noRepository(problem) : problem;
  }
}

function noRepository({ message }: PublishProblem): Explanation {
  return new Explanation(
    `The studio needs the content in a Git repository with one commit at least; a council's needs a clone whose branch follows one of its remote. Git says: ${message}`,
  );
}

function noSignOn({ issuer }: CouncilSettings, problem: unknown): Explanation {
  const why = problem instanceof Error ? problem.message : String(problem);
  return new Explanation(
    `The single sign-on at ${issuer} does not answer as one: ${why}. STUDIO_ISSUER has to be the address that its own description, ${issuer.replace(/\/$/, "")}/.well-known/openid-configuration, names as its issuer.`,
  );
}
