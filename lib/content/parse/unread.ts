import { type Issue, issueAt } from "../issue";
import type { Unread } from "../source-file";
import { tooLarge } from "./limits";
import type { Finding } from "./reporter";

type Explained = Pick<Finding, "problem" | "fix" | "remedy">;

const EXPLANATIONS: Readonly<Record<Exclude<Unread, "too large">, Explained>> = {
  "broken link": {
    problem: "This is a link to another file, and that file is not there.",
    fix: "Delete the link, and copy the file itself to this place.",
    remedy: { kind: "delete" },
  },
  "circle of links": {
    problem: "This is a link that leads back to itself or to a folder that it lies in.",
    fix: "Delete the link.",
    remedy: { kind: "delete" },
  },
  "link out of the content": {
    problem: "This is a link to a file or folder outside the content, which other computers do not have.",
    fix: "Delete the link, and copy what it leads to to this place.",
    remedy: { kind: "delete" },
  },
  locked: {
    problem: "This cannot be read: the computer does not allow it.",
    fix: "Give yourself the right to read it, or delete it.",
  },
  "no file": {
    problem: "This has a name like a file, and is a pipe, a socket or a device.",
    fix: "Delete it.",
    remedy: { kind: "delete" },
  },
  "folder with the name of a file": {
    problem: "This is a folder, and its name ends like that of a file.",
    fix: "Move the files that are in it to the folder of their kind, and delete it.",
  },
  hidden: {
    problem: "This begins with a full stop, which hides it: no page is made of it.",
    fix: "Take the full stop at the beginning of its name away, or delete it.",
  },
  "not downloaded": {
    problem: "This is not on this computer: iCloud keeps it elsewhere, and has left a sign in its place.",
    fix: "Click the cloud beside its name in the Finder, wait until it is there, and check again.",
  },
  "too deep": {
    problem: "This folder lies in more folders than content ever does, so nothing in it was read.",
    fix: "Move what is content to the folder of its kind, and delete the folder.",
  },
};

/** Why a file was not read, and what to do about it. */
export function unreadFinding(reason: Unread): Finding {
  if (reason === "too large") return tooLarge();
  return {
    rule: "unreadable-file",
    at: [1, 1],
    field: "file",
    allowed: "files and folders, each in its place",
    ...EXPLANATIONS[reason],
  };
}

/** A folder of pictures or documents that the computer lets nobody read. */
export function unreadFolder(folder: string): Issue {
  const at = [1, 1] as const;
  return issueAt(folder, at, { rule: "unreadable-file", field: "file", ...EXPLANATIONS.locked });
}

/** A file at which the check itself fails, for the person who wrote it and for those who keep the code. */
export function failureFinding(problem: unknown): Finding {
  return {
    rule: "unreadable-file",
    at: [1, 1],
    field: "file",
    problem: `The check itself fails at this file: ${String(problem)}.`,
    fix: "Take back what was changed last, and show the file to those who keep the code of the site.",
  };
}
