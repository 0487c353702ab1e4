import type { z } from "zod";
import { DOCUMENT_TYPES, documentTypes } from "../../model/document-types";
import { NATIONAL_FOLDER, TAX_YEARS_FOLDER, taxYear } from "../../model/tax-year";
import { wordsForFile, wordsOf } from "./field-words";
import { type Group, groupsBelow, titleOf } from "./groups";
import { mayHold } from "./may-hold";

const BEGINNING = `# Every field of every file

Made from the schemas in \`lib/model/\` by \`npm run schema\`: change those, not this page. [README.md](README.md) shows by
task what to write; this page says what each field may hold.

In the tables, *not stated* says whether the words \`not stated\` may be written where the council has published nothing.
*Without it* says what leaving the field out means; a field that **must be there** cannot be left out. Every name of a
file is written without \`.mdx\`.
`;

/**
 * The reference of every field of every kind of file, as Markdown.
 * @throws when a schema has a group without a title, or a field without a description
 */
export function fieldReference(): string {
  const files = DOCUMENT_TYPES.map((type): Group => {
    const { folder, schema } = documentTypes[type];
    return { title: folder === null ? "`council.mdx`" : `\`${folder}/*.mdx\``, schema };
  });
  files.push({ title: `\`${NATIONAL_FOLDER}/${TAX_YEARS_FOLDER}/*.mdx\``, schema: taxYear });
  const groups = groupsBelow(files);
  const parts = [BEGINNING, "## Files", ...files.map(tableOf), "## Groups of fields", ...groups.map(tableOf)];
  return `${parts.join("\n\n").replace(/\n{3,}/g, "\n\n")}\n`;
}

function tableOf({ title, schema }: Group): string {
  const rows = Object.keys(schema.shape).map((name) => rowOf(title, name, schema));
  return [
    `### ${title}`,
    "",
    "| Field | Holds | Not stated | Without it | Meaning |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function rowOf(title: string, name: string, group: z.ZodObject): string {
  const field: z.ZodType = group.shape[name];
  const words = wordsOf(group, name, field);
  const { description, leftOut } = words;
  if (description === undefined) throw new Error(`${title}: the field ${name} has no description.`);
  const isNeeded = !field.safeParse(undefined).success;
  if (!isNeeded && leftOut === undefined)
    throw new Error(`${title}: what leaving out ${name} means is not said.`);
  const { words: values, groups, notStated } = mayHold(field);
  const holds = [...values, ...groups.map(linkTo)].join("; ");
  const cells = [
    `\`${name}\``,
    holds,
    notStated ? "yes" : "no",
    isNeeded ? "**must be there**" : leftOut,
    wordsForFile(words),
  ];
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}

/** A link to a group's table: the anchor is the one that GitHub makes of its heading. */
function linkTo(schema: z.ZodObject): string {
  const title = titleOf(schema);
  const anchor = title
    .toLowerCase()
    .replace(/[^\p{L}\d\s-]/gu, "")
    .replace(/\s/g, "-");
  return `[${title}](#${anchor})`;
}
