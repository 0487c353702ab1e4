import { z } from "zod";
import { expectations } from "./expected";
import { because } from "./refusal";

const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The name of a file in the content folder, and the last part of its page's address. */
export const slug = z.string().regex(FILE_NAME).register(expectations, { kind: "file name" });

declare const target: unique symbol;

/** A slug whose type says what it names, so that the catalogue's types can have the object in its place. */
export type SlugOf<Target extends string> = string & { readonly [target]: Target };

/** Keyed by definition, because `.describe()` makes a new schema that shares it. */
const targets = new WeakMap<object, string>();

/**
 * A field that names a document of the same council, or a source of its `council.mdx`; the check makes sure that it is there.
 * @param to the type of the document, or `source`. Anything else does not compile where references are followed
 */
export function reference<const Target extends string>(to: Target) {
  const schema = slug.refine(
    (written): written is SlugOf<Target> => FILE_NAME.test(written),
    because({ tag: "not a file name" }),
  );
  targets.set(schema.def, to);
  return schema;
}

/** What a schema made by {@link reference} names; `undefined` for every other schema. */
export function referenceTarget(schema: z.ZodType): string | undefined {
  return targets.get(schema.def);
}
