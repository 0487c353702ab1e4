import type { Benefit, Role } from "../../catalogue/types";
import { isStated } from "../../model/not-stated";
import { pageData } from "./page-data";
import { applyData, payData, progressionData, referenceData } from "./values";

/** A role as an item of a list: names, grade, pay and workplaces. */
export function roleSummaryData(role: Role, origin: string) {
  return {
    ...referenceData(role, origin),
    acronym: role.acronym ?? null,
    otherNames: [...role.alsoKnownAs],
    family: role.family,
    grade: isStated(role.grade) ? role.grade.label : role.grade,
    pay: payData(role.pay),
    laterPay: isStated(role.grade) ? role.grade.later.map(payData) : [],
    ...(isStated(role.grade) ? progressionData(role.grade) : {}),
    paidAs: role.paidAs ? referenceData(role.paidAs, origin) : null,
    workplaces: role.workplaces.map(({ place, note }) => ({
      kind: place.kind,
      ...referenceData(place, origin),
      note: note ?? null,
    })),
    summary: role.summary,
  };
}

/** A benefit by its name, what kind it is, in a sentence what it is, and whether the council says that it is for a role. */
function roleBenefitData(benefit: Benefit, role: Role, origin: string) {
  return {
    ...referenceData(benefit, origin),
    kind: benefit.benefitKind,
    summary: benefit.summary,
    forThisRole: benefit.who.notStatedFor.includes(role) ? "not stated" : "yes",
  };
}

/** Everything on a role's page. */
export function roleData(role: Role, origin: string) {
  return {
    ...pageData(role, origin),
    role: {
      ...roleSummaryData(role, origin),
      plural: role.plural,
      text: role.body.text,
      covers: role.covers.map((covered) => referenceData(covered, origin)),
      registration: role.registration,
      nextStep: isStated(role.nextStep) ? referenceData(role.nextStep, origin) : role.nextStep,
      nextStepWhen: role.nextStepWhen ?? null,
      benefits: role.benefits.map((benefit) => roleBenefitData(benefit, role, origin)),
      apply: applyData(role.council, origin),
    },
  };
}
