import { z } from "zod";
import { scene } from "./scene";
import { label, order, pageFields, prose, summary } from "./vocabulary";

/** `pages/*.mdx`: what a council wants to say besides, on a page of its own: how to apply, coming from abroad, the first year. */
export const page = z.strictObject({
  name: label.describe("The page's title. Its link in a menu has the same words."),
  order,
  scene,
  summary,
  menu: z.enum(["top", "foot"]).default("foot").meta({
    description: "Where the council's pages link to it: in the menu at the top, or at the foot.",
    leftOut: "The same as `foot`.",
  }),
  questions: z
    .array(
      z
        .strictObject({
          question: label.describe("The question, as a reader would ask it."),
          answer: prose.describe("The council's answer."),
        })
        .meta({ title: "A question with its answer" }),
    )
    .default([])
    .meta({
      description: "Questions that readers ask, each with its answer, as a list below the text.",
      leftOut: "The page has no such list.",
    }),
  ...pageFields,
});
