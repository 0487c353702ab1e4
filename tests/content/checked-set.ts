import { checkClaims } from "@/lib/checks/check-claims";
import { checkDeadlines } from "@/lib/checks/check-deadlines";
import { checkOtherCouncils } from "@/lib/checks/check-other-councils";
import { checkReadingAge } from "@/lib/checks/check-reading-age";
import { checkSpelling } from "@/lib/checks/check-spelling";
import type { Issue } from "@/lib/content/issue";
import { parse } from "@/lib/content/parse";
import { checkPictures } from "@/lib/content/pictures/check-pictures";
import { type ContentSet, issuesIn, TODAY } from "./content-set";
import { PICTURES } from "./picture-set";
import { filesOf } from "./set-files";

/** All that the check says of a set: what relating finds, and the warnings about how hard it is to read. */
export function checkedSet(set: ContentSet): readonly Issue[] {
  const files = filesOf(set);
  const documents = files.flatMap((file) => parse(file).document ?? []);
  return [
    ...issuesIn(set),
    ...checkReadingAge(documents),
    ...checkSpelling(files, process.cwd()),
    ...checkDeadlines(files, TODAY),
    ...checkClaims(files, documents),
    ...checkOtherCouncils(files, documents),
    ...checkPictures(documents, PICTURES),
  ];
}
