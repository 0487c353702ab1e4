import { acrossPlaces, holdsOneOf, UNCLEAR } from "../person/places";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { QuestionId } from "../reasons/question-id";
import type { Amount } from "../rules/offer";

export type TableKey =
  | { readonly is: "listed"; readonly slug: string }
  | { readonly is: "left out" }
  | { readonly is: "unknown"; readonly doubts: readonly Doubt[] };

/** Which row of a table by role, grade or team is for the person. */
export function tableKey(
  by: Extract<Amount, { kind: "table" }>["by"],
  listed: readonly string[],
  subject: Subject,
): TableKey {
  const { role, names, citing } = subject;
  const row = (slug: string): TableKey =>
    listed.includes(slug) ? { is: "listed", slug } : { is: "left out" };
  if (by === "role") return row(role.slug);
  if (by === "grade") {
    if (role.grade !== "not stated") return row(role.grade);
    const gap = { about: "grade of this role" } as const;
    return { is: "unknown", doubts: [{ kind: "not stated", key: `${citing}.grade`, gap }] };
  }
  // A team's row wins over its service's.
  const found = acrossPlaces(subject, (place) => {
    if (listed.includes(place)) return place;
    if (holdsOneOf(place, listed, names)) return UNCLEAR;
    const service = names.teams[place]?.service;
    return service !== undefined && listed.includes(service) ? service : LEFT_OUT;
  });
  if (found === UNCLEAR) return { is: "unknown", doubts: [{ kind: "unanswered", question: "team" }] };
  return row(found);
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

function isGiven<Row extends { readonly kind: string }>(row: Row | Nothing): row is Row {
  return row.kind !== "nothing";
}

/** No slug: slugs are lower-case words. */
const LEFT_OUT = "LEFT OUT";
