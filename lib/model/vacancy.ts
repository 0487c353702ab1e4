import { z } from "zod";
import { instantsOf, readLondonTime } from "../calendar/london-time";
import { lengthWords } from "./contract-length";
import { expectations } from "./expected";
import { reference } from "./names";
import { NOT_STATED, orNotStated } from "./not-stated";
import { because } from "./refusal";
import {
  aliases,
  contactLink,
  day,
  label,
  link,
  prose,
  reviewed,
  summary,
  telephoneNumber,
} from "./vocabulary";

/** A day and a time in London, `2026-12-01 12:00`. In spring, clocks leave out the hour from 1 to 2 of one night. */
const londonTime = z
  .string()
  .refine((written) => readLondonTime(written) !== undefined, because({ tag: "not a day and a time" }))
  .refine(
    (written) => {
      const time = readLondonTime(written);
      return time === undefined || instantsOf(time).length > 0;
    },
    because({ tag: "hour that clocks leave out" }),
  )
  .register(expectations, { kind: "day and time" });

/** What a vacancy may be for, in the words that readers see. */
export const CONTRACTS = ["permanent", "fixed term", "temporary", "casual"] as const;
export const WORKING_HOURS = ["full time", "part time", "full time or part time", "job share"] as const;

const pay = z.number().positive().meta({ unit: "pounds" });

/** Pay of the post itself, in whole pounds a year for full-time work. */
const advertisedPay = z
  .strictObject({
    from: pay.describe("The lowest pay of the post, in pounds a year full time."),
    to: pay.describe("The highest; the same as `from` where there is one rate."),
  })
  .refine(({ from, to }) => from <= to, because({ tag: "minimum above maximum" }, "from"))
  .meta({ title: "The pay of the post" });

/** `vacancies/*.mdx`: a post that somebody can apply for. Its page is there from the minute of `opens` to that of `closes`. */
export const vacancy = z
  .strictObject({
    name: label.describe("The title of the vacancy: `Social Worker, Family Team`."),
    role: reference("role").describe("The role; its pay, offer and next step are shown with the vacancy."),
    teams: z.array(reference("team")).default([]).meta({
      description: "The teams that the post is in.",
      leftOut: "No team is stated.",
    }),
    services: z.array(reference("service")).default([]).meta({
      description: "The services that the post is in, where no one team is.",
      leftOut: "The services are those of the teams.",
    }),
    summary,
    reference: label.describe("The council's own number or letters for it; no two vacancies have the same."),
    opens: londonTime.meta({
      description: "The day and time in London from which it is shown.",
      inFile: "Like `2026-11-02 09:00`.",
    }),
    closes: londonTime.meta({
      description:
        "The day and time in London at which it ends. From that minute its page says that it has closed.",
      inFile: "Like `2026-12-01 12:00`.",
    }),
    place: orNotStated(
      z
        .strictObject({
          street: label.optional().meta({ description: "House and street.", leftOut: "Not stated." }),
          town: label.describe("The town."),
          postcode: label.optional().meta({ description: "The postcode.", leftOut: "Not stated." }),
        })
        .meta({ title: "The place of work" }),
    ).describe("Where the work is done."),
    contract: orNotStated(z.enum(CONTRACTS)).describe("The kind of contract."),
    lasts: orNotStated(label.overwrite(lengthWords)).default(NOT_STATED).meta({
      description:
        "How long a contract that ends lasts, `12 months`, or the day on which it ends, `2028-03-31`.",
      leftOut: "The same as `not stated`.",
    }),
    hours: orNotStated(z.enum(WORKING_HOURS)).describe("How much of a week the post is."),
    weeklyHours: orNotStated(z.number().positive().max(60)).default(NOT_STATED).meta({
      description: "Its hours a week.",
      leftOut: "The same as `not stated`.",
    }),
    pay: z
      .union([z.literal("that of the role"), z.literal(NOT_STATED), advertisedPay])
      .describe("What it pays: `that of the role`, or the figures of the post."),
    interviews: orNotStated(day).describe("The day of the interviews."),
    send: orNotStated(prose).describe("What to send, such as a form or a letter."),
    ask: orNotStated(
      z
        .strictObject({
          label: label.describe("Who it is, as the words of the link: `Ask Joseph, who leads the team`."),
          link: contactLink.optional().meta({
            description: "A web address, or `mailto:` and an e-mail address.",
            leftOut: "People can only call.",
          }),
          telephone: telephoneNumber.optional().meta({
            description: "A telephone number as people read it: `01632 960 155`.",
            leftOut: "People can only write.",
          }),
        })
        .meta({ title: "Whom to ask about the post" }),
    ).describe("Whom to ask about the post."),
    apply: link
      .refine((address) => address.startsWith("https:"), because({ tag: "not https" }))
      .describe(
        "Where to apply. The site must be that of `apply` in `council.mdx`, or one of its `applyHosts`.",
      ),
    aliases,
    reviewed,
  })
  .refine(
    // Both are written so that they compare as the times do; the hour that comes twice is told apart by the check.
    ({ opens, closes }) => opens < closes,
    because({ tag: "closes before it opens" }, "closes"),
  );
