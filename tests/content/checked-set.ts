import { checkAcronyms } from "@/lib/checks/check-acronyms";
import { checkClaims } from "@/lib/checks/check-claims";
import { checkDeadlines } from "@/lib/checks/check-deadlines";
import { checkOtherCouncils } from "@/lib/checks/check-other-councils";
import { checkReadingAge } from "@/lib/checks/check-reading-age";
import { checkSpelling } from "@/lib/checks/check-spelling";
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
  return [
    ...issuesIn(set),
    ...checkReadingAge(documents),
    ...checkSpelling(files, process.cwd()),
    ...checkDeadlines(files, TODAY),
    ...checkClaims(files, documents),
    ...checkOtherCouncils(files),
    ...checkAcronyms(files, issuesIn(set)),
    ...checkPictures(documents, PICTURES),
  ];
}
