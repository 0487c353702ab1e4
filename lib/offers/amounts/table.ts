import { acrossPlaces, holdsOneOf, UNCLEAR } from "../person/places";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { QuestionId } from "../reasons/question-id";
import type { Amount } from "../rules/offer";

/** A row of a table, or what is for those that it leaves out. */
export type TableRow = { readonly is: "listed"; readonly slug: string } | { readonly is: "left out" };

export type TableKey =
  | TableRow
  /** `rows` are those that may be the person's, each once. */
  | { readonly is: "unknown"; readonly rows: readonly TableRow[]; readonly doubts: readonly Doubt[] };

/** Which row of a table by role, grade or team is for the person. */
export function tableKey(
  by: Extract<Amount, { kind: "table" }>["by"],
  listed: readonly string[],
  subject: Subject,
): TableKey {
  const { role, names, citing } = subject;
  const row = (slug: string): TableRow =>
    listed.includes(slug) ? { is: "listed", slug } : { is: "left out" };
  if (by === "role") return row(role.slug);
  if (by === "grade") {
    if (role.grade !== "not stated") return row(role.grade);
    const gap = { about: "grade of this role" } as const;
    const rows = [...listed.map(row), { is: "left out" as const }];
    return { is: "unknown", rows, doubts: [{ kind: "not stated", key: `${citing}.grade`, gap }] };
  }
  // A team's row wins over its service's.
  const rowOf = (place: string) => {
    if (listed.includes(place)) return place;
    if (holdsOneOf(place, listed, names)) return UNCLEAR;
    const service = names.teams[place]?.service;
    return service !== undefined && listed.includes(service) ? service : LEFT_OUT;
  };
  const place = acrossPlaces(subject, rowOf);
  if (place !== UNCLEAR) return row(place);
  const places = [...new Set(role.places.map(rowOf))];
  const perhaps = places.length === 0 || places.includes(UNCLEAR) ? [...listed, LEFT_OUT] : places;
  return { is: "unknown", rows: perhaps.map(row), doubts: [{ kind: "unanswered", question: "team" }] };
}

/** The row of somebody who may have moved from one role to another without having told. */
export function tableKeyOfEither(own: TableKey, next: TableKey, question: QuestionId): TableKey {
  const rowsOf = (key: TableKey) => (key.is === "unknown" ? key.rows : [key]);
  const rows = new Map([...rowsOf(own), ...rowsOf(next)].map((row) => [JSON.stringify(row), row]));
  if (rows.size === 1) return own;
  const open = [own, next].flatMap((key) => (key.is === "unknown" ? key.doubts : []));
  return { is: "unknown", rows: [...rows.values()], doubts: [{ kind: "unanswered", question }, ...open] };
}

/**
 * What a table of amounts asks of somebody: their team where it tells the row, and what the rows that may be theirs ask.
 * @param ofAmount what one amount asks
 */
export function tableQuestions<Row extends { readonly kind: string }>(
  { by, amounts, otherwise }: RowsOf<Row>,
  subject: Subject,
  ofAmount: (amount: Row) => readonly QuestionId[],
): readonly QuestionId[] {
  const key = tableKey(by, Object.keys(amounts), subject);
  const rest = isGiven(otherwise) ? [otherwise] : [];
  if (key.is === "left out") return rest.flatMap(ofAmount);
  if (key.is === "listed") {
    const row = amounts[key.slug];
    return row === undefined ? [] : ofAmount(row);
  }
  const asksTeam = key.doubts.some(({ kind }) => kind === "unanswered");
  return [...(asksTeam ? ["team" as const] : []), ...[...Object.values(amounts), ...rest].flatMap(ofAmount)];
}

interface RowsOf<Row> {
  readonly by: Extract<Amount, { kind: "table" }>["by"];
  readonly amounts: Readonly<Record<string, Row>>;
  readonly otherwise: Row | Nothing;
}

interface Nothing {
  readonly kind: "nothing";
}

/** Whether a table gives something to those whom it does not list. */
export function isGiven<Row extends { readonly kind: string }>(row: Row | Nothing): row is Row {
  return row.kind !== "nothing";
}

/** No slug: slugs are lower-case words. */
const LEFT_OUT = "LEFT OUT";
