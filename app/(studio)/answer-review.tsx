import { StudioReview } from "@/components/studio/studio-review";
import { titleOf } from "@/lib/content/parsed-document";
import { reportOf } from "@/lib/review/report/report";
import { fieldChanges } from "@/lib/studio/changes";
import { isPerson, type Person, PublishProblem, personOf, publish } from "@/lib/studio/publish";
import { studioRoutes } from "@/lib/studio/routes";
import { type LetIn, seeOther, studioPage } from "./studio-page";

/** What the drafts change, and the form that publishes them. */
export function answerReview(asked: LetIn, note?: string, person?: Person, status = 200): Response {
  const { studio, token, query } = asked;
  const { workspace } = studio;
  const { drafts, directory } = workspace.options;
  const overtaken = new Set(workspace.overtaken().map(({ file }) => file));
  const review = workspace.review();
  const published = /^[0-9a-f]{4,40}$/.exec(query.get("published") ?? "")?.[0];
  const changes = drafts.all().map(({ file, begun, text }) => {
    // What is taken away has its name from before.
    const document =
      workspace.document(file) ?? workspace.published().checked.documents.find((one) => one.file === file);
    return {
      file,
      title: document === undefined ? file : titleOf(document.data),
      changes: fieldChanges(begun, text ?? ""),
      is:
        text === undefined ? ("taken away" as const) : begun === "" ? ("new" as const) : ("changed" as const),
      isOvertaken: overtaken.has(file),
    };
  });
  return studioPage(
    studio,
    "Your drafts",
    <StudioReview
      drafts={changes}
      errors={workspace.drafted().checked.issues.filter(({ severity }) => severity === "error")}
      report={review && reportOf(review, "what is published")}
      person={person ?? personOf(directory)}
      token={token}
      note={note ?? (published && `Published as ${published}, in your name and on a branch of your own.`)}
    />,
    { status },
  );
}

/** Publishes every draft as one commit. */
export function answerPublish(asked: LetIn, form: URLSearchParams): Response {
  const { workspace } = asked.studio;
  const { drafts, directory } = workspace.options;
  const [what, why, name, email] = ["what", "why", "name", "email"].map(
    (field) => form.get(field)?.trim() ?? "",
  );
  const person = { name: name ?? "", email: email ?? "" };
  const all = drafts.all();
  const refusal = (note: string) =>
    answerReview(asked, `Nothing was published, and nothing is lost. ${note}`, person, 422);
  if (all.length === 0) return answerReview(asked, "There was nothing to publish.");
  if (!what || /[\r\n]/.test(what)) return refusal("Say in one line what changes.");
  if (!isPerson(person)) return refusal("Give your name, and your e-mail address.");
  if (workspace.overtaken().length > 0) return refusal("Somebody else has changed the same file meanwhile.");
  if (workspace.drafted().catalogue === undefined)
    return refusal("The check finds mistakes, which come first.");
  try {
    const { commit } = publish(
      directory,
      all,
      person,
      why ? `${what}\n\n${why.replace(/\r\n?/g, "\n")}` : what,
    );
    for (const { file } of all) drafts.drop(file);
    return seeOther(`${studioRoutes.review}?published=${commit}`);
  } catch (problem) {
    if (!(problem instanceof PublishProblem)) throw problem;
    return refusal(`Git says: ${problem.message}`);
  }
}
