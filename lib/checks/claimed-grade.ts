import type { DocumentOf, ParsedDocument } from "../content/parsed-document";
import { isOfType } from "../content/parsed-document";
import { isStated } from "../model/not-stated";
import { once } from "../site/once";
import { type Claim, sentenceAround } from "./claim";
import { indexOf } from "./council-index";

/** `This is a Grade 10 post`, `the role is at Grade 10`, `paid on Band 5`: a sentence that gives the grade of the post itself. */
const GRADE =
  /\b(?:this|the|your) (?:is an?|(?:post|role|job|position) is(?: an?| (?:graded|paid))?(?: at| on)?|(?:post|role|job)[’']s grade is) (?:salary )?((?:grade|band|scale) \w{1,4})\b(?! (?:or|to|and|[-–]))/gi;

/** `SCP 24`, `spinal points 24 to 27`. */
const POINTS =
  /\b(?:scps?|(?:spinal (?:column )?|pay )points?) (\d{1,2})(?:(?: ?[-–] ?| to | and )(\d{1,2}))?(?!\d|[.,]\d)/gi;

/** A sentence that tells where somebody moves on to, or names a grade beside the points: they are those of another. */
const OF_ANOTHER =
  /\b(?:move|moves|moving|progress(?:es|ion)?|rise|rises|promot|go(?:es)? (?:up|on)|(?:grade|band|scale) \w)/i;

const plain = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/ 0+(?=\d)/, " ")
    .trim();

/** The grade of a role, or of the role of a vacancy. */
function gradeOf(
  document: ParsedDocument,
  documents: readonly ParsedDocument[],
): DocumentOf<"grade"> | undefined {
  const { roles, grades } = indexOf(documents);
  const role = isOfType("vacancy", document) ? roles.bySlug.get(document.data.role) : document;
  return role !== undefined && isOfType("role", role) ? grades.bySlug.get(role.data.grade) : undefined;
}

/** The pay of a grade as a text cites it: `<Figure of="grade-10.maximum" />`. */
const CITED = /<Figure of="([\w-]+)\.(?:minimum|maximum)[\w-]*" ?\/>/g;

/** The labels of all grades but one, made once for each; `undefined` where no other has one. */
const labelsBeside = once(
  (grade: DocumentOf<"grade">, documents: readonly ParsedDocument[]): RegExp | undefined => {
    const mine = [grade.data.name, grade.data.grade].map(plain);
    const labels = indexOf(documents)
      .grades.all.filter((one) => one !== grade)
      .flatMap(({ data }) => [data.grade, data.name])
      .filter((label) => isStated(label) && /\d/.test(label) && !mine.includes(plain(label)))
      .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return labels.length === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${labels.join("|")})(?![\\p{L}\\p{N}]|[-–]\\d)`, "gu");
  },
);

/** A grade of the council that a text gives somebody in the role, by its label: `You would be paid on EM10`. */
function otherLabels(
  text: string,
  grade: DocumentOf<"grade">,
  documents: readonly ParsedDocument[],
): Claim[] {
  const any = labelsBeside(grade, documents);
  if (any === undefined) return [];
  return [...text.matchAll(any)].flatMap(({ 0: written, index }) => {
    const [before, after] = sentenceAround(text, index, index + written.length);
    const isOfPost =
      /\b(?:you (?:are|would be|will be|[’']d be|[’']ll be) (?:paid|on)|(?:your|the|this) (?:salary|pay|post|role|job) (?:is|pays|will be|would be|starts|goes)|salary|pay(?:s|ing)?:?) (?:paid )?(?:is )?(?:on|at|up to|within|the (?:top|bottom) of|the|grade|of|in|\s)*(?:the (?:top|bottom) of )?(?:grade )?$/i;
    if (!isOfPost.test(before) || OF_ANOTHER_STEP.test(before) || OF_ANOTHER_STEP.test(after)) return [];
    return [
      {
        offset: index,
        problem: `The text says \`${written}\`, and the grade of the role is ${grade.data.name}.`,
        fix: "Correct the one that is wrong, from the source; or take it out here: the page shows the grade.",
      },
    ];
  });
}

/** A sentence on what comes later, or with a condition. */
const OF_ANOTHER_STEP =
  /\b(?:move|moves|moving|progress\w*|rise|rises|promot\w*|once|after|when|if|then|later|next|or|to)\b(?! the (?:top|bottom))/i;

/** Pay of a grade that is cited of somebody in the role, and is that of no role which the file names. */
function citedGrades(
  text: string,
  grade: DocumentOf<"grade">,
  documents: readonly ParsedDocument[],
): Claim[] {
  const { bySlug } = indexOf(documents).grades;
  return [...text.matchAll(CITED)].flatMap(({ 0: written, 1: slug = "", index }) => {
    if (slug === grade.slug || !bySlug.has(slug)) return [];
    const sentence = sentenceAround(text, index, index + written.length);
    const isOfRole =
      /\b(?:you (?:are paid|earn|start|would earn)|(?:this|the) (?:role|post|job) pays|your (?:pay|salary))\b/i;
    if (!sentence.some((part) => isOfRole.test(part)) || sentence.some((part) => OF_ANOTHER.test(part)))
      return [];
    return {
      offset: index,
      problem: `The text gives the pay of \`${slug}\` for this role, which is on ${grade.data.name}.`,
      fix: `Cite \`${grade.slug}\`, or correct the field \`grade\`, from the source.`,
    };
  });
}

/**
 * A grade, or points of the pay scale, that the text of a role or a vacancy gives and its fields do not.
 * @param documents of the same council
 */
export function claimedGrade(
  text: string,
  document: ParsedDocument,
  documents: readonly ParsedDocument[],
): Claim[] {
  const grade = gradeOf(document, documents);
  if (grade === undefined) return [];
  const { grade: label, name, values } = grade.data;
  const fix =
    "Correct the one that is wrong, from the source; or take it out here: the page shows the grade.";
  const names = [isStated(label) ? label : name, name].map(plain);
  const named = [...text.matchAll(GRADE)]
    .filter(([, written = ""]) => !names.includes(plain(written)))
    .map(({ 0: whole, 1: written = "", index }) => ({
      offset: index + whole.lastIndexOf(written),
      problem: `The text says \`${written}\`, and the grade of the role is ${name}.`,
      fix,
    }));
  const labelled = otherLabels(text, grade, documents).filter(
    ({ offset }) => !named.some((one) => Math.abs(one.offset - offset) < "grade ".length + 1),
  );
  const grades = [...named, ...labelled, ...citedGrades(text, grade, documents)];
  const ranges = values.flatMap(({ spinalColumnPoints: points }) => (isStated(points) ? [points] : []));
  const [range] = ranges;
  if (range === undefined) return grades;
  const points = [...text.matchAll(POINTS)]
    .filter(
      ({ 0: written, 1: from, 2: to = from, index }) =>
        ranges.every((one) => Number(from) < one.from || Number(to) > one.to) &&
        !sentenceAround(text, index, index + written.length).some((part) => OF_ANOTHER.test(part)),
    )
    .map(({ 0: written, index }) => ({
      offset: index,
      problem: `The text says \`${written.replaceAll("\n", " ")}\`, and ${name} has the points ${range.from} to ${range.to}.`,
      fix,
    }));
  return [...grades, ...points];
}
