import type { PreviewCheck } from "@/lib/checks/preview-check";
import type { FaultyContent } from "@/lib/content/content-problems";
import { loadSite } from "@/lib/content/site";
import { today } from "@/lib/content/today";
import { PREVIEW_CHECK } from "@/lib/site/routes";

/**
 * Mistakes in the content, which the preview shows in place of a page or above it; `undefined` where there are none.
 * None in a build, which refuses to start with any.
 */
export async function contentMistakes(): Promise<FaultyContent | undefined> {
  if (process.env.NODE_ENV !== "development") return undefined;
  const site = await loadSite();
  return "issues" in site ? site : undefined;
}

/** True for the address of the check's page, which only the preview has. */
export function isCheck(address: string): boolean {
  return process.env.NODE_ENV === "development" && address === PREVIEW_CHECK;
}

/**
 * What the check's page of the preview shows; `undefined` at every other address, and in a build. The import is inside the
 * condition, so that no production bundle includes the check.
 */
export async function checkAt(address: string): Promise<PreviewCheck | undefined> {
  if (process.env.NODE_ENV !== "development" || !isCheck(address)) return undefined;
  return (await import("@/lib/checks/preview-check")).previewCheck(today());
}
