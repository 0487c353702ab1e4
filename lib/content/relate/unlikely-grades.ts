import type { CalendarDate } from "../../calendar/calendar-date";
import { isStated } from "../../model/not-stated";
import { inPounds, isLikelyPay } from "../../pay/likely-pay";
import type { DocumentOf } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

type Grade = DocumentOf<"grade">;

/** From one grade to the next pay rises by a tenth or so; by more than this it is a slip of the keyboard. */
const LARGEST_STEP = 1.5;

/** What the latest pay of a grade reaches, with the number of the grade. */
interface Numbered {
  readonly grade: Grade;
  readonly number: number;
  readonly maximum: number;
  readonly field: string;
}

/** `Grade ` and `8` of `Grade 8`. */
function numbered(label: string): readonly [words: string, number: string] | undefined {
  const [, words, number] = /^(.*?\D)(\d{1,2})$/.exec(label) ?? [];
  return words === undefined || number === undefined ? undefined : [words, number];
}

/** Warns of a label that is the name of another grade, unless a grade has it: of two with one label that is said. */
export function checkGradeLabels(grades: readonly Grade[], report: Report): void {
  for (const document of grades) {
    const { name, grade: label } = document.data;
    const [ofName, ofLabel] = [numbered(name), numbered(isStated(label) ? label : name)];
    if (ofName === undefined || ofLabel === undefined) continue;
    if (ofName[0] !== ofLabel[0] || ofName[1] === ofLabel[1]) continue;
    if (grades.some((other) => other !== document && other.data.grade === label)) continue;
    report({
      rule: "unclear-name",
      document,
      field: "grade",
      problem: `\`grade: ${label}\` is another grade than \`name: ${name}\`.`,
      fix: "Correct the one that is wrong, from the source.",
    });
  }
}

/** The grades whose names are alike but for their numbers, in the order of these. */
function ladders(grades: readonly Grade[]): Numbered[][] {
  const byWords = new Map<string, Numbered[]>();
  for (const grade of grades) {
    const { grade: label, name, values } = grade.data;
    const [words, number] = numbered(isStated(label) ? label : name) ?? [];
    const maximum = values.at(-1)?.maximum;
    if (words === undefined || maximum === undefined || !isStated(maximum) || !isLikelyPay(maximum)) continue;
    const field = `values.${values.length - 1}.maximum`;
    const others = byWords.get(words) ?? [];
    byWords.set(words, [...others, { grade, number: Number(number), maximum, field }]);
  }
  return [...byWords.values()].map((ladder) => ladder.sort((one, other) => one.number - other.number));
}

/** True where two grades do not fit: the higher pays less, or so much more that a digit is wrong. */
function isOdd(lower: Numbered, higher: Numbered): boolean {
  const steps = higher.number - lower.number;
  return higher.maximum < lower.maximum || higher.maximum > lower.maximum * LARGEST_STEP ** steps;
}

/** Warns of grades whose pay does not rise with their numbers; of those that do not fit, the one that fits fewest others. */
export function checkLadders(grades: readonly Grade[], report: Report): void {
  for (const ladder of ladders(grades)) {
    // A council may count its grades from the top.
    const falls = ladder.filter(({ maximum }, index) => maximum < (ladder[index - 1]?.maximum ?? 0)).length;
    if (ladder.length > 2 && falls > ladder.length / 2) continue;
    // Of two with one number, that is said of the label.
    const oddOnes = (one: Numbered) =>
      ladder.filter(
        (other) =>
          other.number !== one.number && (other.number < one.number ? isOdd(other, one) : isOdd(one, other)),
      );
    const [worst] = [...ladder].sort((one, other) => oddOnes(other).length - oddOnes(one).length);
    const [against] = worst === undefined ? [] : oddOnes(worst);
    if (worst === undefined || against === undefined) continue;
    report({
      rule: "unlikely-pay",
      document: worst.grade,
      field: worst.field,
      problem: `\`maximum: ${worst.maximum}\` does not fit beside ${against.grade.data.name}, which pays up to ${inPounds(against.maximum)}.`,
      allowed: "pay that rises from grade to grade, by less than half at a time",
      fix: "Check both amounts against the source: a digit may be wrong, or two of them the wrong way round.",
    });
  }
}

/** Warns of a grade that a role has and that pays nothing yet: the pay of today was written over with that of a later day. */
export function checkBeginnings(documents: CouncilDocuments, today: CalendarDate, report: Report): void {
  const inUse = new Set<string>([...documents.ofType("role").values()].map(({ data }) => data.grade));
  for (const document of documents.ofType("grade").values()) {
    const { values } = document.data;
    const [first] = values;
    const isToCome = values.every(({ from }) => isStated(from) && from > today);
    if (first === undefined || !isToCome || !inUse.has(document.slug)) continue;
    report({
      rule: "unlikely-day",
      document,
      field: "values.0.from",
      problem: `\`from: ${first.from}\` is still to come, so that the roles of this grade show no pay until then.`,
      fix: "Write the pay until then as an entry above it, from the source. Where nobody knows it, its amounts and its `from` are `not stated`.",
    });
  }
}
