import type { DocumentOf, ParsedDocument } from "../content/parsed-document";
import { isOfType } from "../content/parsed-document";
import { isStated } from "../model/not-stated";
import { type Claim, sentenceAround } from "./claim";

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
  const ofCouncil = documents.filter(({ council }) => council === document.council);
  const role = isOfType("vacancy", document)
    ? ofCouncil.find((one) => isOfType("role", one) && one.slug === document.data.role)
    : document;
  if (role === undefined || !isOfType("role", role)) return undefined;
  const grade = ofCouncil.find((one) => isOfType("grade", one) && one.slug === role.data.grade);
  return grade !== undefined && isOfType("grade", grade) ? grade : undefined;
}

/** The pay of a grade as a text cites it: `<Figure of="grade-10.maximum" />`. */
const CITED = /<Figure of="([\w-]+)\.(?:minimum|maximum)[\w-]*" ?\/>/g;

/** Pay of a grade that is cited of somebody in the role, and is that of no role which the file names. */
function citedGrades(
  text: string,
  grade: DocumentOf<"grade">,
  document: ParsedDocument,
  documents: readonly ParsedDocument[],
): Claim[] {
  const isGrade = (slug: string) =>
    documents.some((one) => one.council === document.council && isOfType("grade", one) && one.slug === slug);
  return [...text.matchAll(CITED)].flatMap(({ 0: written, 1: slug = "", index }) => {
    if (slug === grade.slug || !isGrade(slug)) return [];
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
 * @param documents of every council
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
  const grades = [...named, ...citedGrades(text, grade, document, documents)];
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
