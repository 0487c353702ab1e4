import type { Mistake } from "./mistake";
import { inFields, inFile, inText, WHOLE } from "./text-file";

const WHOLE_MERGE = "¦<<<<<<< HEAD\nWe meet.\n=======\nWe visit.\n>>>>>>> autumn";

/** What merges leave in a file. */
export const MERGE_MISTAKES: readonly Mistake[] = [
  ...inText([
    ["a whole merge", WHOLE_MERGE, "unresolved-merge", "Keep one of the two", "We visit."],
    [
      "a merge with the version before both",
      "¦<<<<<<< HEAD\nA.\n||||||| old\nB.\n=======\nC.\n>>>>>>> new",
      "unresolved-merge",
      "`||||||| old`",
      "C.",
    ],
    [
      "a merge that was indented",
      `- one\n  ${WHOLE_MERGE.replaceAll("\n", "\n  ")}`,
      "unresolved-merge",
      "An unresolved merge",
      "- one",
    ],
    ["the last line of a merge", "¦>>>>>>> autumn", "unresolved-merge", "`>>>>>>> autumn`", ""],
    ["the first line of a merge", "¦<<<<<<< HEAD", "unresolved-merge", "`<<<<<<< HEAD`", ""],
    ["the middle of a merge", "We meet.\n¦=======", "unresolved-merge", "Delete the line", "We meet."],
    ["a piece of a patch", "¦@@ -1,3 +1,4 @@\nWe meet.", "unresolved-merge", "@@ -1,3 +1,4 @@", "We meet."],
  ]),
  ...inFields([
    [
      "a merge in the fields",
      "¦<<<<<<< HEAD\norder: 1\n=======\norder: 2\n>>>>>>> autumn",
      "unresolved-merge",
      "lines 3, 5 and 7",
      "order: 2",
    ],
  ]),
  ...inFile([
    [
      "a merge in a file with Windows line ends",
      `${WHOLE}\n${WHOLE_MERGE}\n`.replaceAll("\n", "\r\n"),
      "unresolved-merge",
      "An unresolved merge",
      WHOLE,
    ],
  ]),
];
