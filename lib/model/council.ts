import { z } from "zod";
import { orNotStated } from "./not-stated";
import { alias, day, figures, label, link, prose, slug, source } from "./vocabulary";

/** `content/<council>/council.mdx`: the council itself. The folder's name is its slug. */
export const council = z.strictObject({
  name: label,
  shortName: label,
  alsoKnownAs: z.array(label).default([]),
  order: z.int().nonnegative(),
  summary: prose,
  directorate: prose,
  practiceModel: orNotStated(prose),
  vision: orNotStated(prose),
  fullTimeWeeklyHours: orNotStated(z.number().positive().max(60)),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, "must be a colour written as # and six letters or digits, like #1d5c4d"),
  apply: orNotStated(z.strictObject({ label: label, link: link })),
  /** What the published pay covers, and what a maximum means here. */
  payNote: prose,
  maintainer: label,
  /** One line to switch off the notice that this is an independent demonstration. */
  publishedByCouncil: z.boolean(),
  figures,
  aliases: z.array(alias).default([]),
  reviewed: day,
  sources: z.record(slug, source),
});
export type Council = z.infer<typeof council>;
