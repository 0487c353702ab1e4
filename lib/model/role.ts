import { z } from "zod";
import { orNotStated } from "./not-stated";
import { label, pageFields, prose, slug } from "./vocabulary";

/** Groups of roles for a reader who is looking round; ours, not the councils'. */
export const ROLE_FAMILIES = [
  "social work",
  "family and young people's support",
  "review and protection",
  "residential care",
  "youth justice",
  "information and data",
  "management",
] as const;

/** `roles/*.mdx`: a role the council names. Where it works follows from the services and teams that list it. */
export const role = z.strictObject({
  name: label,
  plural: label,
  acronym: label.optional(),
  alsoKnownAs: z.array(label).default([]),
  family: z.enum(ROLE_FAMILIES),
  summary: prose,
  grade: orNotStated(slug),
  /** The role whose line in the pay list also covers this one. */
  paidAs: slug.optional(),
  registration: orNotStated(prose),
  nextStep: orNotStated(slug),
  ...pageFields,
});
export type Role = z.infer<typeof role>;
