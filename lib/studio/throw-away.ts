import { isDeepStrictEqual } from "node:util";
import { takenBack } from "../content/edit/merge";
import type { Draft, DraftStore, ThrownAway } from "./drafts";

/** The draft of a file, and before it the others of its act: what is thrown away with it. */
export function thrownWith(drafts: DraftStore, file: string): readonly Draft[] {
  const draft = drafts.of(file);
  if (draft === undefined) return [];
  const { files = [] } = draft.act ?? {};
  const others = files.flatMap((other) => (other === file ? [] : (drafts.of(other) ?? [])));
  return [...others.filter(({ act }) => isDeepStrictEqual(act?.files, files)), draft];
}

/**
 * Throws the draft of a file away. Of an act, the other files are as before it, but for what was typed in them since.
 * @param title of the file, by which it can be brought back
 */
export function throwAway(drafts: DraftStore, file: string, title: string): void {
  const before = thrownWith(drafts, file);
  if (before.length === 0) return;
  for (const draft of before) {
    if (draft.file === file || draft.act === undefined) continue;
    drafts.keep({ ...draft, act: undefined, text: takenBack(draft.text, draft.act) });
  }
  drafts.drop(file);
  const after = before.flatMap((draft) => drafts.of(draft.file) ?? []);
  drafts.keepThrown({ title, before, after });
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
