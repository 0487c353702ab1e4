import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { IMMUTABLE, REVALIDATED } from "../../policy/response-headers";
import type { BuildFiles, ResponderModule } from "../../server/site-responder";
import { isOpenReferralList } from "../../site/open-referral";
import { routes } from "../../site/routes";
import type { FinishedPage } from "../pages/finish-pages";
import type { Progress } from "../progress";
import { builtPageHeaders, feedHeaders, fileHeaders, storedHeaders } from "./answer-headers";
import type { AnswerToWrite } from "./write-static-answers";

/** The answer of a content page. */
export function pageAnswer({ address, html, styleHashes }: FinishedPage): AnswerToWrite {
  return {
    address,
    body: Buffer.from(html),
    headers: {
      ...builtPageHeaders(styleHashes),
      // A failure may be over a moment later, so its page must not be cached.
      ...(address === routes.serverError() && { "cache-control": "no-store" }),
    },
  };
}

/** Makes a file when it is asked for. */
type Feed = () => Response | Promise<Response>;

/** The files that the build makes, by their addresses. */
export type Feeds = ReadonlyMap<string, Feed>;

async function feedAnswer([address, make]: readonly [string, Feed]): Promise<AnswerToWrite> {
  const response = await make();
  const headers = Object.fromEntries(response.headers);
  return {
    address,
    // Not text(), which would strip a byte order mark.
    body: Buffer.from(await response.arrayBuffer()),
    headers: address === routes.liveForm() ? fileHeaders(address) : feedHeaders(address, headers),
    ...(isOpenReferralList(address) && { isFirstStep: true }),
  };
}

/** How many files are made at a time: a picture is drawn on one core while the next is laid out on another. */
const AT_ONCE = 4;

/** Answers of feeds. All are public data that other sites may load, except the script for forms. */
export async function feedAnswers(feeds: Feeds, progress: Progress): Promise<AnswerToWrite[]> {
  const toMake = [...feeds];
  const answers: AnswerToWrite[] = [];
  while (answers.length < toMake.length) {
    const batch = toMake.slice(answers.length, answers.length + AT_ONCE);
    answers.push(...(await Promise.all(batch.map(feedAnswer))));
    progress(answers.length, toMake.length);
  }
  return answers;
}

/**
 * The files of the folder `public`.
 * @param addresses theirs
 */
export function fileAnswers(project: string, addresses: readonly string[]): AnswerToWrite[] {
  return addresses.map((address) => ({
    address,
    body: readFileSync(path.join(project, "public", address)),
    headers: fileHeaders(address),
  }));
}

/**
 * A script with a content hash in its name, so that browsers can cache it for good, and no page loads the script of another
 * build.
 * @throws when the build has made nothing for its address
 */
export function underItsHash(answers: readonly AnswerToWrite[], address: string): AnswerToWrite {
  const script = answers.find((answer) => answer.address === address);
  if (script === undefined) throw new Error(`The build has made nothing for ${address}.`);
  const hash = createHash("sha256").update(script.body).digest("hex").slice(0, 12);
  return {
    ...script,
    address: address.replace(/(?=\.js$)/, `.${hash}`),
    headers: { ...script.headers, "cache-control": IMMUTABLE },
  };
}

/** Answers of each tool without a query, which are the same for everybody. */
export async function firstSteps(
  { openResponder, FIRST_STEPS }: ResponderModule,
  files: BuildFiles,
): Promise<AnswerToWrite[]> {
  const { respond } = openResponder(files, { makeNonce: () => undefined });
  return Promise.all(
    FIRST_STEPS.map(async (address) => {
      const response = await respond(new Request(`http://localhost${address}`));
      const headers = Object.fromEntries(response.headers);
      return {
        address,
        body: Buffer.from(await response.arrayBuffer()),
        headers: storedHeaders({ ...headers, "cache-control": REVALIDATED }),
        isFirstStep: true,
      };
    }),
  );
}
