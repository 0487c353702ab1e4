import { bytesOf } from "@/lib/server/compressed-body";
import type { Answer } from "@/lib/server/responder-module";
import { weakTag } from "@/lib/server/weak-tag";

/** A response of a feed as the server sends answers. */
export async function answerOf(response: Response): Promise<Answer> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    // Not text(), which would strip the byte order mark.
    body: [Buffer.from(await response.arrayBuffer()).toString()],
  };
}

/** True for an answer that caches may keep, and ask again whether it has changed. */
export function isKept({ status, headers }: Answer): boolean {
  return status === 200 && headers["cache-control"]?.startsWith("public") === true;
}

/** An answer under an ETag, so that who asks again is told that nothing has changed. */
export function tagged({ headers, ...answer }: Answer): Answer {
  return { ...answer, headers: { ...headers, etag: weakTag(bytesOf(answer.body)) } };
}
