import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { publicFilesOf } from "../../content/content-directory";
import { IMMUTABLE, REVALIDATED } from "../../policy/response-headers";
import { bytesOf } from "../../server/compressed-body";
import type { BuildFiles, ResponderModule } from "../../server/responder-module";
import { routes } from "../../site/routes";
import type { PrerenderedFeed } from "../next/prerendered";
import type { FinishedPage } from "../pages/finish-pages";
import { builtPageHeaders, feedHeaders, fileHeaders, storedHeaders } from "./answer-headers";
import type { AnswerToWrite } from "./write-static-answers";

/** Answers of prerendered pages. */
export function pageAnswers(pages: readonly FinishedPage[]): AnswerToWrite[] {
  return pages.map(({ address, html, styleHashes }) => ({
    address,
    body: Buffer.from(html),
    headers: {
      ...builtPageHeaders(styleHashes),
      // A failure may be over a moment later, so its page must not be cached.
      ...(address === routes.serverError() && { "cache-control": "no-store" }),
    },
  }));
}

/** Answers of feeds. All are public data that other sites may load, except the script for forms. */
export function feedAnswers(feeds: readonly PrerenderedFeed[]): AnswerToWrite[] {
  return feeds.map(({ address, file, headers }) => ({
    address,
    body: readFileSync(file),
    headers: address === routes.liveForm() ? fileHeaders(address) : feedHeaders(address, headers),
  }));
}

/** The files of the folder `public`. Next's own assets are not needed: pages have no scripts, and their styles inline. */
export function fileAnswers(project: string): AnswerToWrite[] {
  return [...publicFilesOf(project)].map((address) => ({
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
  const respond = await openResponder(files);
  return Promise.all(
    FIRST_STEPS.map(async (address) => {
      const { headers, body } = await respond({ path: address, query: "" });
      return {
        address,
        body: bytesOf(body),
        headers: storedHeaders({ ...headers, "cache-control": REVALIDATED }),
        isFirstStep: true,
      };
    }),
  );
}
