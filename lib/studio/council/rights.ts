import { z } from "zod";
import type { Person } from "../desk/publish";

/** What stands for every council, and for what is the same for all of them. */
export const ALL = "all";

const councils = z.array(z.string().regex(/^[a-z0-9-]+$/)).default([]);

/** What the members of each group of the council's single sign-on may do, and for which councils. */
export const rolesSchema = z.record(z.string(), z.strictObject({ write: councils, publish: councils }));

export type Roles = z.infer<typeof rolesSchema>;

/** For which councils somebody may write, and for which they may publish. */
export interface Rights {
  readonly write: readonly string[];
  readonly publish: readonly string[];
}

/** What somebody may do who is in these groups: all that any of them may. */
export function rightsOf(roles: Roles, groups: readonly string[]): Rights {
  const held = groups.flatMap((group) => (Object.hasOwn(roles, group) ? (roles[group] ?? []) : []));
  return { write: held.flatMap(({ write }) => write), publish: held.flatMap(({ publish }) => publish) };
}

/** True where the rights reach a file of the content. */
export function mayDo(rights: Rights, task: keyof Rights, file: string): boolean {
  const [council = ""] = file.split("/");
  return rights[task].includes(ALL) || rights[task].includes(council);
}

/** True where somebody may write for a council that is not there yet. */
export function mayAddCouncil({ write }: Rights): boolean {
  return write.includes(ALL);
}

/** Whether whoever may publish brings their own changes to the site, or a colleague has to look at them first. */
export type LandingRule = "directly" | "after a look";

/** What waits to land: which files it changes, and who has written it. */
interface Landable {
  readonly files: readonly string[];
  readonly authors: readonly Person[];
}

/**
 * Why somebody may not bring a change to the site; `undefined` where they may.
 * @param titleOf what people call a file
 */
export function whyNotLand(
  rights: Rights,
  person: Person,
  rule: LandingRule,
  { files, authors }: Landable,
  titleOf: (file: string) => string,
): string | undefined {
  const closed = files.find((file) => !mayDo(rights, "publish", file));
  if (closed !== undefined)
    return `You may not publish ${titleOf(closed)}. Somebody who may has to look at this.`;
  const isTheirs = authors.some(({ email }) => email.toLowerCase() === person.email.toLowerCase());
  return rule === "after a look" && isTheirs
    ? "You have written some of this. A colleague who may publish has to look at it."
    : undefined;
}
