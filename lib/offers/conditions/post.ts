import { acrossPlaces, holdsOneOf, UNCLEAR } from "../person/places";
import type { Subject } from "../person/subject";
import { asks, no, notSaid, type Verdict, YES } from "../reasons/verdict";
import { type GradePlace, gradeBeside } from "../rules/grade-order";
import { anyOf, allOf as both } from "../words/lists";
import { gradeName, placeName, roleName, rolePlural } from "../words/names";
import { condition, type Judged } from "./condition";

/** Conditions on the post: role, grade and place. */

export const roles = condition("roles", (slugs, { subject: { names, role } }, rank) => {
  if (slugs.includes(role.slug)) return YES;
  const plural = both(slugs.map((slug) => rolePlural(names, slug)));
  const one = anyOf(slugs.map((slug) => roleName(names, slug)));
  return no(`it is for ${plural}, not for ${rolePlural(names, role.slug)}`, `the role of ${one}`, rank);
});

function gradeNotStated({ names, role, citing }: Subject): Verdict {
  const words = `${names.council} has not published the grade of ${rolePlural(names, role.slug)}`;
  return notSaid(`${citing}.who.grades`, words);
}

export const grades = condition("grades", (slugs, { subject }, rank) => {
  const { names, role } = subject;
  if (role.grade === "not stated") return gradeNotStated(subject);
  if (slugs.includes(role.grade)) return YES;
  const named = anyOf(slugs.map((slug) => gradeName(names, slug)));
  return no(`${gradeName(names, role.grade)} is not ${named}`, `a role on ${named}`, rank);
});

/** The grade of the role beside one that a rule names. `beyond` is the side on which the rule does not reach. */
function besideGrade(limit: string, beyond: GradePlace, { subject }: Judged, rank: number): Verdict {
  const { names, role, gradesPay, citing } = subject;
  if (role.grade === "not stated") return gradeNotStated(subject);
  const place = gradeBeside(role.grade, limit, gradesPay);
  const [own, named] = [gradeName(names, role.grade), gradeName(names, limit)];
  if (place === "unknown") {
    const words = `what ${names.council} publishes of pay does not say whether ${own} is below or above ${named}`;
    return notSaid(`${citing}.who.grades`, words);
  }
  if (place !== beyond) return YES;
  const within = beyond === "below" ? "above" : "below";
  return no(`${own} is ${beyond} ${named}`, `a role on ${named} or ${within}`, rank);
}

export const gradeAtLeast = condition("gradeAtLeast", (least, judged, rank) =>
  besideGrade(least, "below", judged, rank),
);

export const gradeAtMost = condition("gradeAtMost", (most, judged, rank) =>
  besideGrade(most, "above", judged, rank),
);

function place(
  slugs: readonly string[],
  { subject }: Judged,
  rank: number,
  isIn: (place: string) => boolean | typeof UNCLEAR,
): Verdict {
  const found = acrossPlaces(subject, isIn);
  if (found === UNCLEAR) return asks("team");
  if (found) return YES;
  const named = slugs.map((slug) => placeName(subject.names, slug));
  return no(`it is for people in ${both(named)}`, `a job in ${anyOf(named)}`, rank);
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
