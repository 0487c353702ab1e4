import { z } from "zod";
import { orNotStated } from "./not-stated";
import { withPrintedQuotes } from "./typography";

/** The name of a file in the content folder, and the last part of its page's address. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens, like social-worker");

/** A sentence or more for a reader. May cite figures and terms: `<Figure of="grade-8.maximum" />`. */
export const prose = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .overwrite((text) => withPrintedQuotes(text));

/** A short name, shown as it is written but for its apostrophes and quotation marks. */
export const label = z
  .string()
  .trim()
  .min(1, "must not be empty")
  .max(120, "must be a name, not a paragraph")
  .overwrite((text) => withPrintedQuotes(text));

/** A day, as YYYY-MM-DD. Days that are not in the calendar are refused. */
export const day = z.iso.date("must be a day of the calendar written YYYY-MM-DD, like 2026-04-01");

/** A web address outside this site. */
export const link = z.url({ protocol: /^https?$/, message: "must be a web address starting with https://" });

/** An old address of a page: an old file name, or a whole old address starting with `/`. */
export const alias = z
  .string()
  .regex(
    /^(\/[a-z0-9]+(-[a-z0-9]+)*)+$|^[a-z0-9]+(-[a-z0-9]+)*$/,
    "must be an old file name, like cpo, or a whole old address, like /council/roles/cpo",
  );

/** Where facts were read. Kept in `council.mdx` under a name; everything else cites the name. */
export const source = z.strictObject({
  title: label,
  publisher: label,
  link: orNotStated(link),
  read: day,
});
export type Source = z.infer<typeof source>;

/** The ages a service or team works with, in whole years. */
export const ages = z
  .strictObject({
    from: z.union([z.literal("before birth"), z.int().min(0).max(99)]),
    to: z.union([z.literal("no upper age"), z.int().min(0).max(99)]),
    note: prose.optional(),
  })
  .refine(
    (range) => typeof range.from !== "number" || typeof range.to !== "number" || range.from <= range.to,
    {
      message: "the ages are the wrong way round: from must not be above to",
      path: ["from"],
      params: { rule: "ages-reversed" },
    },
  );
export type Ages = z.infer<typeof ages>;

/** The units a figure can be counted in. */
export const FIGURE_UNITS = [
  "pounds",
  "percent",
  "days",
  "weeks",
  "months",
  "years",
  "hours",
  "count",
] as const;

/** A number the council has published, typed once and cited everywhere else. */
export const figure = z.strictObject({
  label: label,
  value: orNotStated(z.number().nonnegative()),
  unit: z.enum(FIGURE_UNITS),
  qualifier: z.enum(["exactly", "up to", "at least", "nearly", "about"]).default("exactly"),
  effective: orNotStated(day),
  source: slug,
});
export type Figure = z.infer<typeof figure>;

/** Figures of one document by key; cited as `file-name.key`. */
export const figures = z.record(slug, figure).default({});

/** A role that works in a service or team; with a note where it works with only some of the people. */
export const workplaceRole = z.union([
  slug.transform((role) => ({ role, note: undefined })),
  z.strictObject({ role: slug, note: prose.optional() }),
]);

/** What every page-like document carries. */
export const pageFields = {
  aliases: z.array(alias).default([]),
  reviewed: day,
  sources: z.array(slug).min(1, "must name at least one source listed in council.mdx"),
};
