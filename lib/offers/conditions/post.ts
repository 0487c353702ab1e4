import { acrossPlaces, holdsOneOf, UNCLEAR } from "../person/places";
import type { Subject } from "../person/subject";
import { asks, notSaid, unmet, type Verdict, YES } from "../reasons/verdict";
import { gradeBeside } from "../rules/grade-order";
import { condition, type Judged } from "./condition";

/** Conditions on the post: role, grade and place. */

export const roles = condition("roles", (wanted, { subject: { role } }, rank) =>
  wanted.includes(role.slug) ? YES : unmet({ kind: "role", role: role.slug, wanted }, rank),
);

function gradeNotStated({ role, citing }: Subject): Verdict {
  return notSaid(`${citing}.who.grades`, { about: "grade of a role", role: role.slug });
}

export const grades = condition("grades", (wanted, { subject }, rank) => {
  const { grade } = subject.role;
  if (grade === "not stated") return gradeNotStated(subject);
  return wanted.includes(grade) ? YES : unmet({ kind: "grade", grade, wanted }, rank);
});

/** Compares the grade of the role with the one in a rule. `beyond` is the side on which the rule does not apply. */
function besideGrade(limit: string, beyond: "below" | "above", { subject }: Judged, rank: number): Verdict {
  const { role, gradesPay, citing } = subject;
  const { grade } = role;
  if (grade === "not stated") return gradeNotStated(subject);
  const place = gradeBeside(grade, limit, gradesPay);
  if (place === "unknown")
    return notSaid(`${citing}.who.grades`, { about: "order of grades", grade, beside: limit });
  return place === beyond ? unmet({ kind: "grade beyond", grade, limit, beyond }, rank) : YES;
}

export const gradeAtLeast = condition("gradeAtLeast", (least, judged, rank) =>
  besideGrade(least, "below", judged, rank),
);

export const gradeAtMost = condition("gradeAtMost", (most, judged, rank) =>
  besideGrade(most, "above", judged, rank),
);

function place(
  wanted: readonly string[],
  { subject }: Judged,
  rank: number,
  isIn: (place: string) => boolean | typeof UNCLEAR,
): Verdict {
  const isThere = acrossPlaces(subject, isIn);
  if (isThere === UNCLEAR) return asks("team");
  return isThere ? YES : unmet({ kind: "place", wanted }, rank);
}

export const teams = condition("teams", (slugs, judged, rank) =>
  place(slugs, judged, rank, (team) => {
    if (slugs.includes(team)) return true;
    return holdsOneOf(team, slugs, judged.subject.names) ? UNCLEAR : false;
  }),
);

export const services = condition("services", (slugs, judged, rank) => {
  const { teams: known } = judged.subject.names;
  return place(slugs, judged, rank, (slug) => slugs.includes(known[slug]?.service ?? slug));
});
