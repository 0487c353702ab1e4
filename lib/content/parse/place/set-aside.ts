import { type Issue, issueAt } from "../../issue";
import { START } from "../../position";
import { visible } from "../../visible";

/** What programs call a folder that was copied: `sutton - Copy`, `sutton (1)`, `Copy of sutton`. */
const COPY =
  / [-–] (?:copy|kopie|copie|copia)(?: \(\d+\))?$|^(?:copy (?:\(\d+\) )?of|kopie von|copie de|copia de) |[ _-]?\(\d+\)$|[ _-]copy(?:[ _-]?\d+)?$/i;

/** What people call a folder into which they put what no longer counts: `archive`, `old`, `teams - old`. */
const SET_ASIDE =
  /^(?:the )?(?:old|archived?|archives?|back-?ups?|bak|previous|superseded|unused|deleted|trash|retired|closed|not[ _-]used|do[ _-]not[ _-]use|drafts?|tmp|temp|wip)(?:[ _-].*)?$|[ _.-](?:old|archived?|backup|bak|orig|unused|drafts?)$/i;

/** True for the name of a folder that is no council’s: that of a copy of one. */
export function isCopyOfFolder(name: string): boolean {
  return COPY.test(name);
}

/** True for the name of a folder of what no longer counts, or of a copy. */
const isSetAside = (name: string): boolean => COPY.test(name) || SET_ASIDE.test(name);

/** The issue of a whole council’s folder that was copied: one, whatever lies in it. */
export function copiedCouncil(folder: string): Issue {
  return issueAt(folder, START, {
    rule: "left-over",
    field: "file",
    problem: `The folder \`${visible(folder)}\` is a copy of another by its name, and no council.`,
    fix: "Delete the folder with all that is in it, once you are sure that nothing in it is missing elsewhere. A council of its own needs a folder with a name of its own.",
  });
}

/**
 * The issue of a folder below a council’s into which pages were put that no longer count: to move them would publish them again.
 * @param parts of the path of a file in it, from the content folder
 * @returns undefined where no folder of the path is one
 */
export function setAsideFolder(parts: readonly string[]): Issue | undefined {
  const index = parts.findIndex((part, at) => at > 0 && at < parts.length - 1 && isSetAside(part));
  if (index === -1) return undefined;
  const folder = parts.slice(0, index + 1).join("/");
  return issueAt(folder, START, {
    rule: "wrong-folder",
    field: "file",
    problem: `\`${visible(parts[index] ?? "")}\` is no folder of the content: by its name it holds copies, or what no longer counts.`,
    allowed: "pages that are to be published, each in the folder of its type",
    fix: "Delete the folder with all that is in it, or move it out of the content: what was changed stays in the history. A page that is to be published goes into the folder of its type.",
  });
}
