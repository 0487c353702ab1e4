import type { CalendarDate } from "../../calendar/calendar-date";
import { isStated } from "../../model/not-stated";
import type { PayRise } from "../../model/pay-rise";
import { isAwaited } from "../../pay/grade-pay";
import type { DocumentOf } from "../parsed-document";
import { didYouMean } from "../remedy";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

type Grade = DocumentOf<"grade">;

/** Councils round a rise to the pound, and some points rise by a little more than the award. */
const ROUNDING = 0.001;
/** No award of a year has come near this since the pay of councils is agreed nationally, in per cent. */
const LARGEST_AWARD = 10;
/** An award in per cent has been one or more where there was any, and one in pounds hundreds or a few thousand. */
const [LEAST_PERCENT, LEAST_POUNDS, MOST_POUNDS] = [1, 100, 5_000];

/**
 * Warns of a pay award that changes nothing: pay that is published from its day on is taken to have the award in it. Where
 * it has, by the pay before it, there is nothing to say.
 */
export function checkAwards(documents: CouncilDocuments, today: CalendarDate, report: Report): void {
  const { council } = documents;
  if (council === undefined) return;
  const grades = [...documents.ofType("grade").values()];
  for (const [index, { from, rise }] of council.data.payAwards.entries()) {
    const finding = {
      rule: "award-without-effect",
      document: council,
      field: `payAwards.${index}.from`,
    } as const;
    const isUnlikely = reportUnlikelyRise(council, index, rise, report);
    const sameDay = grades.filter((grade) => grade.data.values.some((value) => value.from === from));
    // Of an award that is not agreed yet, the pay of a grade may be, and others still wait for it.
    const isStillAwaited = isAwaited(rise) && sameDay.length < grades.length;
    // Of a rise that is a slip itself, the slip is told: no pay is raised by it.
    const unraised =
      isStillAwaited || isUnlikely ? [] : sameDay.filter((grade) => !holdsAward(grade, from, rise));
    const isLater = (grade: Grade) =>
      grade.data.values.every((value) => isStated(value.from) && value.from > from);
    const isBehind = ({ data: { values } }: Grade) => {
      const latest = values.at(-1)?.from;
      return latest !== undefined && isStated(latest) && latest < from;
    };
    const behind = !isAwaited(rise) && from <= today ? grades.filter(isBehind) : [];
    if (behind.length > 0) {
      report({
        ...finding,
        problem: `The award from ${from} is in force, and the pay of ${inWords(behind)} is still shown as it was before it.`,
        fix: `Add an entry \`from: ${from}\` to the \`values\` of the grade, from the pay scale of that day.`,
      });
    }
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

/** Reports a rise that no award has been: a point or some zeros are wrong, or pounds are written in thousands. True where it is one. */
function reportUnlikelyRise(
  document: DocumentOf<"council">,
  index: number,
  rise: PayRise,
  report: Report,
  within = "",
): boolean {
  if (isAwaited(rise))
    return rise.kind === "offered" && reportUnlikelyRise(document, index, rise.rise, report, ".ifAgreed");
  const [value, least, most, unit] =
    rise.kind === "percent"
      ? [rise.percent, LEAST_PERCENT, LARGEST_AWARD, "per cent"]
      : [rise.pounds, LEAST_POUNDS, MOST_POUNDS, "pounds"];
  if (value >= least && value <= most) return false;
  const [only, other] = [0.1, 0.01, 10, 100, 1_000]
    .map((factor) => Math.round(value * factor * 100) / 100)
    .filter((one) => one >= least && one <= most);
  report({
    rule: "unlikely-rise",
    document,
    field: `payAwards.${index}.rise${within}.${rise.kind}`,
    problem: `An award of ${value} ${unit} is ${value > most ? "more" : "less"} than pay goes up by in a year.`,
    allowed: `${least} to ${most} ${unit}`,
    ...(only === undefined || other !== undefined
      ? { fix: "Check it against the source: a point or a zero may be wrong." }
      : didYouMean(String(value), String(only))),
  });
  return true;
}

/** True where the pay of the award's day is the pay before it with the award. */
function holdsAward({ data: { values } }: Grade, from: string, rise: PayRise): boolean {
  const index = values.findIndex((value) => value.from === from);
  const [before, after] = [values[index - 1], values[index]];
  // The first pay of a grade has nothing to be compared with.
  if (before === undefined || after === undefined) return true;
  if (isAwaited(rise)) return false;
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
