import { z } from "zod";
import { reference } from "./names";
import { photograph } from "./photograph";
import { aliases, day, label, link, order, prose, reviewed, summary } from "./vocabulary";

/** What a person can agree to have shown of them. */
const SHOWN = ["words", "portrait", "recording"] as const;

/** `stories/*.mdx`: somebody's day, or their way into the work, in their own words. The text below the fields is theirs. */
export const story = z.strictObject({
  name: label.describe("The person's name, or the first name alone, as they want to be called here."),
  role: reference("role").describe("The role that they have, or had at the time."),
  team: reference("team")
    .optional()
    .meta({ description: "The team that they work in.", leftOut: "The story is of no one team." }),
  order,
  summary,
  published: day.describe("The day on which the story was first shown here."),
  consent: z
    .strictObject({
      given: day.describe("The day on which the person agreed, before the story was published."),
      for: z
        .array(z.enum(SHOWN))
        .min(1)
        .describe("What they agreed to have shown; everything that the story shows must be among it."),
    })
    .describe("Consent of the person. When they withdraw it, take the story off the site.")
    .meta({ title: "Consent" }),
  portrait: photograph.optional().meta({
    description: "A photograph of the person.",
    leftOut: "A patchwork that is drawn from the file's name stands in its place.",
  }),
  recording: z
    .strictObject({
      label: label.describe("The words of the link, such as `Watch Amira's day`."),
      link: link.describe("Where it can be watched or heard."),
      transcript: prose.describe(
        "All that is said, for who cannot hear it or see it; an empty line between paragraphs.",
      ),
    })
    .meta({ title: "A recording" })
    .optional()
    .meta({
      description: "A film or a sound recording of the same person, on another site.",
      leftOut: "There is none.",
    }),
  aliases,
  reviewed,
});
