import { isDeepStrictEqual } from "node:util";
import { takenBack } from "../../content/edit/merge";
import type { Draft, DraftStore, ThrownAway } from "./drafts";
import type { Workspace } from "./workspace";

/** The draft of a file, and before it the others of its act: what is thrown away with it. */
export function thrownWith(drafts: DraftStore, file: string): readonly Draft[] {
  const draft = drafts.of(file);
  if (draft === undefined) return [];
  const { files = [] } = draft.act ?? {};
  const others = files.flatMap((other) => (other === file ? [] : (drafts.of(other) ?? [])));
  return [...others.filter(({ act }) => isDeepStrictEqual(act?.files, files)), draft];
}

/** A draft without its act: as before it, but for what was typed since. */
function withoutAct(draft: Draft, typedOver = draft.typedOver): Draft {
  if (draft.act === undefined) return draft;
  return { ...draft, act: undefined, text: takenBack(draft.text, draft.act), typedOver };
}

/** True for the file of a page that has another name by an act: its draft began with that. */
const isRenamed = ({ text, act }: Draft) =>
  text !== undefined && act !== undefined && act.before === undefined;

/** True for a file that an act has taken away, with what was typed in it before. */
const isTakenAway = ({ text, act }: Draft) => text === undefined && act?.before !== undefined;

/**
 * Throws the draft of a file away. Of an act, the other files are as before it, but for what was typed in them since; so is the
 * file itself where the act took it away, since nobody threw away what they had typed before.
 * @param title of the file, by which it can be brought back
 */
export function throwAway(drafts: DraftStore, file: string, title: string): void {
  const before = thrownWith(drafts, file);
  if (before.length === 0) return;
  const renamed = before.find(isRenamed);
  for (const draft of before) {
    if (isTakenAway(draft)) drafts.keep(withoutAct(draft, renamed?.typedOver ?? draft.typedOver));
    else if (draft.file === file) drafts.drop(file);
    else drafts.keep(withoutAct(draft));
  }
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
