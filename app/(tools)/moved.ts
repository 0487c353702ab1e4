import { PUBLIC_HEADERS, REVALIDATED } from "@/lib/policy/response-headers";
import type { Resolution } from "@/lib/site/address-book";

/**
 * The answer at an old address. What it had after `?` was for another page, or another site: it may say who asks, and goes no
 * further.
 */
export function moved({ to, keepsQuery }: Extract<Resolution, { kind: "moved" }>, query: string): Response {
  const [path, place] = to.split("#", 2);
  const location = `${path}${keepsQuery ? query : ""}${place === undefined ? "" : `#${place}`}`;
  // Programs of other sites may read data at its old address too: browsers ask each answer on the way.
  const headers = { ...PUBLIC_HEADERS, location, "cache-control": REVALIDATED };
  return new Response(null, { status: 308, headers });
}
