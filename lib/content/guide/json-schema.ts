import { z } from "zod";
import { DOCUMENT_TYPES, documentTypes } from "../../model/document-types";
import { type Ways, waysOf } from "../../model/one-of";
import { NATIONAL_FOLDER, TAX_YEARS_FOLDER, taxYear } from "../../model/tax-year";
import { withDefinitions } from "./definitions";
import { wordsForFile, wordsOf } from "./field-words";

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
      if (typeof jsonSchema.inFile === "string") jsonSchema.description += ` ${jsonSchema.inFile}`;
      delete jsonSchema.inFile;
      delete jsonSchema.leftOut;
      delete jsonSchema.fields;
      delete jsonSchema.leads;
      delete jsonSchema.unit;
      if (zodSchema instanceof z.ZodObject) jsonSchema.ofFields = descriptionsIn(zodSchema);
      const ways = waysOf(zodSchema);
      if (ways !== undefined) jsonSchema.anyOf = alternatives(ways);
    },
  });
  describeFields(json);
  return json;
}

/** The words that a group keeps for its fields. */
function descriptionsIn(group: z.ZodObject): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(group.shape).flatMap(([name, field]) => {
      const description = wordsForFile(wordsOf(group, name, field));
      return description === undefined ? [] : [[name, description]];
    }),
  );
}

/** A group of fields with the words that {@link converted} leaves beside them. */
interface Described {
  ofFields?: Readonly<Record<string, string>>;
  properties: Record<string, JsonSchema>;
}

function isDescribed(json: object): json is Described {
  return "ofFields" in json && "properties" in json;
}

/**
 * Gives the fields of every group the words that it keeps for them. Only once all is converted: until then two fields of
 * one schema are one object.
 */
function describeFields(json: unknown): void {
  if (typeof json !== "object" || json === null) return;
  if (isDescribed(json)) {
    for (const [name, description] of Object.entries(json.ofFields ?? {})) {
      const field = json.properties[name];
      if (field !== undefined) field.description ??= description;
    }
    delete json.ofFields;
  }
  for (const part of Object.values(json)) describeFields(part);
}

/** The ways in which a field may be written. */
function alternatives({ phrases, words, fields }: Ways): JsonSchema[] {
  const written = Object.keys(phrases);
  return [
    ...(written.length > 0 ? [{ enum: written }] : []),
    ...[...(words === undefined ? [] : [words]), ...Object.values(fields)].map(converted),
  ];
}
