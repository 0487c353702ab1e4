import { speculationRules } from "@/lib/feeds/speculation-rules";

export const dynamic = "force-static";

/** Browsers take rules only under a type of their own. */
export function GET(): Response {
  return new Response(JSON.stringify(speculationRules()), {
    headers: {
      "Content-Type": "application/speculationrules+json",
      "Cache-Control": "public, max-age=86400",
      "Access-Control-Allow-Origin": "*",
    },
  });
}
