import { PRIVATE } from "@/lib/policy/response-headers";
import { weakTag } from "@/lib/server/weak-tag";

/** True for a response that caches may keep, and ask again whether it has changed. */
export function isKept({ status, headers }: Response): boolean {
  return status === 200 && headers.get("cache-control")?.startsWith("public") === true;
}

/** A response under an ETag, so that who asks again is told that nothing has changed. */
export async function tagged(response: Response): Promise<Response> {
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set("etag", weakTag(body));
  return new Response(body, { status: response.status, headers });
}

/** A response that says nothing of caches is kept by none between: an answer may tell what somebody earns. */
export function unkept(response: Response): Response {
  if (!response.headers.has("cache-control")) response.headers.set("cache-control", PRIVATE);
  return response;
}
