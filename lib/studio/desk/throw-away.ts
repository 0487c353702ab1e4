import { isDeepStrictEqual } from "node:util";
import type { Draft, DraftStore, ThrownAway } from "./drafts";
import { renamedAmong, takeRenamingBack, withoutAct } from "./renaming";
import type { Workspace } from "./workspace";

/** The draft of a file, and before it the others of its act: what is thrown away with it. */
export function thrownWith(drafts: DraftStore, file: string): readonly Draft[] {
  const draft = drafts.of(file);
  if (draft === undefined) return [];
  const { files = [] } = draft.act ?? {};
  const others = files.flatMap((other) => (other === file ? [] : (drafts.of(other) ?? [])));
  return [...others.filter(({ act }) => isDeepStrictEqual(act?.files, files)), draft];
}

/** True for a file that an act has taken away, with what was typed in it before. */
const isTakenAway = ({ text, act }: Draft) => text === undefined && act?.before !== undefined;

/**
 * Throws the draft of a file away. Of an act, the other files are as before it, but for what was typed in them since; so is the
 * file itself where the act took it away or gave it another name, since nobody threw away what they had typed there.
 * @param title of the file, by which it can be brought back
 */
export function throwAway(workspace: Workspace, file: string, title: string): void {
  const { drafts } = workspace.options;
  const thrown = thrownWith(drafts, file);
  if (thrown.length === 0) return;
  const last = drafts.all();
  const page = renamedAmong(workspace, thrown);
  if (page !== undefined) takeRenamingBack(workspace, page);
  else
    for (const draft of thrown) if (isTakenAway(draft) || draft.file !== file) drafts.keep(withoutAct(draft));
  const { formerly } = page?.act ?? {};
  const isPage =
    file === page?.file ||
    formerly?.files.includes(file) ||
    thrown.some((draft) => draft.file === file && isTakenAway(draft));
  if (isPage !== true) drafts.drop(file);
  const names = [...new Set([...last, ...drafts.all()].map((draft) => draft.file))].filter(
    (name) => name !== file,
  );
  const before = [...names, file].flatMap((name) => {
    const draft = last.find((one) => one.file === name);
    if (isDeepStrictEqual(draft, drafts.of(name))) return [];
    const text = workspace.publishedText(name);
    return draft ?? { file: name, begun: text ?? "", text };
  });
  const after = before.flatMap((draft) => drafts.of(draft.file) ?? []);
  drafts.keepThrown({ title, before, after });
}

/**
 * Takes a page off the site, as drafts. One that was never published has no draft of that afterwards: it can be brought back like
 * what was thrown away.
 * @param texts the new text of each file that changes
 */
export function takeOff(
  workspace: Workspace,
  file: string,
  title: string,
  texts: ReadonlyMap<string, string | undefined>,
): void {
  const { drafts } = workspace.options;
  const before = [...texts.keys()].map((one) => workspace.draftOf(one));
  workspace.writeTogether(texts);
  if (drafts.of(file) !== undefined) return;
  const after = [...texts.keys()].flatMap((one) => drafts.of(one) ?? []);
  const last = before.filter((draft) => draft.file === file);
  drafts.keepThrown({ title, before: [...before.filter((draft) => draft.file !== file), ...last], after });
}

/**
 * What was thrown away last, while nobody has typed anything in one of its files since, and none was published anew: against a
 * newer text it would be a contradiction of oneself.
 * @param publishedText what is published of a file
 */
export function canComeBack(
  drafts: DraftStore,
  publishedText: (file: string) => string | undefined,
): ThrownAway | undefined {
  const thrown = drafts.thrownAway();
  const isAsLeft = thrown?.before.every(
    ({ file, begun }) =>
      (publishedText(file) ?? "") === begun &&
      isDeepStrictEqual(
        drafts.of(file),
        thrown.after.find((draft) => draft.file === file),
      ),
  );
  return isAsLeft === true ? thrown : undefined;
}

/** Makes drafts again of what was thrown away last. */
export function bringBack(drafts: DraftStore, thrown: ThrownAway): void {
  for (const draft of thrown.before) drafts.keep(draft);
}
