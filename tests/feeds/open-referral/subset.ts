import { z } from "zod";

/** Open Referral UK 3.0 as far as this site writes it: every field that is asked for, and no other than these. */
const id = z.uuid({ version: "v5" });
const words = z.string().min(1);

export const taxonomy = z.strictObject({ id, name: words, description: words });

export const taxonomyTerm = z.strictObject({
  id,
  name: words,
  description: words,
  taxonomy: words,
  taxonomy_id: id,
});

export const serviceAtLocation = z.strictObject({
  id,
  service_id: id,
  location_id: id,
  description: words,
  location: z.strictObject({ id, location_type: z.literal("physical"), description: words }),
});

export const service = z.strictObject({
  id,
  organization_id: id,
  name: words,
  description: words,
  url: z.url(),
  status: z.literal("active"),
  minimum_age: z.int().nonnegative().optional(),
  maximum_age: z.int().nonnegative().optional(),
  assured_date: z.iso.date(),
  alert: words.optional(),
  organization: z.strictObject({ id, name: words, description: words }),
  attributes: z
    .array(
      z.strictObject({
        id,
        link_id: id,
        taxonomy_term_id: id,
        link_type: words,
        taxonomy_term: taxonomyTerm,
      }),
    )
    .min(1)
    .optional(),
  service_at_locations: z.array(serviceAtLocation).min(1).optional(),
});

/** A page of a list. */
export const page = <Entity extends z.ZodType>(entity: Entity) =>
  z.strictObject({
    total_items: z.int().nonnegative(),
    total_pages: z.int().positive(),
    page_number: z.int().positive(),
    size: z.int().nonnegative(),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(entity),
  });
