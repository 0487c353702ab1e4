import type { z } from "zod";
import { mayHold } from "./may-hold";

/** A group of fields that has a table of its own. */
export interface Group {
  readonly title: string;
  readonly schema: z.ZodObject;
}

/**
 * Every group of fields that may stand in others, each once, in the order in which a reader meets them.
 * @throws when a group has no title, or two have the same
 */
export function groupsBelow(files: readonly Group[]): readonly Group[] {
  const groups = new Map<string, Group>();
  const visit = ({ schema }: Group): void => {
    for (const field of Object.values(schema.shape)) {
      for (const below of mayHold(field).groups) {
        const group = { title: titleOf(below), schema: below };
        const namesake = groups.get(group.title);
        if (namesake !== undefined && namesake.schema.shape !== below.shape)
          throw new Error(`Two groups of fields are titled ${group.title}.`);
        if (namesake !== undefined) continue;
        groups.set(group.title, group);
        visit(group);
      }
    }
  };
  files.forEach(visit);
  return [...groups.values()];
}

/** The title of a group of fields. */
export function titleOf(schema: z.ZodObject): string {
  const { title } = schema.meta() ?? {};
  if (title === undefined)
    throw new Error(`The group of ${Object.keys(schema.shape).join(", ")} has no title.`);
  return title;
}
