import { isStated } from "../../model/not-stated";
import type { Ages } from "../../model/vocabulary";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

const [BEFORE_BIRTH, NO_UPPER_AGE] = [-1, 1000];

const inYears = ({ from, to }: Ages): readonly [from: number, to: number] => [
  from === "before birth" ? BEFORE_BIRTH : from,
  to === "no upper age" ? NO_UPPER_AGE : to,
];

const inWords = ({ from, to }: Ages): string => `${from} to ${to}`;

/** Warns of a team that works with ages which its service says it does not; a note of either may say why. */
export function checkAges(documents: CouncilDocuments, report: Report): void {
  const services = documents.ofType("service");
  for (const team of documents.ofType("team").values()) {
    const service = services.get(team.data.service);
    const [ages, all] = [team.data.ages, service?.data.ages];
    if (service === undefined || all === undefined || !isStated(ages) || !isStated(all)) continue;
    if (ages.note !== undefined || all.note !== undefined) continue;
    const [[from, to], [first, last]] = [inYears(ages), inYears(all)];
    if (from >= first && to <= last) continue;
    report({
      rule: "ages-apart",
      document: team,
      field: "ages",
      problem: `The team works with ages ${inWords(ages)}, and its service, ${service.file}, with ages ${inWords(all)}.`,
      allowed: `ages within ${inWords(all)}, or a \`note\` that says why`,
      fix: "Correct the ages of the team or of the service, from the source.",
    });
  }
}
