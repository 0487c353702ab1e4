import { compareStarts } from "../../calendar/in-force";
import { isStated } from "../../model/not-stated";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/** The dated values of a grade must be in order, oldest first, each with a day of its own. */
export function checkGrades(documents: CouncilDocuments, report: Report): void {
  for (const document of documents.ofType("grade").values()) {
    const { values } = document.data;
    for (const [index, { from, spinalColumnPoints: points }] of values.entries()) {
      const earlier = values.slice(0, index);
      const field = `values.${index}.from`;
      const same = earlier.findIndex((value) => value.from === from);
      const before = earlier[earlier.length - 1];
      if (same !== -1) {
        report({
          rule: "same-start",
          document,
          field,
          problem: isStated(from)
            ? `Two values of this grade start on ${from}.`
            : "Two values of this grade have a start that is not stated, so nobody can tell which came first.",
          allowed: "one value for each start",
          fix: "Correct one of the two dates, or delete the value that no longer counts.",
        });
      } else if (before !== undefined && compareStarts(before.from, from) > 0) {
        report({
          rule: "values-out-of-order",
          document,
          field,
          problem: `The value that starts on ${from} stands below the one that starts on ${before.from}.`,
          allowed: "the oldest value first",
          fix: "Change the order of the two.",
        });
      }
      if (isStated(points) && points.from > points.to) {
        report({
          rule: "points-reversed",
          document,
          field: `values.${index}.spinalColumnPoints`,
          problem: `The scale points are the wrong way round: from ${points.from} to ${points.to}.`,
          fix: `Write from ${points.to} to ${points.from}.`,
        });
      }
    }
  }
}
