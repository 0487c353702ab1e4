import { StudioReview } from "@/components/studio/studio-review";
import type { SettleShown } from "@/components/studio/studio-settle";
import type { Choose } from "@/lib/content/edit/merge";
import { placeOf } from "@/lib/content/parse/place/from-path";
import { titleOf } from "@/lib/content/parsed-document";
import { documentTypes } from "@/lib/model/document-types";
import { reportOf } from "@/lib/review/report/report";
import { fieldChanges, placeWords } from "@/lib/studio/changes";
import { PublishProblem } from "@/lib/studio/git";
import { isPerson, type Person, personOf, publish } from "@/lib/studio/publish";
import { studioRoutes } from "@/lib/studio/routes";
import { type LetIn, type Studio, seeOther, studioPage } from "./studio-page";

/** What the drafts change, and the form that publishes them. */
export function answerReview(asked: LetIn, note?: string, person?: Person, status = 200): Response {
  const { studio, token, query } = asked;
  const { workspace, copy } = studio;
  const { drafts, directory } = workspace.options;
  const obstacle = copy.update(false);
  const settle = settleShown(studio);
  const review = workspace.review();
  const published = /^[0-9a-f]{4,40}$/.exec(query.get("published") ?? "")?.[0];
  const changes = drafts.all().map(({ file, begun, text }) => ({
    file,
    title: titleFor(studio, file),
    changes: fieldChanges(begun, text ?? "", schemaFor(file)),
    is: text === undefined ? ("taken away" as const) : begun === "" ? ("new" as const) : ("changed" as const),
  }));
  return studioPage(
    studio,
    "Your drafts",
    <StudioReview
      drafts={changes}
      settle={settle}
      errors={workspace.drafted().checked.issues.filter(({ severity }) => severity === "error")}
      report={review && reportOf(review, "what is published")}
      person={person ?? personOf(directory)}
      token={token}
      note={note ?? obstacle}
      published={published}
      unsent={copy.unsent}
    />,
    { status },
  );
}

/** What the fields of a file may hold; `undefined` for one that is no document, such as a tax year. */
function schemaFor(file: string) {
  const placed = placeOf(file);
  return "place" in placed ? documentTypes[placed.place.type].schema : undefined;
}

/** What a file is called; what is taken away has its name from before. */
function titleFor({ workspace }: Studio, file: string): string {
  const document =
    workspace.document(file) ?? workspace.published().checked.documents.find((one) => one.file === file);
  return document === undefined ? file : titleOf(document.data);
}

/** Places that somebody else has changed as well. What can be brought together without a choice is. */
function settleShown(studio: Studio): readonly SettleShown[] {
  return studio.workspace.settle().map(({ file, open }) => ({
    file,
    title: titleFor(studio, file),
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

/** Sends what is published and was not sent. */
export function answerSend({ studio }: LetIn): Response {
  studio.copy.update(true);
  studio.copy.send();
  return seeOther(studioRoutes.review);
}

/** Publishes every draft as one commit. */
export function answerPublish(asked: LetIn, form: URLSearchParams): Response {
  const { workspace, copy } = asked.studio;
  const { drafts, directory } = workspace.options;
  const [what, why, name, email] = ["what", "why", "name", "email"].map(
    (field) => form.get(field)?.trim() ?? "",
  );
  const person = { name: name ?? "", email: email ?? "" };
  const refusal = (note: string) =>
    answerReview(asked, `Nothing was published, and nothing is lost. ${note}`, person, 422);
  if (drafts.all().length === 0) return answerReview(asked, "There was nothing to publish.");
  if (!what || /[\r\n]/.test(what)) return refusal("Say in one line what changes.");
  if (!isPerson(person)) return refusal("Give your name, and your e-mail address.");
  copy.update(true);
  if (workspace.settle().length > 0)
    return refusal("Somebody else has changed the same: choose first which is to hold.");
  if (workspace.drafted().catalogue === undefined)
    return refusal("The check finds mistakes, which come first.");
  const all = drafts.all();
  try {
    const { commit } = publish(
      directory,
      all,
      person,
      why ? `${what}\n\n${why.replace(/\r\n?/g, "\n")}` : what,
    );
    for (const { file } of all) drafts.drop(file);
    copy.send();
    return seeOther(`${studioRoutes.review}?published=${commit}`);
  } catch (problem) {
    if (!(problem instanceof PublishProblem)) throw problem;
    return refusal(`Git says: ${problem.message}`);
  }
}
