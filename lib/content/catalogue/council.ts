import type { Council } from "../../catalogue/types";
import type { RelatedCouncil } from "../relate";
import { buildBenefits } from "./benefits";
import { buildFigures } from "./figures";
import { buildGlossary } from "./glossary";
import { buildOffer, emptyOffer } from "./offer";
import { byPay } from "./order";
import { buildGrade } from "./pay";
import { addPlainEntries, emptyCollections } from "./plain-entries";
import { buildRoles } from "./roles";
import { wordRules } from "./rule-words";
import { usageIn } from "./usage";
import { buildServices, buildTeams, connectWorkplaces } from "./workplaces";
import { type Draft, type Workshop, workshopFor } from "./workshop";

function councilItself(workshop: Workshop): Draft<Council> {
  const document = workshop.related.documents.council;
  return {
    ...workshop.entry(document),
    ...emptyCollections(),
    offer: emptyOffer(document.slug, document.data.shortName),
    figures: [],
  };
}

/**
 * A council with everything in it, each object related to the others.
 * @param today an ISO day: decides which dated values are the current ones
 */
export function buildCouncil(related: RelatedCouncil, today: string): Council {
  const workshop = workshopFor(related, today);
  const usage = usageIn(related);
  const council = councilItself(workshop);
  const services = buildServices(council, workshop);
  const teams = buildTeams(council, services, workshop);
  const drafts = [...related.documents.ofType("grade").values()].map((grade) =>
    buildGrade(grade, council, workshop),
  );
  const grades = new Map(drafts.sort(byPay).map((grade) => [grade.slug, grade]));
  const roles = buildRoles(council, grades, workshop);
  connectWorkplaces(roles, services, teams, workshop);
  const figures = buildFigures(usage, workshop);
  council.services = [...services.values()];
  council.teams = [...teams.values()];
  council.grades = [...grades.values()];
  council.roles = [...roles.values()];
  const benefits = buildBenefits(council, roles, figures, workshop);
  council.benefits = benefits;
  council.offer = buildOffer(council, workshop);
  wordRules(benefits, council.offer);
  council.figures = [...figures.values()];
  council.glossary = buildGlossary(usage, workshop);
  addPlainEntries(council, workshop);
  return council;
}
