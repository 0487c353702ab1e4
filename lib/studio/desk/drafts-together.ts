import { isDeepStrictEqual } from "node:util";
import { type Draft, FixedDrafts } from "./drafts";
import { Workspace } from "./workspace";

/** Drafts as they are published: all of one act go together, such as a renaming with what follows it; every other goes alone. */
export function draftsTogether(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  let groups: (readonly Draft[])[] = [];
  for (const draft of drafts) {
    const files = filesOf(draft);
    const isWithIt = (group: readonly Draft[]) =>
      group.some((other) => filesOf(other).some((file) => files.includes(file)));
    const joined = [...groups.filter(isWithIt).flat(), draft];
    groups = [...groups.filter((group) => !isWithIt(group)), joined];
  }
  return groups;
}

const filesOf = ({ file, act }: Draft): readonly string[] => act?.files ?? [file];

/**
 * The drafts that are published, in their order.
 * @param files of which one at least is in each group that is chosen; none for every draft
 */
export function chosenOf(drafts: readonly Draft[], files: readonly string[]): readonly Draft[] {
  if (files.length === 0) return drafts;
  const groups = draftsTogether(drafts).filter((group) => group.some(({ file }) => files.includes(file)));
  return drafts.filter((draft) => groups.some((group) => group.includes(draft)));
}

/** The content with some of the drafts alone; the workspace itself where they are all that there are. */
export function withDrafts(workspace: Workspace, drafts: readonly Draft[]): Workspace {
  if (isDeepStrictEqual(drafts, workspace.options.drafts.all())) return workspace;
  return new Workspace({ ...workspace.options, drafts: new FixedDrafts(drafts) });
}
