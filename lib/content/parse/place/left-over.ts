import { type Issue, issueAt } from "../../issue";
import { START } from "../../position";
import { visible } from "../../visible";

/** What programs call a file that they have not finished writing. */
const HALF_FILE = /\.(sw[a-p]|part|crdownload|download|partial)$/i;

/** True for the name of half a file, of whatever kind the whole would be. */
export function isHalfFile(name: string): boolean {
  return HALF_FILE.test(name);
}

/** Names that programs give to files beside the one that is edited, and what each kind is. */
const LEFT_OVER: readonly { readonly name: RegExp; readonly is: string }[] = [
  { name: /^(~\$|\.~lock\.|\.#)/, is: "a mark of a program that has a file open, or had it when it stopped" },
  { name: /(~|\.(bak|backup|old|save|orig|rej|tmp|temp)\d*)$|^#.*#$/i, is: "a backup that a program made" },
  {
    name: HALF_FILE,
    is: "half a file, which a program has not finished",
  },
  {
    // With the digits that such programs add: a role may well be called after conflicts, or after the local offer.
    name: /sync-conflict-\d|[_ -]conflict-\d{6}|conflicted copy|case conflict/i,
    is: "one of two states of a file that could not be brought together",
  },
  {
    name: /_(BACKUP|BASE|LOCAL|REMOTE)_\d|-(?:DESKTOP|LAPTOP|PC|MACBOOK)-[A-Z0-9]{4,}(?:-\d+)?\.\w+$| \[conflict[^\]]*\]\.\w+$/,
    is: "one of two states of a file that could not be brought together",
  },
  {
    name: /^copy (\(\d+\) )?of |^(?:kopie von|copie de|copia de) | [-–] (?:kopie|copie|copia)( \(\d+\))?\.\w+$| copy( \d+)?\.\w+$| - copy( \(\d+\))?\.\w+$| ?\(\d+\)\.\w+$/i,
    is: "a copy of another file",
  },
];

/** The folder in which a Mac packs what only Macs can read. */
const PACKED_BY_MACS = "__MACOSX";

/**
 * Whatever a text editor, an operating system, a backup or a merge has left: the file that was meant is another one,
 * so it must not take that one's name.
 * @param file path from the content folder
 */
export function leftOver(file: string): Issue | undefined {
  const parts = file.split("/");
  const name = parts.at(-1) ?? "";
  const is = parts.includes(PACKED_BY_MACS)
    ? "part of a folder that a Mac has packed"
    : LEFT_OVER.find((one) => one.name.test(name))?.is;
  return is === undefined ? undefined : leftOverIssue(file, is);
}

/** @param is what the file is, to be read behind its name */
export function leftOverIssue(file: string, is: string): Issue {
  const name = file.slice(file.lastIndexOf("/") + 1);
  return issueAt(file, START, {
    rule: "left-over",
    field: "file",
    problem: `\`${visible(name)}\` is ${is}, and no page.`,
    fix: "Delete it, once you are sure that nothing in it is missing elsewhere. A page of its own needs a name of its own.",
    remedy: { kind: "delete" },
  });
}
