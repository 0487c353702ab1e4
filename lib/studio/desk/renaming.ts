import { isDeepStrictEqual } from "node:util";
import { takenBack } from "../../content/edit/merge";
import type { ParsedDocument } from "../../content/parsed-document";
import { renamed, renamedFile } from "../documents/rename";
import type { Act, Draft } from "./drafts";
import { carryTypedOver } from "./other-name";
import type { Workspace } from "./workspace";

/** A draft that began with the renaming of its page. */
export interface RenamedDraft extends Draft {
  readonly act: Act & { readonly formerly: NonNullable<Act["formerly"]> };
}

/** The draft of a renamed page among those of its act, unless another page has its first name by now. */
export function renamedAmong(workspace: Workspace, drafts: readonly Draft[]): RenamedDraft | undefined {
  for (const { act, ...draft } of drafts) {
    const formerly = act?.formerly;
    if (act === undefined || formerly === undefined || draft.text === undefined) continue;
    if (workspace.textOf(firstName(formerly)) === undefined) return { ...draft, act: { ...act, formerly } };
  }
  return undefined;
}

/**
 * Gives a document another name, as drafts of every file that this changes. Renamed again, it is one act from the first name to
 * the last: nobody ever had the one in between.
 * @returns the file that the document has now
 */
export function renameTogether(workspace: Workspace, document: ParsedDocument, slug: string): string {
  const { drafts } = workspace.options;
  const to = renamedFile(document, slug);
  const draft = drafts.of(document.file);
  const earlier = renamedAmong(workspace, draft === undefined ? [] : [draft]);
  if (earlier !== undefined) takeRenamingBack(workspace, earlier);
  const first = earlier && workspace.document(firstName(earlier.act.formerly));
  const from = first ?? document;
  if (from.file === to) return to;
  const text = workspace.textOf(from.file) ?? "";
  const { documents } = workspace.drafted().checked;
  workspace.writeTogether(renamed(from, slug, documents, (name) => workspace.textOf(name)));
  carryTypedOver(drafts, from.file, to);
  const fresh = drafts.of(to);
  const names = [...(earlier?.act.formerly.files ?? []), document.file];
  const files = [...new Set(names)].filter((name) => name !== to);
  if (fresh?.act !== undefined) drafts.keep({ ...fresh, act: { ...fresh.act, formerly: { files, text } } });
  return to;
}

/**
 * Gives a renamed page its first name again, with everything that was typed in it; what has named it since goes with it. In the
 * files that followed, what was typed stays.
 */
export function takeRenamingBack(workspace: Workspace, draft: RenamedDraft): void {
  const { drafts } = workspace.options;
  const { act, file, text, typedOver } = draft;
  const first = firstName(act.formerly);
  const document = workspace.document(file);
  for (const name of act.files) {
    const other = drafts.of(name);
    if (name === file || name === first || !isDeepStrictEqual(other?.act?.files, act.files)) continue;
    if (other !== undefined) drafts.keep(withoutAct(other));
  }
  const typed = takenBack(text, { before: act.formerly.text, after: act.after });
  drafts.keep({ ...workspace.draftOf(first), text: typed, act: undefined, typedOver });
  drafts.keep({ ...draft, text: undefined, act: undefined, typedOver: undefined });
  const again = workspace.document(first);
  if (document === undefined || again === undefined) return;
  const { documents } = workspace.drafted().checked;
  for (const [name, after] of renamed(document, again.slug, documents, (one) => workspace.textOf(one)))
    if (name !== file && name !== first) workspace.write(name, after);
}

/** A draft without its act: as before it, but for what was typed since. */
export function withoutAct(draft: Draft): Draft {
  if (draft.act === undefined) return draft;
  return { ...draft, act: undefined, text: takenBack(draft.text, draft.act) };
}

function firstName({ files }: RenamedDraft["act"]["formerly"]): string {
  const [first] = files;
  if (first === undefined) throw new RangeError("A renamed page has no former name.");
  return first;
}
