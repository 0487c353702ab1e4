import type { DraftChange } from "@/components/studio/studio-changes";
import { StudioReview } from "@/components/studio/studio-review";
import { PublishNews, type SettleShown } from "@/components/studio/studio-settle";
import { AllWaiting } from "@/components/studio/studio-waiting";
import type { Choose } from "@/lib/content/edit/merge";
import { placeOf } from "@/lib/content/parse/place/from-path";
import { titleOf } from "@/lib/content/parsed-document";
import { documentTypes } from "@/lib/model/document-types";
import { reportOf } from "@/lib/review/report/report";
import { fieldChanges, placeWords } from "@/lib/studio/changes";
import { type Person, PREFIX, personOf } from "@/lib/studio/publish";
import { studioRoutes } from "@/lib/studio/routes";
import type { Workspace } from "@/lib/studio/workspace";
import { type LetIn, type Studio, seeOther, studioPage } from "./studio-page";

/** What the drafts change, and the form that publishes them. */
export function answerReview(asked: LetIn, note?: string, person?: Person, status = 200): Response {
  const { studio, token, query } = asked;
  const { workspace, copy, signedIn } = studio;
  const obstacle = copy.update();
  const settle = settleShown(studio);
  const published = /^[0-9a-f]{4,40}$/.exec(query.get("published") ?? "")?.[0];
  const waiting = signedIn?.landing.all() ?? [];
  const landed = signedIn && !waiting.some(({ editor }) => copy.branch === PREFIX + editor);
  return studioPage(
    studio,
    "Your drafts",
    <StudioReview
      {...shownChanges(workspace)}
      settle={settle}
      person={signedIn ? undefined : (person ?? personOf(workspace.options.directory))}
      token={token}
      note={note ?? obstacle}
      news={<PublishNews published={published} landed={landed} unsent={copy.unsent} token={token} />}
      waiting={<AllWaiting waiting={waiting} />}
    />,
    { status },
  );
}

/** What the drafts of a workspace change, the mistakes that come first, and for whom it changes what. */
export function shownChanges(workspace: Workspace) {
  const review = workspace.review();
  return {
    drafts: workspace.options.drafts.all().map(
      ({ file, begun, text }): DraftChange => ({
        file,
        title: titleFor(workspace, file),
        changes: fieldChanges(begun, text ?? "", schemaFor(file)),
        is: text === undefined ? "taken away" : begun === "" ? "new" : "changed",
      }),
    ),
    errors: workspace.drafted().checked.issues.filter(({ severity }) => severity === "error"),
    report: review && reportOf(review, "what is published"),
  };
}

/** What the fields of a file may hold; `undefined` for one that is no document, such as a tax year. */
function schemaFor(file: string) {
  const placed = placeOf(file);
  return "place" in placed ? documentTypes[placed.place.type].schema : undefined;
}

/** What a file is called; what is taken away has its name from before. */
function titleFor(workspace: Workspace, file: string): string {
  const document =
    workspace.document(file) ?? workspace.published().checked.documents.find((one) => one.file === file);
  return document === undefined ? file : titleOf(document.data);
}

/** Places that somebody else has changed as well. What can be brought together without a choice is. */
function settleShown(studio: Studio): readonly SettleShown[] {
  return studio.workspace.settle().map(({ file, open }) => ({
    file,
    title: titleFor(studio.workspace, file),
    by: studio.copy.lastAuthor(file),
    open: open.map((conflict) => ({
      ...conflict,
      label: placeWords(conflict.place, studio.workspace.textOf(file) ?? "", schemaFor(file)),
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
