import { contentDirectory } from "@/lib/content/content-directory";
import { followContent } from "@/lib/content/follow-content";

/**
 * Tells a page that is open in the preview of every change of the content, as server-sent events: also of one after the moment
 * `since`, in milliseconds since 1970, at which it was asked for. Outside the preview there is nothing at this address.
 */
export function GET(request: Request): Response {
  if (process.env.NODE_ENV !== "development") return new Response(null, { status: 404 });
  const since = Number(new URL(request.url).searchParams.get("since") ?? Number.POSITIVE_INFINITY);
  const directory = contentDirectory(process.cwd(), process.env);
  let end = () => {};
  const changes = new ReadableStream({
    start(stream) {
      const tell = () => stream.enqueue(new TextEncoder().encode("data: changed\n\n"));
      end = followContent(directory, since, tell);
      request.signal.addEventListener("abort", end);
    },
    cancel: () => end(),
  });
  return new Response(changes, {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" },
  });
}
