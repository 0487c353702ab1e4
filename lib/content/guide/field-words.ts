import type { z } from "zod";

/** A field in an editor's words. */
export interface DescribedField {
  readonly description: string | undefined;
  /** What leaving it out means; for fields that may be left out. */
  readonly leftOut: string | undefined;
}

/** What the metadata of the schemas say of a field: its own, or where there is none that of its group. */
export function wordsOf(group: z.ZodType, name: string, field: z.ZodType): DescribedField {
  const { description, leftOut } = field.meta() ?? {};
  const [fromGroup, leftOutOfGroup] = group.meta()?.fields?.[name] ?? [];
  return { description: description ?? fromGroup, leftOut: leftOut ?? leftOutOfGroup };
}
