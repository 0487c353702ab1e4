import { z } from "zod";
import { orNotStated } from "./not-stated";
import { ages, figures, label, pageFields, prose, slug, workplaceRole } from "./vocabulary";

/** `teams/*.mdx`: a team of one service. */
export const team = z.strictObject({
  name: label,
  acronym: label.optional(),
  alsoKnownAs: z.array(label).default([]),
  service: slug,
  order: z.int().nonnegative(),
  summary: prose,
  ages: orNotStated(ages),
  /** Where the team is based. */
  place: orNotStated(prose),
  /** Names of the local teams where one page speaks for several. */
  localTeams: z.array(label).default([]),
  roles: z.array(workplaceRole).default([]),
  /** Seconded or commissioned colleagues of other organisations. */
  partners: z.array(label).default([]),
  figures,
  ...pageFields,
});
export type Team = z.infer<typeof team>;
