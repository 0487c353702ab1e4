import { z } from "zod";
import { orNotStated } from "./not-stated";
import { ages, figures, label, pageFields, prose, workplaceRole } from "./vocabulary";

/** `services/*.mdx`: a service of the council's children's services. */
export const service = z.strictObject({
  name: label,
  acronym: label.optional(),
  alsoKnownAs: z.array(label).default([]),
  order: z.int().nonnegative(),
  summary: prose,
  ages: orNotStated(ages),
  /** What the council calls the parts a service works in where they have no names of their own. */
  units: label.optional(),
  /** Roles the council names for the service itself rather than for a team in it. */
  roles: z.array(workplaceRole).default([]),
  /** Professionals of other organisations who work beside the service. */
  partners: z.array(label).default([]),
  figures,
  ...pageFields,
});
export type Service = z.infer<typeof service>;
