/**
 * The program behind `npm run studio`: where an editor changes the content in a browser, on their own computer alone. No build
 * loads this file or what it stands on; a test holds them to that.
 */
import { createServer, type IncomingMessage } from "node:http";
import path from "node:path";
import { answerStudio } from "@/app/(studio)/studio-responder";
import { bundleBrowserScript } from "@/lib/adapter/output/bundle-browser-script";
import { siteSheet } from "@/lib/adapter/styles/site-sheet";
import { Explanation } from "@/lib/cli/explanation";
import { expectFree, readPort } from "@/lib/cli/port";
import { PROJECT } from "@/lib/cli/project";
import { contentDirectory } from "@/lib/content/content-directory";
import { openParseCache } from "@/lib/content/parse-cache";
import { today } from "@/lib/content/today";
import { Access } from "@/lib/studio/access";
import { Drafts } from "@/lib/studio/drafts";
import { PublishProblem } from "@/lib/studio/git";
import { studioRoutes } from "@/lib/studio/routes";
import { WorkingCopy } from "@/lib/studio/working-copy";
import { Workspace } from "@/lib/studio/workspace";

/** Reachable from this computer alone. */
const HOST = "127.0.0.1";
const USUAL_PORT = "4100";

const port = readPort(process.env.PORT || USUAL_PORT);
await expectFree(port);
const access = new Access([`${HOST}:${port}`]);
const folder = path.resolve(PROJECT, process.env.STUDIO_DRAFTS ?? ".studio");
const copy = openCopy();
const workspace = new Workspace({
  project: PROJECT,
  directory: copy.directory,
  drafts: new Drafts(folder),
  cache: openParseCache(PROJECT),
  today: () => today(),
});
const sheetOf = (...file: string[]) => siteSheet(PROJECT, path.join(PROJECT, "app", ...file));
const studio = {
  workspace,
  copy,
  access,
  sheet: await sheetOf("globals.css"),
  studioSheet: await sheetOf("(studio)", "studio.css"),
  script: (await bundleBrowserScript(path.join(PROJECT, "components/studio/browser/live-check.ts"))).contents,
};
workspace.drafted();

/** The studio's working copy, with what others have published. */
function openCopy(): WorkingCopy {
  try {
    const opened = WorkingCopy.open(contentDirectory(PROJECT, process.env), path.join(folder, "copy"));
    const refusal = opened.update(true);
    if (refusal !== undefined) console.warn(refusal);
    if (opened.isBehind()) opened.send();
    return opened;
  } catch (problem) {
    if (!(problem instanceof PublishProblem)) throw problem;
    throw new Explanation(
      `The studio needs the content in a Git repository with one commit at least. Git says: ${problem.message}`,
    );
  }
}

/** Bytes of the largest form: several times the longest file that the check allows. */
const MOST_SENT = 1_000_000;

/** A request of Node as the web's own, whose address is whole; the status of the refusal for one that it cannot be. */
async function asRequest(request: IncomingMessage): Promise<Request | 400 | 413> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size > MOST_SENT) return 413;
    pieces.push(piece);
  }
  const { method = "GET" } = request;
  const body = method === "POST" ? { body: Buffer.concat(pieces) } : {};
  try {
    return new Request(new URL(request.url ?? "/", `http://${HOST}:${port}`), { method, headers, ...body });
  } catch {
    // The web's own has no TRACE, and no address such as `//`.
    return 400;
  }
}

const server = createServer(async (request, response) => {
  try {
    const asked = await asRequest(request);
    const answer =
      typeof asked === "number" ? new Response(null, { status: asked }) : await answerStudio(studio, asked);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(request.method === "HEAD" ? undefined : Buffer.from(await answer.arrayBuffer()));
  } catch (problem) {
    console.error(problem);
    if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
    response.end(
      "The studio has failed at this. What you saved is kept; the window in which it runs says more.\n",
    );
  }
});
server.on("error", (problem) => {
  throw new Explanation(`The studio cannot listen: ${problem.message}`);
});
server.listen(port, HOST, () => {
  const address = `http://${HOST}:${port}${studioRoutes.enter}?token=${access.token}`;
  console.log(
    `\nThe studio is ready. Open this address, which works once:\n\n  ${address}\n\nPress Ctrl-C to stop it.\n`,
  );
});
