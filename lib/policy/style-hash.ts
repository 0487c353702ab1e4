import { createHash } from "node:crypto";

/** A style sheet's hash, as a content security policy names it: `sha256-…`. */
export function styleHash(css: string): string {
  return `sha256-${createHash("sha256").update(css).digest("base64")}`;
}
