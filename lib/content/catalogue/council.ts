import type { Instant } from "../../calendar/london-time";
import type { Council } from "../../catalogue/types";
import { isStated, NOT_STATED } from "../../model/not-stated";
import type { Photographs } from "../pictures/photograph-files";
import type { RelatedCouncil } from "../relate";
import { buildBenefits, giveToRoles } from "./benefits";
import { type CouncilContext, councilContext, type Draft, itemOf } from "./council-context";
import { buildFigures } from "./figures";
import { buildGlossary } from "./glossary";
import { buildOffer, emptyOffer } from "./offer";
import { byPay } from "./order";
import { buildGrade } from "./pay";
import { addPlainEntries, emptyCollections } from "./plain-entries";
import { buildRoles } from "./roles";
import { wordRules } from "./rule-words";
import { usageIn } from "./usage";
import { nextPay, tellVacancies } from "./vacancies";
import { buildServices, buildTeams, connectWorkplaces } from "./workplaces";

function councilItself(context: CouncilContext): Draft<Council> {
  const document = context.related.documents.council;
  return {
    ...context.entry(document),
    // Names a page, which does not exist yet.
    apply: NOT_STATED,
    payAwards: document.data.payAwards.map((award) => ({ ...award, source: context.source(award.source) })),
    ...emptyCollections(),
    closedVacancies: [],
    hasVacancies: false,
    payUntil: undefined,
    vacanciesUntil: undefined,
    offer: emptyOffer(document.slug, document.data.shortName),
    figures: [],
    photographs: context.photographs,
  };
}

/** What a catalogue is made with, beside the documents. */
export interface Surroundings {
  /** An ISO day: decides which dated values are the current ones. */
  readonly today: string;
  /** A moment of that day: decides which vacancies are open. */
  readonly now: Instant;
  readonly photographs: Photographs;
}

/** A council with everything in it, each object related to the others. */
export function buildCouncil(related: RelatedCouncil, { today, now, photographs }: Surroundings): Council {
  const context = councilContext(related, today, photographs);
  const usage = usageIn(related);
  const council = councilItself(context);
  const services = buildServices(council, context);
  const teams = buildTeams(council, services, context);
  const drafts = [...related.documents.ofType("grade").values()].map((grade) =>
    buildGrade(grade, council, context),
  );
  const grades = new Map(drafts.sort(byPay).map((grade) => [grade.slug, grade]));
  const roles = buildRoles(council, grades, context);
  connectWorkplaces(roles, services, teams, context);
  const figures = buildFigures(usage, context);
  council.services = [...services.values()];
  council.teams = [...teams.values()];
  council.grades = [...grades.values()];
  council.roles = [...roles.values()];
  const benefits = buildBenefits(council, roles, figures, context);
  council.benefits = benefits;
  council.offer = buildOffer(council, context);
  wordRules(benefits, council.offer);
  giveToRoles(roles.values(), benefits, council.offer);
  council.figures = [...figures.values()];
  council.glossary = buildGlossary(usage, context);
  addPlainEntries(council, context);
  tellVacancies(council, now);
  council.payUntil = nextPay(related, now);
  council.apply = whereToApply(council, context);
  return council;
}

function whereToApply({ pages }: Draft<Council>, context: CouncilContext): Council["apply"] {
  const { apply } = context.related.documents.council.data;
  if (!isStated(apply)) return apply;
  const { label, link, page } = apply;
  const bySlug = new Map(pages.map((item) => [item.slug, item]));
  return { label, link, ...(page === undefined ? {} : { page: itemOf(bySlug, page, "page") }) };
}
