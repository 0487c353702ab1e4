import type { z } from "zod";

/** A field in an editor's words. */
export interface DescribedField {
  readonly description: string | undefined;
  /** How a file writes it, where there is more to say than the description; no form needs it. */
  readonly inFile: string | undefined;
  /** What leaving it out means; for fields that may be left out. */
  readonly leftOut: string | undefined;
}

/** What the metadata of the schemas say of a field: its own, or where there is none that of its group. */
export function wordsOf(group: z.ZodType, name: string, field: z.ZodType): DescribedField {
  const { description, inFile, leftOut } = field.meta() ?? {};
  const [fromGroup, leftOutOfGroup, inFileOfGroup] = group.meta()?.fields?.[name] ?? [];
  return {
    description: description ?? fromGroup,
    inFile: description === undefined ? inFileOfGroup : inFile,
    leftOut: leftOut ?? leftOutOfGroup,
  };
}

/** What is said of a field to whoever writes it in a file. */
export function wordsForFile({
  description,
  inFile,
}: Pick<DescribedField, "description" | "inFile">): string | undefined {
  return inFile === undefined ? description : `${description} ${inFile}`;
}
