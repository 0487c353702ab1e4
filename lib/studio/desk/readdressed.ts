import type { ParsedDocument } from "../../content/parsed-document";
import { titleOf } from "../../content/parsed-document";
import { formerFiles } from "../../content/relate/aliases";
import { renamed } from "../documents/rename";
import type { Draft } from "./drafts";
import type { Workspace } from "./workspace";

/** What drafts make of addresses. */
export interface Readdressed {
  /** The published file of each page that a draft has under another name, by its file now. */
  readonly formerly: ReadonlyMap<string, string>;
  /** Files in which something follows such a page, by its file now. */
  readonly followers: ReadonlyMap<string, readonly string[]>;
  /** The published text of a file with new addresses and nothing else in it; `undefined` where none is published. */
  readonly textOf: (file: string) => string | undefined;
}

/** Which pages the drafts of a workspace give another address, and what everything would say if that were all that they change. */
export function readdressedIn(workspace: Workspace): Readdressed {
  const { documents } = workspace.published().checked;
  const drafts = workspace.options.drafts.all();
  const gone = drafts.filter(({ text }) => text === undefined);
  const formerly = new Map<string, string>();
  const followers = new Map<string, readonly string[]>();
  const texts = new Map<string, string | undefined>();
  const nowOf = (file: string) => [...formerly].find(([, from]) => from === file)?.[0] ?? file;
  const textOf = (file: string) => (texts.has(file) ? texts.get(file) : workspace.publishedText(file));
  for (const draft of drafts) {
    const before = publishedAs(workspace, draft, gone, documents);
    if (before === undefined) continue;
    const slug = draft.file.slice(draft.file.lastIndexOf("/") + 1, -".mdx".length);
    const after = new Map(renamed(before, slug, documents, (file) => textOf(nowOf(file))));
    formerly.set(draft.file, before.file);
    after.delete(before.file);
    for (const [file, text] of after) texts.set(nowOf(file), text);
    followers.set(
      draft.file,
      [...after.keys()].map(nowOf).filter((file) => file !== draft.file),
    );
  }
  return { formerly, followers, textOf };
}

/** The published document that a draft has under another name; `undefined` for a new page, and for one that stays where it is. */
function publishedAs(
  workspace: Workspace,
  { file, text, act }: Draft,
  gone: readonly Draft[],
  documents: readonly ParsedDocument[],
): ParsedDocument | undefined {
  if (text === undefined || workspace.publishedText(file) !== undefined) return undefined;
  const isGone = (one: ParsedDocument) => gone.some((draft) => draft.file === one.file);
  const [first] = act?.formerly?.files ?? [];
  const renamedHere = documents.find((one) => one.file === first && isGone(one));
  if (renamedHere !== undefined) return renamedHere;
  // What waits for a look does not name its act: it is read from what it has done.
  const data = workspace.document(file)?.data;
  if (data === undefined) return undefined;
  const names = "aliases" in data ? formerFiles(file, data.aliases) : [];
  const isOfNoAct = (one: ParsedDocument) =>
    gone.some((draft) => draft.file === one.file && draft.act === undefined);
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  return documents.find(
    (one) =>
      isOfNoAct(one) &&
      (names.includes(one.file) || (one.file.startsWith(folder) && titleOf(one.data) === titleOf(data))),
  );
}
