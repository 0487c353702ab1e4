import { PublishNews } from "@/components/studio/studio-news";
import type { GroupShown, PublishTyped } from "@/components/studio/studio-publish";
import { StudioReview } from "@/components/studio/studio-review";
import { BringBack } from "@/components/studio/studio-throw-away";
import { AllWaiting } from "@/components/studio/studio-waiting";
import type { Issue } from "@/lib/content/issue";
import { titleOf } from "@/lib/content/parsed-document";
import { reportOf } from "@/lib/review/report/report";
import { mayDo, whyNotLand } from "@/lib/studio/council/rights";
import type { Draft } from "@/lib/studio/desk/drafts";
import { chosenOf, draftsTogether, withDrafts } from "@/lib/studio/desk/drafts-together";
import { fileTitle } from "@/lib/studio/desk/file-title";
import { problemsOf } from "@/lib/studio/desk/problems";
import { PREFIX, personOf } from "@/lib/studio/desk/publish";
import { settle } from "@/lib/studio/desk/settle";
import { canComeBack } from "@/lib/studio/desk/throw-away";
import type { Workspace } from "@/lib/studio/desk/workspace";
import { stillNaming } from "@/lib/studio/documents/still-naming";
import { inWordsOfForms } from "@/lib/studio/form/still-to-fill";
import { BROUGHT, ONLY, PUBLISHED, SENT, TAKEN_BACK } from "@/lib/studio/routes";
import { actWords, commitWords } from "@/lib/studio/words/act-words";
import { settleShown } from "./answer-settle";
import { draftChanges, type Seen } from "./draft-changes";
import { type LetIn, type Studio, studioPage, waitingIn } from "./studio-page";

/** What the drafts change, and the form that publishes them. */
export async function answerReview(
  asked: LetIn,
  { note, typed, status = 200 }: { note?: string; typed?: PublishTyped; status?: number } = {},
): Promise<Response> {
  const { studio, token, query, form } = asked;
  const { workspace, copy, signedIn } = studio;
  const obstacle = await copy.recent();
  const toSettle = settleShown(studio);
  const all = workspace.options.drafts.all();
  const groups = groupsShown(studio);
  const only = [...query.getAll(ONLY), ...(form?.getAll(ONLY) ?? [])];
  const fit = groups.filter(({ isWrong, isForeign }) => !isWrong && !isForeign).map(({ file }) => file);
  const chosen = chosenOf(all, only.length > 0 ? only : fit);
  const commit = (name: string) => /^[0-9a-f]{4,40}$/.exec(query.get(name) ?? "")?.[0];
  const waiting = waitingIn(studio);
  const landed = signedIn && !waiting.some(({ editor }) => copy.branch === PREFIX + editor);
  return studioPage(
    studio,
    "Your drafts",
    <StudioReview
      {...shownChanges(withDrafts(workspace, asSettled(workspace, chosen)))}
      groups={groups.map((group) => ({
        ...group,
        isChosen: chosen.some(({ file }) => file === group.file),
      }))}
      settle={toSettle}
      publishing={{
        ...typed,
        needsLook: needsLook(
          studio,
          chosen.map(({ file }) => file),
        ),
        person: signedIn ? undefined : (typed?.person ?? personOf(workspace.options.directory)),
      }}
      token={token}
      note={note ?? obstacle}
      news={
        <PublishNews
          published={commit(PUBLISHED)}
          brought={commit(BROUGHT)}
          isSent={query.has(SENT)}
          isTakenBack={query.has(TAKEN_BACK)}
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

/** Drafts with all that others have published meanwhile: of what is still to be chosen the editor's own version. */
function asSettled(workspace: Workspace, drafts: readonly Draft[]): readonly Draft[] {
  const unsettled = settle(workspace);
  return drafts.map((draft) => unsettled.find(({ file }) => file === draft.file)?.together ?? draft);
}

/** True where what changes these files has to be looked at by a colleague before it comes to the site. */
function needsLook({ signedIn, workspace }: Studio, files: readonly string[]): boolean {
  if (signedIn === undefined) return false;
  const { rights, person, rule } = signedIn;
  return (
    whyNotLand(rights, person, rule, { files, authors: [person] }, (file) => fileTitle(workspace, file)) !==
    undefined
  );
}

/** What was thrown away and has no page any more on which it could be offered. */
function thrownWithoutPage(workspace: Workspace) {
  const thrown = canComeBack(workspace.options.drafts, (file) => workspace.publishedText(file));
  const file = thrown?.before.at(-1)?.file;
  return file !== undefined && workspace.textOf(file) !== undefined ? undefined : thrown;
}

/** What the drafts of a workspace change, the mistakes that come first, and for whom it changes what. */
export function shownChanges(workspace: Workspace, seen?: Seen) {
  const review = workspace.review();
  const named = (issue: Issue) => ({
    file: issue.file,
    title: fileTitle(workspace, issue.file),
    ...inWordsOfForms(issue),
  });
  const { own, before } = problemsOf(workspace);
  const drafts = draftChanges(workspace, workspace.options.drafts.all(), seen);
  const keyOf = ({ file, rule, field, problem }: Issue) => JSON.stringify([file, rule, field, problem]);
  const warnedBefore = new Set(workspace.published().checked.issues.map(keyOf));
  // What becomes worth a look by these drafts is told as well, wherever it stands.
  const isWarning = (issue: Issue) =>
    issue.severity === "warning" &&
    (drafts.some((draft) => draft.file === issue.file) || !warnedBefore.has(keyOf(issue)));
  const gone = drafts.filter(({ is }) => is === "taken away");
  const stillNamed = gone.flatMap(({ title }) =>
    stillNaming(title, workspace.drafted().checked.documents).map((document) => ({
      file: document.file,
      title: titleOf(document.data),
      problem: `Its words go on naming ${title}, which is taken off the site. Read whether they still hold.`,
      fix: undefined,
    })),
  );
  return {
    drafts,
    errors: own.map(named),
    warnings: [...workspace.drafted().checked.issues.filter(isWarning).map(named), ...stillNamed],
    broken: [...new Map(before.map((issue) => [issue.file, issue])).values()].map(named),
    report: review && reportOf(review, "what is published", false),
  };
}

/** Every draft with those that go with it, for an editor to choose which are published: last those that cannot be as they are. */
function groupsShown({ workspace, signedIn }: Studio): readonly Omit<GroupShown, "isChosen">[] {
  const { issues } = workspace.drafted().checked;
  const isWrong = (one: string) => issues.some(({ file, severity }) => file === one && severity === "error");
  const isForeign = (file: string) => signedIn !== undefined && !mayDo(signedIn.rights, "write", file);
  const groups = draftsTogether(workspace.options.drafts.all()).map((group) => ({
    file: group[0]?.file ?? "",
    words: actWords(draftChanges(workspace, group)),
    commit: commitWords(draftChanges(workspace, group)),
    isWrong: group.some(({ file }) => isWrong(file)),
    isForeign: group.some(({ file }) => isForeign(file)),
  }));
  const last = ({ isWrong, isForeign }: (typeof groups)[number]) => Number(isWrong) + 2 * Number(isForeign);
  return groups.toSorted((one, other) => last(one) - last(other));
}
