import { z } from "zod";

/** What an editor writes where the council has published nothing. A value of the model: never 0, never a blank. */
export const NOT_STATED = "not stated" as const;
export type NotStated = typeof NOT_STATED;

/** Lets a field hold either what `schema` describes or the words `not stated`. */
export function orNotStated<Schema extends z.ZodType>(schema: Schema) {
  return z.union([z.literal(NOT_STATED), schema]);
}

/** True when the council has published a value. Narrows away `not stated`. */
export function isStated<Value>(value: Value | NotStated): value is Exclude<Value, NotStated> {
  return value !== NOT_STATED;
}
