import type { DraftChange } from "@/components/studio/studio-changes";
import { type GroupShown, StudioReview } from "@/components/studio/studio-review";
import { PublishNews, type SettleShown } from "@/components/studio/studio-settle";
import { BringBack } from "@/components/studio/studio-throw-away";
import { AllWaiting } from "@/components/studio/studio-waiting";
import type { Choose } from "@/lib/content/edit/merge";
import type { Issue } from "@/lib/content/issue";
import { placeOf } from "@/lib/content/parse/place/from-path";
import { documentTypes } from "@/lib/model/document-types";
import { reportOf } from "@/lib/review/report/report";
import { actWords, commitWords } from "@/lib/studio/act-words";
import { conflictWords, type FileWords, fieldChanges } from "@/lib/studio/changes";
import type { Draft } from "@/lib/studio/drafts";
import { chosenOf, draftsTogether, withDrafts } from "@/lib/studio/drafts-together";
import { fileTitle } from "@/lib/studio/file-title";
import { namesFor } from "@/lib/studio/names";
import { problemsOf } from "@/lib/studio/problems";
import { type Person, PREFIX, personOf } from "@/lib/studio/publish";
import { BROUGHT, ONLY, PUBLISHED, SENT, studioRoutes } from "@/lib/studio/routes";
import { canComeBack } from "@/lib/studio/throw-away";
import type { Workspace } from "@/lib/studio/workspace";
import { type LetIn, type Studio, seeOther, studioPage } from "./studio-page";

/** What somebody has typed into the form that publishes, where it was refused. */
interface Typed {
  readonly person: Person;
  readonly what: string;
  readonly why: string;
}

/** What the drafts change, and the form that publishes them. */
export async function answerReview(
  asked: LetIn,
  { note, typed, status = 200 }: { note?: string; typed?: Typed; status?: number } = {},
): Promise<Response> {
  const { studio, token, query, form } = asked;
  const { workspace, copy, signedIn } = studio;
  const obstacle = await copy.recent();
  const settle = settleShown(studio);
  const all = workspace.options.drafts.all();
  const chosen = chosenOf(all, [...query.getAll(ONLY), ...(form?.getAll(ONLY) ?? [])]);
  const commit = (name: string) => /^[0-9a-f]{4,40}$/.exec(query.get(name) ?? "")?.[0];
  const waiting = signedIn?.landing.all() ?? [];
  const landed = signedIn && !waiting.some(({ editor }) => copy.branch === PREFIX + editor);
  return studioPage(
    studio,
    "Your drafts",
    <StudioReview
      {...shownChanges(withDrafts(workspace, chosen))}
      groups={groupsShown(workspace, chosen)}
      settle={settle}
      what={typed?.what}
      why={typed?.why}
      person={signedIn ? undefined : (typed?.person ?? personOf(workspace.options.directory))}
      token={token}
      note={note ?? obstacle}
      news={
        <PublishNews
          published={commit(PUBLISHED)}
          brought={commit(BROUGHT)}
          isSent={query.has(SENT)}
          landed={landed}
          unsent={copy.unsent}
          token={token}
        />
      }
      thrown={<BringBack thrown={thrownWithoutPage(workspace)} token={token} />}
      waiting={<AllWaiting waiting={waiting} />}
    />,
    { status },
  );
}

/** What was thrown away and has no page any more on which it could be offered. */
function thrownWithoutPage(workspace: Workspace) {
  const thrown = canComeBack(workspace.options.drafts, (file) => workspace.publishedText(file));
  const file = thrown?.before.at(-1)?.file;
  return file !== undefined && workspace.textOf(file) !== undefined ? undefined : thrown;
}

/** What the drafts of a workspace change, the mistakes that come first, and for whom it changes what. */
export function shownChanges(workspace: Workspace) {
  const review = workspace.review();
  const named = ({ file, problem, fix }: Issue) => ({
    file,
    title: fileTitle(workspace, file),
    problem,
    fix,
  });
  const { own, before } = problemsOf(workspace);
  const drafts = workspace.options.drafts.all();
  const isWarning = ({ severity, file }: Issue) =>
    severity === "warning" && drafts.some((draft) => draft.file === file);
  return {
    drafts: drafts.map((draft) => draftChange(workspace, draft)),
    errors: own.map(named),
    warnings: workspace.drafted().checked.issues.filter(isWarning).map(named),
    broken: [...new Map(before.map((issue) => [issue.file, issue])).values()].map(named),
    report: review && reportOf(review, "what is published", false),
  };
}

/** What a draft changes in its file. */
export function draftChange(workspace: Workspace, { file, begun, text }: Draft): DraftChange {
  return {
    file,
    title: fileTitle(workspace, file),
    changes: fieldChanges(begun, text ?? "", fileWords(workspace, file)),
    is: text === undefined ? "taken away" : begun === "" ? "new" : "changed",
  };
}

/** Every draft with those that go with it, for an editor to choose which are published. */
function groupsShown(workspace: Workspace, chosen: readonly Draft[]): readonly GroupShown[] {
  const { issues } = workspace.drafted().checked;
  const isWrong = (one: string) => issues.some(({ file, severity }) => file === one && severity === "error");
  return draftsTogether(workspace.options.drafts.all()).map((group) => ({
    file: group[0]?.file ?? "",
    words: actWords(group.map((draft) => draftChange(workspace, draft))),
    commit: commitWords(group.map((draft) => draftChange(workspace, draft))),
    isChosen: group.every(({ file }) => chosen.some((draft) => draft.file === file)),
    isWrong: group.some(({ file }) => isWrong(file)),
  }));
}

/** What the fields of a file may hold and name; one that is no document, such as a tax year, has no schema. */
function fileWords(workspace: Workspace, file: string): FileWords {
  const placed = placeOf(file);
  const schema = "place" in placed ? documentTypes[placed.place.type].schema : undefined;
  const both = [workspace.drafted(), workspace.published()].flatMap(({ checked }) => checked.documents);
  return { schema, names: namesFor(both, file) };
}

/** Places that somebody else has changed as well. What can be brought together without a choice is. */
function settleShown(studio: Studio): readonly SettleShown[] {
  return studio.workspace.settle().map(({ file, open }) => ({
    file,
    title: fileTitle(studio.workspace, file),
    by: studio.copy.lastAuthor(file),
    open: open.map((conflict) => ({
      place: conflict.place,
      ...conflictWords(conflict, studio.workspace.textOf(file) ?? "", fileWords(studio.workspace, file)),
    })),
  }));
}

/** Takes what was chosen between two versions of the same places. */
export function answerSettle(asked: LetIn, form: URLSearchParams): Response {
  const { workspace } = asked.studio;
  const choose = (file: string): Choose => {
    const choices = file === form.get("file") ? form : new URLSearchParams();
    return ({ place }) => {
      const choice = choices.get(JSON.stringify(place));
      return choice === "mine" || choice === "theirs" ? choice : undefined;
    };
  };
  workspace.settle(choose);
  return seeOther(studioRoutes.review);
}
