import { compareStarts } from "../../calendar/in-force";
import type { GradeValue } from "../../model/grade";
import { isStated } from "../../model/not-stated";
import type { DocumentOf } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/** The dated values of a grade must be in order, oldest first, each with a day of its own. */
export function checkGrades(documents: CouncilDocuments, report: Report): void {
  for (const document of documents.ofType("grade").values()) {
    const { values } = document.data;
    reportPointsBeyond(document, report);
    reportStartBeyond(document, report);
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

/** Where somebody moves up to on passing the assessed year must be a point of the grade: pay ends with its highest. */
function reportPointsBeyond(document: DocumentOf<"grade">, report: Report): void {
  const { values, progression } = document.data;
  const passed = progression?.assessedYearPassed;
  const ranges = values.map(rangeOf).filter((range) => range !== undefined);
  if (passed === undefined || ranges.length === 0) return;
  const first = Math.min(...ranges.map(({ from }) => from));
  const last = Math.max(...ranges.map(({ to }) => to));
  const isBeyond =
    passed.kind === "to point"
      ? !ranges.some(({ from, to }) => from <= passed.point && passed.point <= to)
      : passed.kind === "points" && passed.count > last - first;
  if (!isBeyond) return;
  const isPoint = passed.kind === "to point";
  report({
    rule: "point-of-no-grade",
    document,
    field: `progression.assessedYearPassed.${isPoint ? "toPoint" : "points"}`,
    problem: isPoint
      ? `Point ${passed.point} is none of this grade, which spans points ${first} to ${last}: the calculator would pay it all the same.`
      : `Moving up ${passed.kind === "points" ? passed.count : ""} points leads out of this grade, which spans points ${first} to ${last}.`,
    allowed: `a point from ${first} to ${last}`,
    fix: "Correct it from the source. Where people move on to another grade on passing the year, take `assessedYearPassed` out, name the role of that grade under `nextStep` of the role, and write `nextStepWhen: assessed year passed` below it.",
  });
}

/** The highest point on which somebody starts must be one of the grade. */
function reportStartBeyond(document: DocumentOf<"grade">, report: Report): void {
  const { values, progression } = document.data;
  const upTo = progression?.startsAbove?.upTo;
  const ranges = values.map(rangeOf).filter((range) => range !== undefined);
  if (upTo === undefined || !isStated(upTo) || ranges.length === 0) return;
  if (ranges.some(({ from, to }) => from <= upTo && upTo <= to)) return;
  const first = Math.min(...ranges.map(({ from }) => from));
  const last = Math.max(...ranges.map(({ to }) => to));
  report({
    rule: "point-of-no-grade",
    document,
    field: "progression.startsAbove.upTo",
    problem: `Point ${upTo} is none of this grade, which spans points ${first} to ${last}.`,
    allowed: `a point from ${first} to ${last}`,
    fix: "Correct it from the source, or write `not stated`.",
  });
}

/** The points that pay spans, by its scale or its list of them; `undefined` where neither is stated. */
function rangeOf({ spinalColumnPoints: scale, points }: GradeValue) {
  const [first, last] = [points?.[0], points?.at(-1)];
  if (isStated(scale)) return scale;
  return first !== undefined && last !== undefined ? { from: first.point, to: last.point } : undefined;
}
