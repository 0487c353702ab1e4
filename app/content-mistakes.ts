import type { FaultyContent } from "@/lib/content/content-problems";
import { loadSite } from "@/lib/content/site";

/**
 * Mistakes in the content, which the preview shows in place of a page or above it; `undefined` where there are none.
 * None in a build, which refuses to start with any.
 */
export async function contentMistakes(): Promise<FaultyContent | undefined> {
  if (process.env.NODE_ENV !== "development") return undefined;
  const site = await loadSite();
  return "issues" in site ? site : undefined;
}
