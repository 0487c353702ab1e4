import type { DraftChange } from "@/components/studio/studio-changes";
import { fieldsIn } from "@/lib/content/edit/edit-front-matter";
import { placeOf } from "@/lib/content/parse/place/from-path";
import { addressOf } from "@/lib/content/relate/addresses";
import type { Draft } from "@/lib/studio/desk/drafts";
import { fileTitle } from "@/lib/studio/desk/file-title";
import { lastReadable } from "@/lib/studio/desk/last-change";
import { type Readdressed, readdressedIn } from "@/lib/studio/desk/readdressed";
import type { Workspace } from "@/lib/studio/desk/workspace";
import { type PageVersion, studioRoutes } from "@/lib/studio/routes";
import { fieldChanges } from "@/lib/studio/words/changes";
import { fileWords } from "./answer-settle";

/** Where a page is seen in its versions, by what stands before its address. */
export type Seen = Readonly<Record<PageVersion, string>>;

const WITH_DRAFTS: Seen = { before: studioRoutes.publishedPage, after: "" };

/**
 * What the drafts of a workspace change. A page that has another address is there once, under that, with what else differs; what
 * follows it says nothing of that.
 */
export function draftChanges(
  workspace: Workspace,
  drafts: readonly Draft[] = workspace.options.drafts.all(),
  seen: Seen = WITH_DRAFTS,
): readonly DraftChange[] {
  const readdressed = readdressedIn(workspace);
  const old = [...readdressed.formerly.values()];
  return drafts
    .filter(({ file, text }) => text !== undefined || !old.includes(file))
    .map((draft) => {
      const change = draftChange(workspace, draft, readdressed);
      return { ...change, pages: pagesOf(change, seen) };
    });
}

/**
 * What a draft changes in its file: of one that is published so that it cannot be read, since the last version that could.
 * @param from the text with which it is compared, where that is not what is published
 */
export function draftChange(
  workspace: Workspace,
  { file, text, followed }: Draft,
  { formerly, followers, textOf }: Readdressed,
  from?: string,
): DraftChange {
  const published = workspace.publishedText(file) ?? "";
  const isUnread = published !== "" && fieldsIn(published) === undefined;
  const readable = isUnread ? lastReadable(workspace.options.directory, file) : undefined;
  const base = from ?? readable ?? textOf(file) ?? "";
  const before = formerly.get(file);
  const follow = followers.get(file) ?? [];
  return {
    file,
    title: fileTitle(workspace, file),
    changes: fieldChanges(base, text ?? "", fileWords(workspace, file)),
    is:
      text === undefined ? "taken away" : before !== undefined ? "renamed" : base === "" ? "new" : "changed",
    ...(before !== undefined && {
      moved: {
        from: addressIn(before),
        to: addressIn(file),
        followers: follow.map((one) => ({ file: one, title: fileTitle(workspace, one) })),
      },
    }),
    ...(text === base && { isFollower: [...followers.values()].some((files) => files.includes(file)) }),
    ...(followed && { followed: followed.by }),
  };
}

/** Where a page is seen before a change and after it; one that comes or goes has one of them. */
function pagesOf({ file, is, moved }: DraftChange, seen: Seen): NonNullable<DraftChange["pages"]> {
  if (!("place" in placeOf(file))) return {};
  return {
    ...(is !== "new" && { before: seen.before + (moved?.from ?? addressIn(file)) }),
    ...(is !== "taken away" && { after: seen.after + addressIn(file) }),
  };
}

/** The address of the page on which readers see what a file says. */
function addressIn(file: string): string {
  const placed = placeOf(file);
  return "place" in placed ? addressOf(placed.place) : "/";
}
