import { UNANSWERED } from "./circumstances";
import type { Amount } from "./offer";
import type { Subject } from "./subject";
import type { Doubt } from "./verdict";

type TableKey =
  | { readonly is: "listed"; readonly slug: string }
  | { readonly is: "left out" }
  | { readonly is: "unknown"; readonly doubts: readonly Doubt[] };

/** Which row of a table by role, grade or team is for the person. */
export function tableKey(
  by: Extract<Amount, { kind: "table" }>["by"],
  listed: readonly string[],
  { role, circumstances, names, citing }: Subject,
): TableKey {
  const row = (slug: string): TableKey =>
    listed.includes(slug) ? { is: "listed", slug } : { is: "left out" };
  if (by === "role") return row(role.slug);
  if (by === "grade") {
    if (role.grade !== "not stated") return row(role.grade);
    const words = `${names.council} has not published the grade of this role`;
    return { is: "unknown", doubts: [{ kind: "not stated", key: `${citing}.grade`, words }] };
  }
  const places = circumstances.team === UNANSWERED ? role.places : [circumstances.team];
  const [first] = places;
  // A team's row wins over its service's.
  const rows = places.map((place) =>
    row(listed.includes(place) ? place : (names.teams[place]?.service ?? place)),
  );
  const same = rows.every((found, index) => index === 0 || slugOf(found) === slugOf(rows[0]));
  if (first !== undefined && rows[0] !== undefined && same) return rows[0];
  return { is: "unknown", doubts: [{ kind: "unanswered", question: "team" }] };
}

function slugOf(key: TableKey | undefined): string | undefined {
  return key?.is === "listed" ? key.slug : undefined;
}
