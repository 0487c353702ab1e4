import type { Issue } from "@/lib/content/issue";
import { loadSite } from "@/lib/content/site";

/** Mistakes in the content, which the preview shows in place of a page. None in a build, which refuses to start with any. */
export async function contentMistakes(): Promise<readonly Issue[]> {
  if (process.env.NODE_ENV !== "development") return [];
  const site = await loadSite();
  return "issues" in site ? site.issues : [];
}
