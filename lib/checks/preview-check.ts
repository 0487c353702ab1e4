import { contentDirectory } from "../content/content-directory";
import type { Issue } from "../content/issue";
import { checkContent } from "./check-content";
import { benefitsInWords, type RulesInWords } from "./rules-in-words";

/** What the check's page shows in the preview. */
export interface PreviewCheck {
  readonly issues: readonly Issue[];
  readonly benefits: readonly RulesInWords[];
}

/**
 * Checks the content as it is on disk now, pictures aside, and puts the rules of every benefit into words.
 * @param today an ISO day
 */
export function previewCheck(today: string): PreviewCheck {
  const project = process.cwd();
  const { issues, documents } = checkContent(project, contentDirectory(project, process.env), today);
  return { issues, benefits: benefitsInWords(documents, today) };
}
