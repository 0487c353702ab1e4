import { isStated } from "../../model/not-stated";
import type { PayRise } from "../../model/pay-rise";
import type { DocumentOf } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

type Grade = DocumentOf<"grade">;

/** Councils round a rise to the pound, and some points rise by a little more than the award. */
const ROUNDING = 0.001;

/**
 * Warns of a pay award that changes nothing: pay that is published from its day on is taken to have the award in it. Where
 * it has, by the pay before it, there is nothing to say.
 */
export function checkAwards(documents: CouncilDocuments, report: Report): void {
  const { council } = documents;
  if (council === undefined) return;
  const grades = [...documents.ofType("grade").values()];
  for (const [index, { from, rise }] of council.data.payAwards.entries()) {
    const finding = {
      rule: "award-without-effect",
      document: council,
      field: `payAwards.${index}.from`,
    } as const;
    const sameDay = grades.filter((grade) => grade.data.values.some((value) => value.from === from));
    const unraised = sameDay.filter((grade) => !holdsAward(grade, from, rise));
    const isLater = (grade: Grade) =>
      grade.data.values.every((value) => isStated(value.from) && value.from > from);
    if (unraised.length > 0) {
      report({
        ...finding,
        problem: `The award from ${from} does not move the pay of ${inWords(unraised)}, which is published from the same day: that pay is taken to have the award in it.`,
        fix: "Where it has not, write the pay of that day with the award in it, or take the entry of that day out of the grade. Where it has, and no other grade needs the award, take the award out.",
      });
    } else if (grades.length > 0 && grades.every(isLater)) {
      report({
        ...finding,
        problem: `The award from ${from} moves no pay: the first pay of every grade is published from a later day.`,
        fix: "Take it out, or add to the grades what they paid before it.",
      });
    }
  }
}

/** True where the pay of the award's day is the pay before it with the award. */
function holdsAward({ data: { values } }: Grade, from: string, rise: PayRise): boolean {
  const index = values.findIndex((value) => value.from === from);
  const [before, after] = [values[index - 1], values[index]];
  // The first pay of a grade has nothing to be compared with.
  if (before === undefined || after === undefined) return true;
  if (rise.kind === "not agreed") return false;
  return (["minimum", "maximum"] as const).some((end) => {
    const [was, is] = [before[end], after[end]];
    if (!isStated(was) || !isStated(is)) return false;
    const raised = rise.kind === "percent" ? was * (1 + rise.percent / 100) : was + rise.pounds;
    return Math.abs(is - raised) <= raised * ROUNDING;
  });
}

function inWords(grades: readonly Grade[]): string {
  const names = grades.slice(0, 6).map(({ slug }) => `\`${slug}\``);
  const last = grades.length > names.length ? `${grades.length - names.length} more` : names.pop();
  return names.length === 0 ? String(last) : `${names.join(", ")} and ${last}`;
}
