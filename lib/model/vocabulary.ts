import { z } from "zod";
import "./meta";
import { expectations } from "./expected";
import { reference, slug } from "./names";
import { orNotStated } from "./not-stated";
import { FIGURE_UNITS } from "./offer/figure-kinds";
import { because, refused } from "./refusal";
import { withPrintedQuotes } from "./typography";
import { addressProblem, isMailLink } from "./web-address";

/** A sentence or more for a reader. May cite figures and terms: `<Figure of="grade-8.maximum" />`. */
export const prose = z
  .string()
  .trim()
  .min(1)
  .overwrite((text) => withPrintedQuotes(text));

/** A short name, shown as it is written but for its apostrophes and quotation marks. */
export const label = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .overwrite((text) => withPrintedQuotes(text));

/** A day, as YYYY-MM-DD. Days that are not in the calendar are refused. */
export const day = z.iso.date().register(expectations, { kind: "day" });

/** A web address outside this site. */
export const link = z
  .url({ protocol: /^https?$/ })
  .refine(
    (address) => addressProblem(address) === undefined,
    because({ tag: "address that leads elsewhere" }),
  )
  .register(expectations, { kind: "web address" });

/** Where a person can be reached. */
export const contactLink = z
  .url({ protocol: /^(https?|mailto)$/ })
  .refine(
    (address) => isMailLink(address) || addressProblem(address) === undefined,
    because({ tag: "address that leads elsewhere" }),
  )
  .register(expectations, { kind: "web or e-mail address" });

/** A telephone number in digits and spaces: without a space, YAML takes it for a number, and its zero goes. */
export const telephoneNumber = z
  .string()
  .trim()
  .regex(/^\+?\d[\d ]{2,19}$/)
  .register(expectations, { kind: "telephone number" });

/**
 * An old address of a page: an old file name, or a whole old address of this or another site, from the `/` after the site's
 * name on, such as `/jobs/view.aspx?id=12`.
 */
const alias = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\s\\#]+$|^[a-z0-9]+(-[a-z0-9]+)*$/)
  .register(expectations, { kind: "old address" });

/** Where facts were read. Kept in `council.mdx` under a name; everything else cites the name. */
export const source = z
  .strictObject({
    title: label.describe("The title of the page or paper, as it stands there."),
    publisher: label.describe("Who published it."),
    link: orNotStated(link).describe("Its web address; `not stated` for what is not on the web."),
    read: day.describe("The day on which somebody last read it."),
  })
  .meta({ title: "A source" });
export type Source = z.infer<typeof source>;

/** The ages a service or team works with, in whole years. */
export const ages = z
  .strictObject({
    from: z
      .union([z.literal("before birth"), z.int().min(0).max(99)])
      .describe("The youngest age, in whole years."),
    to: z
      .union([z.literal("no upper age"), z.int().min(0).max(99)])
      .describe("The oldest age, in whole years: `17` for “up to the 18th birthday”."),
    note: prose.optional().meta({
      description: "What a reader must know beside the two ages.",
      leftOut: "The two ages are all there is to say.",
    }),
  })
  .refine(
    (range) => typeof range.from !== "number" || typeof range.to !== "number" || range.from <= range.to,
    because({ tag: "ages reversed" }, "from"),
  )
  .meta({ title: "Ages" });
export type Ages = z.infer<typeof ages>;

/** A number that the council has published, typed once and cited everywhere else. */
export const figure = z
  .strictObject({
    label: label.describe("What the number is, for the page of figures."),
    value: orNotStated(z.number().nonnegative()).meta({
      description: "The number; `not stated` where the council names the thing and gives none.",
      inFile: "It stands alone: without £, % or commas.",
    }),
    unit: z.enum(FIGURE_UNITS).describe("What the number counts."),
    outOf: z.number().positive().optional().meta({
      description: "Of a fraction, the number below its line: 260 of 1/260, whose `value` is 1.",
      leftOut: "It is no fraction.",
    }),
    qualifier: z
      .enum(["exactly", "up to", "at least", "nearly", "about"])
      .default("exactly")
      .meta({ description: "The council's word before the number.", leftOut: "The number stands alone." }),
    effective: orNotStated(day).describe("The day from which the number holds."),
    source: reference("source").describe("Where the number was read."),
  })
  .superRefine((figure, context) => {
    const { unit, outOf, value } = figure;
    const isFraction = unit === "fraction" && value !== "not stated";
    if (isFraction === (outOf !== undefined)) return;
    const path = [isFraction ? "unit" : "outOf"];
    context.addIssue({ ...refused({ tag: "fraction without its parts" }, figure), path });
  })
  .meta({ title: "A figure" });
export type Figure = z.infer<typeof figure>;

/** Figures of one document by key; cited as `file-name.key`. */
export const figures = z.record(slug, figure).default({}).meta({
  description: "The file's numbers, each under a name of your choice.",
  inFile: 'A text cites one as `<Figure of="file-name.name" />`.',
  leftOut: "The file holds no numbers.",
});

/** A role that works in a service or team; with a note where it works with only some of the people. */
export const workplaceRole = z.union([
  reference("role").transform((role) => ({ role, note: undefined })),
  z
    .strictObject({
      role: reference("role").describe("The role."),
      note: prose.optional().meta({
        description: "With whom the role works here, where that is not everybody.",
        leftOut: "The role works with everybody.",
      }),
    })
    .meta({ title: "A role at a place of work" }),
]);

/** The order of things of one kind in lists. */
export const order = z
  .int()
  .nonnegative()
  .describe("Its place in lists: the lowest number comes first; equal numbers go by name.");

/** Names beside the first one. */
export const alsoKnownAs = z
  .array(label)
  .default([])
  .meta({ description: "Other names that readers may search for.", leftOut: "It has no other name." });

/** Names that search finds and no page shows: to say that the council uses them so would be our guess. */
export const searchedAs = z.array(label).default([]).meta({
  description:
    "Names that search finds and no page shows, such as what the council wrote by mistake, as far as we can tell.",
  leftOut: "There are none.",
});

/** An acronym that becomes a line of the glossary. */
export const acronym = label.optional().meta({
  description: "The letters that stand for the name. They become a line of the glossary by themselves.",
  leftOut: "It has no acronym.",
});

/** The lead of a page or entry. */
export const summary = prose.describe(
  "One or two plain sentences: the first words of the page, and what search engines show.",
);

/** The day on which a person last checked a document. */
export const reviewed = day.describe("The day on which a person last compared this with its sources.");

/** Old addresses of a document. */
export const aliases = z.array(alias).default([]).meta({
  description:
    "Old file names, or whole old addresses of this or another site, that lead here for good, like `/jobs/view.aspx?id=12`.",
  leftOut: "It has always had this address.",
});

/** The fields of every document that has a page. */
export const pageFields = {
  aliases,
  reviewed,
  sources: z.array(reference("source")).min(1).meta({
    description: "The sources of what is said here.",
    inFile: "Each by the name that `council.mdx` gives it.",
  }),
};
