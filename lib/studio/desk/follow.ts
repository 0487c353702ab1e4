import { placeOf } from "../../content/parse/place/from-path";
import { documentTypes } from "../../model/document-types";
import { usualOrder } from "../form/form-places";
import type { Draft, DraftStore } from "./drafts";
import { publishedRenaming } from "./last-change";
import { typedInto } from "./typed-over";
import type { Workspace } from "./workspace";

/** Has drafts of pages that somebody else has published under another name go with those: nothing typed is for a page that is gone. */
export function followRenamings(workspace: Workspace): void {
  const { drafts, directory } = workspace.options;
  for (const draft of drafts.all()) {
    if (draft.begun === "" || workspace.publishedText(draft.file) !== undefined) continue;
    if (isRenamedHere(drafts, draft.file)) continue;
    const renaming = publishedRenaming(directory, draft.file);
    if (renaming !== undefined && workspace.publishedText(renaming.file) !== undefined)
      follow(workspace, draft, renaming);
  }
}

/** True for a page to which its editor has given a name of their own. */
function isRenamedHere(drafts: DraftStore, file: string): boolean {
  return drafts.all().some(({ act }) => act?.formerly?.files.includes(file));
}

function follow(workspace: Workspace, draft: Draft, { file, by }: { file: string; by: string }): void {
  const { drafts } = workspace.options;
  const followed = { file: draft.file, begun: draft.begun, text: draft.text, by };
  const there = drafts.of(file);
  // What was typed at the new name before this was known stays as well, beside it where both are of the same field.
  const both =
    there === undefined || draft.text === undefined
      ? { ...draft, ...there }
      : { ...there, ...typedInto(there, draft.begun, draft.text, orderOf(file)) };
  drafts.keep({ ...both, file, followed });
  drafts.drop(draft.file);
  for (const other of drafts.all()) {
    const { act } = other;
    if (act?.files.includes(draft.file))
      drafts.keep({
        ...other,
        act: { ...act, files: act.files.map((one) => (one === draft.file ? file : one)) },
      });
  }
}

function orderOf(file: string) {
  const placed = placeOf(file);
  return "place" in placed ? usualOrder(documentTypes[placed.place.type].schema) : undefined;
}
