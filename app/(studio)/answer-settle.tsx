import { SETTLES, type SettleShown } from "@/components/studio/studio-settle";
import type { Choose, Conflict } from "@/lib/content/edit/merge";
import { placeOf } from "@/lib/content/parse/place/from-path";
import { documentTypes } from "@/lib/model/document-types";
import type { Draft } from "@/lib/studio/desk/drafts";
import { fileTitle } from "@/lib/studio/desk/file-title";
import { lastAuthor } from "@/lib/studio/desk/last-change";
import { settle } from "@/lib/studio/desk/settle";
import { chosenIn, typedTwice } from "@/lib/studio/desk/typed-over";
import type { Workspace } from "@/lib/studio/desk/workspace";
import { usualOrder } from "@/lib/studio/form/form-places";
import { namesFor } from "@/lib/studio/form/names";
import { studioRoutes } from "@/lib/studio/routes";
import { type Mark, marksOf } from "@/lib/studio/text/marks";
import { conflictWords, type FileWords } from "@/lib/studio/words/changes";
import { type LetIn, type Studio, seeOther } from "./studio-page";

/** What the text of a file may cite. */
export function marksFor(workspace: Workspace, file: string): readonly Mark[] {
  const [slug] = file.split("/");
  const council = workspace.shown()?.councils.find((one) => one.slug === slug);
  return council === undefined ? [] : marksOf(council);
}

/** What the fields of a file may hold and name; one that is no document, such as a tax year, has no schema. */
export function fileWords(workspace: Workspace, file: string): FileWords {
  const placed = placeOf(file);
  const schema = "place" in placed ? documentTypes[placed.place.type].schema : undefined;
  const both = [workspace.drafted(), workspace.published()].flatMap(({ checked }) => checked.documents);
  return { schema, names: namesFor(both, file), marks: () => marksFor(workspace, file) };
}

/**
 * What is to be chosen in the drafts, each file with the places of which there are two versions: those that somebody else has
 * published, and those that its editor has typed in two windows. What can be brought together without a choice is.
 */
export function settleShown(studio: Studio): readonly SettleShown[] {
  const { workspace } = studio;
  const twice = (file: string) => typedTwiceShown(workspace, file) ?? [];
  return [
    ...publishedMeanwhile(studio),
    ...workspace.options.drafts.all().flatMap(({ file }) => twice(file)),
  ];
}

function publishedMeanwhile({ workspace, copy }: Studio): readonly SettleShown[] {
  return settle(workspace).map(({ file, open }) => ({
    ...shown(workspace, file, open),
    isTwice: false,
    by: lastAuthor(copy.directory, file),
  }));
}

/** Places of a file in which its editor has typed in two windows at once; `undefined` where there are none. */
function typedTwiceShown(workspace: Workspace, file: string): SettleShown | undefined {
  const open = typedTwice(workspace.draftOf(file));
  return open.length === 0 ? undefined : { ...shown(workspace, file, open), isTwice: true, by: undefined };
}

function shown(workspace: Workspace, file: string, open: readonly Conflict[]) {
  const text = workspace.textOf(file) ?? "";
  return {
    file,
    title: fileTitle(workspace, file),
    open: open.map((conflict) => ({
      place: conflict.place,
      ...conflictWords(conflict, text, fileWords(workspace, file)),
    })),
  };
}

/** Takes what was chosen between two versions of the same places. */
export function answerSettle(asked: LetIn, form: URLSearchParams): Response {
  const { workspace } = asked.studio;
  const chosen: Choose = ({ place }) => {
    const choice = form.get(JSON.stringify(place));
    return choice === "mine" || choice === "theirs" ? choice : undefined;
  };
  const file = form.get("file") ?? "";
  const back = () => {
    const isThere = form.has(SETTLES.inForm) && workspace.textOf(file) !== undefined;
    return seeOther(isThere ? studioRoutes.document(file) : studioRoutes.review);
  };
  if (!form.has(SETTLES.twice)) {
    settle(workspace, (one) => (one === file ? chosen : () => undefined));
    return back();
  }
  const { drafts } = workspace.options;
  const draft = drafts.of(file);
  if (draft !== undefined) {
    const { schema } = fileWords(workspace, file);
    const order = schema && usualOrder(schema);
    let settled: Pick<Draft, "text" | "typedOver"> = draft;
    for (const conflict of typedTwice(draft)) {
      const choice = chosen(conflict);
      if (choice !== undefined) settled = chosenIn(settled, conflict, choice, order);
    }
    drafts.keep({ ...draft, ...settled });
  }
  return back();
}
