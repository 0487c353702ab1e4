import type { z } from "zod";
import type { DocumentData } from "../../../model/document-types";
import { type DocumentType, documentTypes } from "../../../model/document-types";
import { type TaxYearFile, taxYear } from "../../../model/tax-year";
import { listed, nearest } from "../../nearest";
import { START } from "../../position";
import { didYouMean } from "../../remedy";
import type { FrontMatter } from "../front-matter/read-yaml";
import type { Reporter } from "../reporter";
import { reportSchemaIssues } from "./schema-issues";
import type { SchemaIssue } from "./subject";

/** The same record, typed so that each type's schema goes with its own output. */
const types: { readonly [Type in DocumentType]: { readonly schema: z.ZodType<DocumentData<Type>> } } =
  documentTypes;

/** The front matter as its schema reads it; `undefined`, with issues reported, when the schema refuses it. */
export function validate<Type extends DocumentType>(
  type: Type,
  front: FrontMatter,
  reporter: Reporter,
): DocumentData<Type> | undefined {
  return validated(types[type].schema, front, reporter);
}

/** Reports what the schema refuses of some fields of a file, each by itself: of what fields say together, one is not known. */
export function validateRest(type: DocumentType, rest: FrontMatter, reporter: Reporter): void {
  const { schema } = documentTypes[type];
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  const names = Object.keys(rest.value);
  const unknown = names.filter((name) => !Object.hasOwn(shape, name));
  const refused = names.flatMap((name) =>
    (shape[name]?.safeParse(rest.value[name]).error?.issues ?? []).map((issue) => ({
      ...issue,
      path: [name, ...issue.path],
    })),
  );
  const strange: SchemaIssue[] =
    unknown.length === 0 ? [] : [{ code: "unrecognized_keys", keys: unknown, path: [], message: "" }];
  reportSchemaIssues(schema, rest, [...strange, ...refused], reporter);
}

/**
 * The figures of a tax year; `undefined`, with issues reported, where they are refused.
 * @param name the file's, which must be that of the tax year: `2026-27`
 */
export function validateTaxYear(
  name: string,
  front: FrontMatter,
  reporter: Reporter,
): TaxYearFile | undefined {
  const data = validated(taxYear, front, reporter);
  if (data === undefined) return undefined;
  reportSources(data, front, reporter);
  const year = Number(data.from.slice(0, 4));
  const meant = `${year}-${String(year + 1).slice(-2)}`;
  if (name === meant) return data;
  reporter.report({
    rule: "contradiction",
    at: front.places.get("from")?.value ?? START,
    field: "from",
    problem: `\`from: ${data.from}\` begins the tax year ${meant}, and the file is named \`${name}.mdx\`.`,
    fix: `Correct the day; or, if the file is that of ${meant}, rename it to \`${meant}.mdx\`.`,
  });
  return undefined;
}

/** The groups of a tax year cite the sources that its own file lists. */
function reportSources({ sources, ...groups }: TaxYearFile, front: FrontMatter, reporter: Reporter): void {
  const names = Object.keys(sources);
  for (const [name, group] of Object.entries(groups)) {
    if (typeof group === "string" || names.includes(group.source)) continue;
    const meant = nearest(group.source, names);
    const field = `${name}.source`;
    reporter.report({
      rule: "unknown-source",
      at: front.places.get(field)?.value ?? START,
      field,
      problem: `\`${group.source}\` is not one of the \`sources\` of this file.`,
      allowed: listed(names),
      ...(meant === undefined
        ? { fix: "List it under `sources` of this file." }
        : didYouMean(group.source, meant)),
    });
  }
}

function validated<Data>(schema: z.ZodType<Data>, front: FrontMatter, reporter: Reporter): Data | undefined {
  const result = schema.safeParse(front.value);
  if (result.success) return result.data;
  reportSchemaIssues(schema, front, result.error.issues, reporter);
  return undefined;
}
