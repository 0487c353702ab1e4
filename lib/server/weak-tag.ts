import { createHash } from "node:crypto";

/** The ETag of what is made per request. Weak, since it is the same in every encoding. */
export function weakTag(body: string | Uint8Array): string {
  return `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}
