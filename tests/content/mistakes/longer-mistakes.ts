import { changed } from "../content-set";

/** A text that is too hard to read. */
export const HARD =
  "Notwithstanding considerable organisational transformation, multidisciplinary practitioners " +
  "systematically undertake comprehensive statutory assessments, collaboratively incorporating " +
  "contemporaneous professional observations alongside intergenerational family perspectives, " +
  "thereby facilitating proportionate interventions.";

const GRADE = "riverton/grades/grade-8.mdx";
const PASSED = "progression: {when: not stated, decidedBy: rule, assessedYearPassed: {toPoint: 28}}\n";

/** A grade that somebody moves out of by the year that leads to a point of it. */
export const POINT_BEYOND = changed(
  GRADE,
  "values:\n",
  `${PASSED}values:\n`,
  changed(GRADE, "spinalColumnPoints: not stated", "spinalColumnPoints: {from: 23, to: 27}"),
);
