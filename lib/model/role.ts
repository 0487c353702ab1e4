import { z } from "zod";
import { reference, slug } from "./names";
import { orNotStated } from "./not-stated";
import { oneOf } from "./one-of";
import { NONE_NEEDED } from "./registration";
import { acronym, alsoKnownAs, label, pageFields, prose, searchedAs, summary } from "./vocabulary";

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

/** What leads to the next step by rule. */
const nextStepWhen = oneOf({
  phrases: { "assessed year passed": "assessed year passed" },
  fields: {
    event: z
      .strictObject({
        event: label.describe("What happens, so that it completes the word “when”: `you qualify`."),
        question: label.describe(
          "The question that the calculator asks, in at most 120 letters: on which day that would be.",
        ),
        key: slug.describe("A short name. The same question has the same key everywhere."),
      })
      .meta({ title: "A step after something that happens" }),
  },
  example: "{event: you qualify, question: On which day would you qualify?, key: qualified}",
});

/** `roles/*.mdx`: a role the council names. Where it works follows from the services and teams that list it. */
export const role = z.strictObject({
  name: label.describe("The role's name, for one person: `Social Worker`."),
  plural: label.describe("The name for several: `Social Workers`."),
  acronym,
  alsoKnownAs,
  searchedAs,
  family: z.enum(ROLE_FAMILIES).describe("The group that readers find it in when they look round."),
  summary,
  grade: orNotStated(reference("grade")).describe("The grade that it is paid on."),
  paidAs: reference("role").optional().meta({
    description: "The role whose line in the council's pay list also covers this one.",
    leftOut: "The role has a line of its own, or its pay is not published.",
  }),
  registration: orNotStated(z.union([z.literal(NONE_NEEDED), prose])).describe(
    "The body with which somebody must be registered, like `Social Work England`; `none needed` where the council says that nobody must be.",
  ),
  nextStep: orNotStated(reference("role")).describe("The role that is the next step up."),
  nextStepWhen: nextStepWhen.optional().meta({
    description:
      "When everybody takes the next step by rule, at the lowest pay of its grade: from the day after passing the assessed and supported year, or after something that only the person can date, as when an apprentice qualifies.",
    leftOut: "Nobody takes it by rule: people apply for it, or the council has not said.",
  }),
  ask: z.array(label).default([]).meta({
    description:
      "What the council leaves open about this role in particular, each as a whole question that somebody can take along: `What would be my tasks in the first month?` Pay, place, registration and the next step are asked by themselves where they are not stated.",
    leftOut: "There is nothing else to ask.",
  }),
  ...pageFields,
});
