import { z } from "zod";
import type { FigureKind } from "./offer/figure-kinds";

/** What a text must be in a field that takes only some texts, for whoever explains why one was refused. */
export type Expected =
  | { readonly kind: "file name" | "old address" | "colour" | "day" | "day of the year" | "month" }
  | { readonly kind: "web address" | "web or e-mail address" }
  | { readonly kind: "figure"; readonly holds: FigureKind };

/** Filled by the schemas themselves: `z.string().regex(…).register(expectations, { kind: "file name" })`. */
export const expectations = z.registry<Expected>();

/** What a schema expects of a text; `undefined` where it has not said. */
export function expectedBy(schema: unknown): Expected | undefined {
  return schema instanceof z.ZodType ? expectations.get(schema) : undefined;
}
