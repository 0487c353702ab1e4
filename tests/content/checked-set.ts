import { checkWords } from "@/lib/checks/check-content";
import type { Issue } from "@/lib/content/issue";
import { checkPictures } from "@/lib/content/pictures/check-pictures";
import { type ContentSet, issuesIn, TODAY } from "./content-set";
import { PICTURES } from "./picture-set";
import { filesOf, parseOnce } from "./set-files";

/** By the set: the rules and the guide ask of the same mistakes. */
const checked = new WeakMap<ContentSet, readonly Issue[]>();

/** All that the check says of a set: what relating finds, and the warnings about how hard it is to read. */
export function checkedSet(set: ContentSet): readonly Issue[] {
  const issues = checked.get(set) ?? check(set);
  checked.set(set, issues);
  return issues;
}

function check(set: ContentSet): readonly Issue[] {
  const files = filesOf(set);
  const documents = files.map(parseOnce).flatMap(({ document, faulty }) => document ?? faulty ?? []);
  const told = issuesIn(set);
  return [
    ...told,
    ...checkWords(files, documents, told, { project: process.cwd(), today: TODAY }),
    ...checkPictures(documents, PICTURES),
  ];
}
