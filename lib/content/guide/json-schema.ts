import { z } from "zod";
import { DOCUMENT_TYPES, documentTypes } from "../../model/document-types";
import { type Ways, waysOf } from "../../model/one-of";
import { NATIONAL_FOLDER, TAX_YEARS_FOLDER, taxYear } from "../../model/tax-year";
import { withDefinitions } from "./definitions";
import { wordsOf } from "./field-words";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of the front matter of one kind of file, as editors type it, for tools that help while somebody types. What
 * only the whole content can tell, such as whether a role exists, is left to the check.
 */
function jsonSchemaOf(title: string, schema: z.ZodType): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title,
    ...withDefinitions(converted(schema)),
  };
}

/** The JSON Schemas of all kinds of file by the name of theirs: `role.json`. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  const ofTypes = DOCUMENT_TYPES.map((type) => {
    const { folder, schema } = documentTypes[type];
    const title = folder === null ? "council.mdx" : `${folder}/*.mdx`;
    return [`${type}.json`, jsonSchemaOf(title, schema)] as const;
  });
  const ofTaxYears = jsonSchemaOf(`${NATIONAL_FOLDER}/${TAX_YEARS_FOLDER}/*.mdx`, taxYear);
  return new Map([...ofTypes, ["tax-year.json", ofTaxYears]]);
}

function converted(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.leftOut;
      delete jsonSchema.fields;
      if (zodSchema instanceof z.ZodObject) describeFields(zodSchema, jsonSchema);
      const ways = waysOf(zodSchema);
      if (ways !== undefined) jsonSchema.anyOf = alternatives(ways);
    },
  });
  return json;
}

/** Gives the fields of a group the words that their group keeps for them. */
function describeFields(group: z.ZodObject, { properties = {} }: JsonSchema): void {
  for (const [name, property] of Object.entries(properties)) {
    const { description } = wordsOf(group, name, group.shape[name]);
    if (typeof property === "object" && description !== undefined) property.description ??= description;
  }
}

/** The ways in which a field may be written. */
function alternatives({ phrases, words, fields }: Ways): JsonSchema[] {
  const written = Object.keys(phrases);
  return [
    ...(written.length > 0 ? [{ enum: written }] : []),
    ...[...(words === undefined ? [] : [words]), ...Object.values(fields)].map(converted),
  ];
}
