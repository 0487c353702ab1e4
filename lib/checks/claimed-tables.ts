import { isOfType, type ParsedDocument } from "../content/parsed-document";
import { readTerms, termsIn } from "../content/post-terms";
import type { DocumentData } from "../model/document-types";
import { isStated } from "../model/not-stated";
import { referenceKey } from "../model/reference-key";
import type { Claim } from "./claim";
import { indexOf } from "./council-index";
import { type TableRow, tablesIn } from "./text-tables";

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

interface Pair {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
}

/** The pairs of two columns of a table, found by what its head calls them. */
function pairsIn([head, ...rows]: readonly TableRow[], name: RegExp, value: RegExp): Pair[] {
  const [first, second] = [name, value].map(
    (title) => head?.cells.findIndex((cell) => title.test(cell)) ?? -1,
  );
  if (first === undefined || second === undefined || first === -1 || second === -1 || first === second)
    return [];
  return rows.map(({ cells, offset }) => ({ name: cells[first] ?? "", value: cells[second] ?? "", offset }));
}

const FIX =
  "Correct the one that is wrong, from the source. Best take the table out: pages show this from the fields, and follow them.";

const atOdds = ({ name, value, offset }: Pair, field: string): Claim => ({
  offset,
  problem: `The table says \`${value}\` of \`${name}\`, and the fields say ${field}.`,
  fix: FIX,
});

const NUMBERS = /^(?:scps? ?|points? ?)?(\d{1,2})(?: ?(?:[-–—]|to) ?(\d{1,2}))?$/i;

/**
 * What the tables of a text say of grades, roles and teams otherwise than the files of those.
 * @param documents of the same council
 */
export function claimedTables(
  text: string,
  document: ParsedDocument,
  documents: readonly ParsedDocument[],
): Claim[] {
  const tables = tablesIn(text);
  if (tables.length === 0) return [];
  return tables.flatMap((table) => [
    ...pairsIn(table, /\bgrade|band|scale\b/i, /\b(?:scps?|points?)\b/i).flatMap((pair) =>
      pointsAtOdds(pair, documents),
    ),
    ...pairsIn(table, /\b(?:role|job|post)s?\b/i, /\b(?:grade|band)\b/i).flatMap((pair) =>
      gradeAtOdds(pair, documents),
    ),
    ...pairsIn(table, /\bteams?\b/i, /\bages?\b/i).flatMap((pair) => agesAtOdds(pair, documents)),
    ...(isOfType("vacancy", document) ? table.flatMap((row) => termsAtOdds(row, document.data)) : []),
  ]);
}

function pointsAtOdds(pair: Pair, documents: readonly ParsedDocument[]): Claim[] {
  const grade = indexOf(documents)
    .grades.all.map(({ data }) => data)
    .find(({ name, grade: label }) => [name, label].map(plain).includes(plain(pair.name)));
  const [, from, to = from] = NUMBERS.exec(pair.value) ?? [];
  const ranges = (grade?.values ?? []).flatMap(({ spinalColumnPoints: points }) =>
    isStated(points) ? [points] : [],
  );
  const [range] = ranges;
  if (from === undefined || range === undefined) return [];
  if (ranges.some((one) => one.from === Number(from) && one.to === Number(to))) return [];
  return [atOdds(pair, `${range.from} to ${range.to}`)];
}

function gradeAtOdds(pair: Pair, documents: readonly ParsedDocument[]): Claim[] {
  const { grades, roles } = indexOf(documents);
  const role = roles.all
    .map(({ data }) => data)
    .find(({ name, plural }) => [name, plural].map(plain).includes(plain(pair.name)));
  const grade = grades.bySlug.get(role?.grade ?? "")?.data;
  const isGrade = grades.all.some(({ data }) =>
    [data.name, data.grade].map(plain).includes(plain(pair.value)),
  );
  if (grade === undefined || !isGrade || [grade.name, grade.grade].map(plain).includes(plain(pair.value)))
    return [];
  return [atOdds(pair, grade.name)];
}

function agesAtOdds(pair: Pair, documents: readonly ParsedDocument[]): Claim[] {
  const ages = indexOf(documents).teams.all.find(({ data }) => plain(data.name) === plain(pair.name))?.data
    .ages;
  const [, from, to] = NUMBERS.exec(pair.value) ?? [];
  if (ages === undefined || !isStated(ages) || ages.note !== undefined || to === undefined) return [];
  const isSame = (ages.from === Number(from) || ages.from === "before birth") && ages.to === Number(to);
  // Many write the birthday with which the last year ends.
  return isSame || ages.to === Number(to) - 1 ? [] : [atOdds(pair, `${ages.from} to ${ages.to}`)];
}

/** A row of a vacancy that says what a field says: `| Contract | Fixed term, 25 hours |`. */
function termsAtOdds(
  { cells: [label = "", value = ""], offset }: TableRow,
  vacancy: DocumentData<"vacancy">,
): Claim[] {
  if (/^(?:job |post )?ref(?:erence)?\b/i.test(label) && /\d/.test(value))
    return referenceKey(value) === referenceKey(vacancy.reference)
      ? []
      : [atOdds({ name: label, value, offset }, vacancy.reference)];
  if (/^(?:location|base|place|work ?place|town)\b/i.test(label) && isStated(vacancy.place)) {
    const { street = "", town } = vacancy.place;
    const isHere = [street, town].some(
      (part) => part !== "" && value.toLowerCase().includes(part.toLowerCase()),
    );
    return isHere || value === "" ? [] : [atOdds({ name: label, value, offset }, town)];
  }
  const [, hours] = /^(\d{1,2}(?:\.\d{1,2})?) ?(?:hours |hrs )?(?:a|per) week$/i.exec(value) ?? [];
  if (
    /^hours\b/i.test(label) &&
    hours !== undefined &&
    isStated(vacancy.weeklyHours) &&
    Number(hours) !== vacancy.weeklyHours
  )
    return [atOdds({ name: label, value, offset }, `\`weeklyHours: ${vacancy.weeklyHours}\``)];
  if (!/^(?:contract|hours|working hours|term|length|duration|type)\b.{0,20}$/i.test(label)) return [];
  const terms = readTerms(termsIn(value));
  const stated = {
    contract: vacancy.contract,
    hours: vacancy.hours,
    lasts: vacancy.lasts,
    weeklyHours: vacancy.weeklyHours,
  };
  for (const [field, value_] of Object.entries(stated)) {
    const told = Object.entries(terms).find(([name]) => name === field)?.[1];
    if (told === undefined || !isStated(value_) || String(told) === String(value_)) continue;
    if (field === "hours" && String(value_).includes(String(told))) continue;
    return [atOdds({ name: label, value, offset }, `\`${field}: ${value_}\``)];
  }
  return [];
}
