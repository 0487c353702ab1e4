import type { z } from "zod";
import type { FrontMatter } from "../front-matter/read-yaml";

/** One issue of zod. */
export type SchemaIssue = z.core.$ZodIssue;

/** What every explanation needs to look at. */
export interface Subject {
  readonly schema: z.ZodType;
  readonly front: FrontMatter;
}
