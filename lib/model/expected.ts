import { z } from "zod";
import type { FigureKind } from "./offer/figure-kinds";

/** What a text must be in a field that accepts only certain texts, so that a refusal can be explained. */
export type Expected =
  | {
      readonly kind:
        | "file name"
        | "picture file"
        | "old address"
        | "colour"
        | "day"
        | "day of the year"
        | "day and time"
        | "name of a site"
        | "telephone number"
        | "what one asks for"
        | "month";
    }
  | { readonly kind: "web address" | "web or e-mail address" }
  | { readonly kind: "figure"; readonly holds: FigureKind };

/** Filled by the schemas: `z.string().regex(…).register(expectations, { kind: "file name" })`. */
export const expectations = z.registry<Expected>();

/** What a schema expects of a text; `undefined` where nothing is registered. */
export function expectedBy(schema: unknown): Expected | undefined {
  return schema instanceof z.ZodType ? expectations.get(schema) : undefined;
}
