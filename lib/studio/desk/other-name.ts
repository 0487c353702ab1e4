import { placeOf } from "../../content/parse/place/from-path";
import type { ParsedDocument } from "../../content/parsed-document";
import { addressOf } from "../../content/relate/addresses";
import { formerFiles, oldAddressOf } from "../../content/relate/aliases";
import type { DraftStore } from "./drafts";
import type { Workspace } from "./workspace";

const folderOf = (file: string) => file.slice(0, file.lastIndexOf("/"));

/** The file that a renaming has made of one of which there is a draft: its editor's own, or somebody else's that it has followed. */
export function renamedTo(workspace: Workspace, file: string): string | undefined {
  const drafts = workspace.options.drafts.all();
  return drafts.find(
    ({ text, act, followed }) =>
      text !== undefined && (act?.formerly?.files.includes(file) || followed?.file === file),
  )?.file;
}

/** The page to which the old address of a file leads, as it does once somebody has published a renaming. */
export function leadsTo(workspace: Workspace, file: string): ParsedDocument | undefined {
  const placed = placeOf(file);
  if (!("place" in placed)) return undefined;
  const { slug } = placed.place;
  const address = addressOf(placed.place);
  const isIt = (one: ParsedDocument, alias: string) =>
    alias.includes("/")
      ? oldAddressOf(one, alias) === address
      : alias === slug && folderOf(one.file) === folderOf(file);
  return workspace
    .drafted()
    .checked.documents.find(
      (one) => "aliases" in one.data && one.data.aliases.some((alias) => isIt(one, alias)),
    );
}

/** Names that a file had and no other has now: what a browser keeps of it may stand under them. */
export function oldNamesOf(workspace: Workspace, file: string): readonly string[] {
  const data = workspace.document(file)?.data;
  const aliases = data && "aliases" in data ? data.aliases : [];
  const named = formerFiles(file, aliases);
  const { files = [] } = workspace.draftOf(file).act?.formerly ?? {};
  return [...new Set([...named, ...files])].filter((one) => workspace.textOf(one) === undefined);
}

/** Has what is to be chosen in a draft go with it to its new name. */
export function carryTypedOver(drafts: DraftStore, from: string, to: string): void {
  const [old, fresh] = [drafts.of(from), drafts.of(to)];
  if (old?.typedOver === undefined || fresh === undefined) return;
  drafts.keep({ ...fresh, typedOver: old.typedOver });
  drafts.keep({ ...old, typedOver: undefined });
}
