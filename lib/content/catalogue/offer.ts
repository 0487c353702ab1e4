import type { Council } from "../../catalogue/types";
import { isStated } from "../../model/not-stated";
import { compileOffer, type GradesPay, type Names, type Offer } from "../../offers";
import { gradePayOver } from "../../pay/grade-pay";
import type { CouncilContext } from "./council-context";

/** The names that the words of an offer use for what its rules name by slug. */
function namesIn({ shortName, roles, grades, teams, services }: Council): Names {
  return {
    council: shortName,
    roles: Object.fromEntries(roles.map(({ slug, name, plural }) => [slug, { name, plural }])),
    grades: Object.fromEntries(grades.map(({ slug, name }) => [slug, name])),
    teams: Object.fromEntries(
      teams.map(({ slug, name, service }) => [slug, { name, service: service.slug }]),
    ),
    services: Object.fromEntries(services.map(({ slug, name }) => [slug, name])),
  };
}

/** The pay of the grades that have any in force. */
function gradesPayIn({ grades, payAwards }: Council): GradesPay {
  return Object.fromEntries(
    grades.flatMap(({ slug, pay, history }) =>
      isStated(pay) ? [[slug, { ...pay, over: gradePayOver(history, payAwards) }]] : [],
    ),
  );
}

/** A council's benefits as an offer that can be computed with; its roles, grades and places must be complete. */
export function buildOffer(council: Council, { related, words }: CouncilContext): Offer {
  const benefits = [...related.documents.ofType("benefit").values()].map(({ slug, data }) => ({
    slug,
    content: { ...data, name: words(data.name) },
  }));
  const { slug, fullTimeWeeklyHours, payDay } = council;
  return compileOffer({
    council: slug,
    names: namesIn(council),
    fullTimeWeeklyHours,
    payDay,
    gradesPay: gradesPayIn(council),
    benefits,
  }).offer;
}

/** The offer of a council that has none, or whose offer is yet to be built. */
export function emptyOffer(council: string, shortName: string): Offer {
  const names = { council: shortName, roles: {}, grades: {}, teams: {}, services: {} };
  return {
    council,
    names,
    fullTimeWeeklyHours: "not stated",
    payDay: "not stated",
    gradesPay: {},
    benefits: [],
  };
}
