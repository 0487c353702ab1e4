import { StudioDocument } from "@/components/studio/studio-document";
import { editFrontMatter, fieldsIn } from "@/lib/content/edit/edit-front-matter";
import type { FieldEdit } from "@/lib/content/edit/edits";
import { type FieldPath, fieldAt, isList } from "@/lib/content/edit/field-value";
import { placeOf } from "@/lib/content/parse/place/from-path";
import { titleOf } from "@/lib/content/parsed-document";
import { addressOf } from "@/lib/content/relate/addresses";
import { documentTypes } from "@/lib/model/document-types";
import { formOf, usualOrder } from "@/lib/studio/form";
import { editsFrom } from "@/lib/studio/posted";
import { studioRoutes } from "@/lib/studio/routes";
import type { Workspace } from "@/lib/studio/workspace";
import { type LetIn, seeOther, studioPage } from "./studio-page";

/** The form of one file, and what is sent with it. */
export function answerDocument(asked: LetIn, file: string): Response {
  const { studio, form } = asked;
  const { workspace } = studio;
  const placed = placeOf(file);
  const text = workspace.textOf(file);
  const fields = text === undefined ? undefined : fieldsIn(text);
  if (text === undefined || !("place" in placed)) {
    return studioPage(studio, "No such file", <p>There is no file {file}.</p>, { status: 404 });
  }
  const { schema } = documentTypes[placed.place.type];
  const parts = formOf(schema, fields);
  if (form?.has("discard")) {
    workspace.options.drafts.drop(file);
    return seeOther(studioRoutes.document(file));
  }
  if (form !== undefined) {
    const order = usualOrder(schema);
    const typed = editFrontMatter(text, editsFrom(parts, form), order);
    const result = "text" in typed ? editFrontMatter(typed.text, itemEdits(form, typed.text), order) : typed;
    if ("text" in result) {
      workspace.write(file, result.text);
      if (form.get("next") === "typing") return page(asked, file);
      return seeOther(form.get("next") === "review" ? studioRoutes.review : studioRoutes.document(file));
    }
    const note = `Nothing was saved: ${result.path.join(".")} cannot be changed by this form as the file stands. Change it in the file itself.`;
    return page(asked, file, note, 422);
  }
  return page(
    asked,
    file,
    fields === undefined
      ? "The fields of this file cannot be read. What the check says has to be mended in the file itself."
      : undefined,
  );
}

/** A list that gets one more, like its last, or loses that. */
function itemEdits(form: URLSearchParams, text: string): FieldEdit[] {
  const [add, remove] = [form.get("copy-last"), form.get("remove-last")];
  const path: FieldPath = (add ?? remove ?? "")
    .split(".")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const list = fieldAt(fieldsIn(text), path);
  const last = isList(list) ? list.at(-1) : undefined;
  if (!isList(list) || last === undefined) return [];
  return remove === null
    ? [{ kind: "insert", path: [...path, list.length], value: last }]
    : [{ kind: "remove", path: [...path, list.length - 1] }];
}

/** The form of a file as it is now: another request may have been what changed it. */
function page({ studio, token }: LetIn, file: string, note?: string, status = 200): Response {
  const { workspace } = studio;
  const issues = workspace.drafted().checked.issues.filter((issue) => issue.file === file);
  const document = workspace.document(file);
  const placed = placeOf(file);
  const [council = ""] = file.split("/");
  const parts =
    "place" in placed
      ? formOf(documentTypes[placed.place.type].schema, fieldsIn(workspace.textOf(file) ?? ""))
      : [];
  return studioPage(
    studio,
    document === undefined ? file : titleOf(document.data),
    <StudioDocument
      file={file}
      parts={parts}
      issues={issues}
      names={(to) => namesFor(workspace, council, to)}
      page={"place" in placed ? addressOf(placed.place) : studioRoutes.home}
      token={token}
      isDraft={workspace.options.drafts.of(file) !== undefined}
      note={note}
    />,
    { status, hasScript: true },
  );
}

/** What a reference of a council may name. */
function namesFor(workspace: Workspace, council: string, to: string) {
  const documents = workspace.drafted().checked.documents.filter((document) => document.council === council);
  if (to !== "source") {
    return documents
      .filter(({ type }) => type === to)
      .map(({ slug, data }) => ({ slug, title: titleOf(data) }))
      .sort((one, other) => one.title.localeCompare(other.title, "en-GB", { numeric: true }));
  }
  const sources = documents.flatMap(({ data }) =>
    "sources" in data && !isList(data.sources) ? Object.entries(data.sources ?? {}) : [],
  );
  return sources.map(([slug, { title }]) => ({ slug, title }));
}
