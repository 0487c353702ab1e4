import { buildCatalogue } from "@/lib/content/catalogue";
import type { Issue } from "@/lib/content/issue";
import { markWords } from "@/lib/content/mark-words";
import { parseMarked } from "@/lib/content/parse-marked";
import { gather } from "@/lib/content/parsed-content";
import { isOfType } from "@/lib/content/parsed-document";
import { relate } from "@/lib/content/relate";
import { type ContentSet, TODAY } from "./content-set";
import { filesOf, parseOnce } from "./set-files";

/** The file that is shown with its mistakes: the service Early Help. */
export const MARKED_FILE = "riverton/services/early-help.mdx";

const ofFile = (issues: readonly Issue[]) =>
  issues.filter(({ file, severity }) => file === MARKED_FILE && severity === "error");

/**
 * The service Early Help as the preview shows it; `undefined` where no page can be made.
 * @param issues all that the check says of the set
 */
export function serviceMarked(set: ContentSet, issues: readonly Issue[]) {
  const results = filesOf(set).map((file) => {
    const document = file.path === MARKED_FILE ? parseMarked(file, ofFile(issues)) : parseOnce(file).document;
    return { place: document, document, issues: [] };
  });
  const { related } = relate(gather(results), { today: TODAY });
  return related && buildCatalogue(related, TODAY).councils[0]?.services[0];
}

/**
 * The errors of the service that what its page in the preview is made from does not show; none where there can be no page.
 * That the page shows all of it is told by `parse-marked.test.ts`.
 */
export function errorsUnmarked(set: ContentSet, issues: readonly Issue[]): readonly string[] {
  const document = parseMarked({ path: MARKED_FILE, text: set[MARKED_FILE] ?? "" }, ofFile(issues));
  if (document === undefined || !isOfType("service", document)) return [];
  const { summary, roles } = document.data;
  const shown = plain(JSON.stringify([summary, roles, document.body]));
  return ofFile(issues)
    .map(markWords)
    .filter((words) => !shown.includes(plain(JSON.stringify(words))));
}

/** Without quotation marks, which a field prints as curly ones, and what keeps a citation from being one. */
const plain = (text: string) => text.replace(/[“”‘’"'\\\u2060]/g, "");
