import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { publicFilesOf } from "../../content/content-directory";
import { IMMUTABLE, REVALIDATED } from "../../policy/response-headers";
import { bytesOf } from "../../server/compressed-body";
import type { BuildFiles, RequestTimeModule } from "../../server/request-time";
import { routes } from "../../site/routes";
import type { PrerenderedFeed } from "../next/prerendered";
import type { FinishedPage } from "../pages/finish-pages";
import { feedHeaders, fileHeaders, pageHeaders } from "./answer-headers";
import type { AnswerToWrite } from "./write-ready-answers";

export function pageAnswers(pages: readonly FinishedPage[]): AnswerToWrite[] {
  return pages.map(({ address, html, styleHashes }) => ({
    address,
    body: Buffer.from(html),
    headers: {
      ...pageHeaders(styleHashes),
      // Sent when something fails, which may be over a moment later.
      ...(address === routes.serverError() && { "cache-control": "no-store" }),
    },
  }));
}

/** Answers of routes. The site's own script is nobody else's to load; whatever else they answer is public data. */
export function feedAnswers(feeds: readonly PrerenderedFeed[]): AnswerToWrite[] {
  return feeds.map(({ address, file, headers }) => ({
    address,
    body: readFileSync(file),
    headers: address === routes.liveForm() ? fileHeaders(address) : feedHeaders(address, headers),
  }));
}

/** What lies in the folder public. Nothing of what Next made for browsers: every page holds its styles. */
export function fileAnswers(project: string): AnswerToWrite[] {
  return [...publicFilesOf(project)].map((address) => ({
    address,
    body: readFileSync(path.join(project, "public", address)),
    headers: fileHeaders(address),
  }));
}

/**
 * A script under a name that changes with what is in it, so that whoever has it never asks again, and no page meets
 * another build's.
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

/** The first step of each tool, which is the same for everybody. */
export async function firstSteps(
  { openResponder, FIRST_STEPS }: RequestTimeModule,
  files: BuildFiles,
): Promise<AnswerToWrite[]> {
  const respond = await openResponder(files);
  return Promise.all(
    FIRST_STEPS.map(async (address) => {
      const { headers, body } = await respond({ path: address, query: "" });
      return {
        address,
        body: bytesOf(body),
        headers: { ...pageHeaders([]), ...headers, "cache-control": REVALIDATED },
        isFirstStep: true,
      };
    }),
  );
}
