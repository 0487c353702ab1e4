import type { Answer } from "@/lib/server/responder-module";

/** A response of a feed as the server sends answers. */
export async function answerOf(response: Response): Promise<Answer> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    // Not text(), which would strip the byte order mark.
    body: [Buffer.from(await response.arrayBuffer()).toString()],
  };
}
