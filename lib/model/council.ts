import { z } from "zod";
import { expectations } from "./expected";
import { reference, slug } from "./names";
import { isStated, NOT_STATED, orNotStated } from "./not-stated";
import { payDay } from "./pay-day";
import { payAwards } from "./pay-rise";
import { photographOfPlace } from "./photograph";
import { because } from "./refusal";
import {
  aliases,
  alsoKnownAs,
  contactLink,
  figures,
  label,
  link,
  order,
  prose,
  reviewed,
  source,
  summary,
} from "./vocabulary";

/** Weeks paid in term time from so much service on. */
const termTimeStep = z
  .strictObject({
    afterYears: z.int().min(1).max(60).describe("Years of continuous local government service."),
    weeksPaid: z.number().positive().max(52).describe("The weeks of a year that are paid from then on."),
  })
  .meta({ title: "Pay in term time after more service" });

/** `content/<council>/council.mdx`: the council itself. The folder's name is its slug. */
export const council = z
  .strictObject({
    name: label.describe("The council's full name."),
    shortName: label.describe("The name that sentences use: `Roles and salaries in Riverton`."),
    alsoKnownAs,
    order,
    summary,
    photograph: photographOfPlace,
    directorate: prose.describe("The part of the council that looks after children's services."),
    practiceModel: orNotStated(prose).describe("How its social workers work, in the council's words."),
    vision: orNotStated(prose).describe("What the council wants for children and families."),
    fullTimeWeeklyHours: orNotStated(z.number().positive().max(60)).describe(
      "The hours of a full-time week. Part-time pay is worked out from it.",
    ),
    termTime: orNotStated(
      z
        .strictObject({
          weeksPaid: z
            .number()
            .positive()
            .max(52)
            .describe("The weeks of a year that it pays: those of term, and more for leave."),
          of: z
            .number()
            .min(52)
            .max(52.2)
            .describe("The weeks of a whole year, as the council counts: `52` or `52.143`."),
          withService: z.array(termTimeStep).min(1).optional().meta({
            description:
              "The weeks that it pays after more service, shortest first, where leave that grows makes them more.",
            leftOut: "They are the same however long somebody stays.",
          }),
        })
        .refine(
          ({ withService: steps = [] }) =>
            steps.every((step, index) => step.afterYears > (steps[index - 1]?.afterYears ?? 0)),
          because({ tag: "steps out of order", by: "years of service" }, "withService"),
        )
        .meta({ title: "Pay in term time only" }),
    )
      .default(NOT_STATED)
      .meta({
        description:
          "What a contract for term time only pays. The calculator counts with it for `term time`.",
        leftOut: "The same as `not stated`.",
      }),
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .register(expectations, { kind: "colour" })
      .meta({
        description: "The council's colour. The site's light and dark colours follow from it.",
        inFile: 'In quotes: `"#1d5c4d"`.',
      }),
    apply: orNotStated(
      z
        .strictObject({
          label: label.describe("The words of the link."),
          link: link.describe("The web address it leads to."),
          page: reference("page").optional().meta({
            description: "The page that says how to apply.",
            inFile: "The name of its file in `pages/`.",
            leftOut: "No page of the council's own says it.",
          }),
        })
        .meta({ title: "Where to apply" }),
    ).describe("Where somebody finds vacancies and applies for them."),
    applyHosts: z
      .array(
        z
          .string()
          .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{2,5})?$/)
          .register(expectations, { kind: "name of a site" }),
      )
      .default([])
      .meta({
        description:
          "Names of the sites at which people apply for vacancies, like `jobs.example.org`, beside that of `apply`.",
        leftOut: "Vacancies are applied for on the site of `apply` alone.",
      }),
    contact: orNotStated(
      z
        .strictObject({
          label: label.describe("Who it is, as the words of the link."),
          link: contactLink.describe(
            "Where to reach them: a web address, or `mailto:` and an e-mail address.",
          ),
        })
        .meta({ title: "Whom to ask about the site" }),
    )
      .default(NOT_STATED)
      .meta({
        description:
          "Whom to tell that a page cannot be used or is wrong. A council that publishes the site itself has to name somebody: the accessibility statement does.",
        leftOut: "The same as `not stated`.",
      }),
    payNote: prose.describe("What the published pay covers, and what a maximum means here."),
    payDay,
    payAwards,
    maintainer: label.describe("Who keeps these pages right."),
    publishedByCouncil: z
      .boolean()
      .describe(
        "`true` where the council itself publishes this site. `false` puts a notice on every page that this is an independent demonstration.",
      ),
    isExample: z.boolean().default(false).meta({
      description: "`true` for a council that is made up, to show what the site can do. Every page says so.",
      leftOut: "The council exists.",
    }),
    figures,
    aliases,
    reviewed,
    sources: z
      .record(slug, source)
      .describe(
        "Every page and paper that facts were read in, each under a short name by which it is cited.",
      ),
  })
  .refine(
    ({ publishedByCouncil, contact }) => !publishedByCouncil || isStated(contact),
    because({ tag: "publisher without contact" }, "publishedByCouncil"),
  );
