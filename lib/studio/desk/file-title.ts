import { fieldsIn } from "../../content/edit/edit-front-matter";
import { placeOf } from "../../content/parse/place/from-path";
import { titleOf } from "../../content/parsed-document";
import { documentTypes } from "../../model/document-types";
import type { Workspace } from "./workspace";

/** Whose page a file is, by the council's name; what stands in no council's folder is of all of them. */
export function councilTitle(workspace: Workspace, file: string): string {
  const council = `${file.split("/", 1).join()}/council.mdx`;
  return workspace.isTaken(council) ? fileTitle(workspace, council) : "Every council";
}

/**
 * What people call a file: one with mistakes has the name that was written in it, what is taken away its name from before, and
 * one without any name its kind.
 */
export function fileTitle(workspace: Workspace, file: string): string {
  const document =
    workspace.document(file) ?? workspace.published().checked.documents.find((one) => one.file === file);
  if (document !== undefined) return titleOf(document.data);
  const text = workspace.textOf(file) ?? "";
  const { name, term } = fieldsIn(text) ?? {};
  const unread = /^(?:name|term): *(\S.*)$/m.exec(text)?.[1];
  const written = [name, term, unread].find((words) => typeof words === "string" && words !== "");
  if (typeof written === "string") return written;
  const placed = placeOf(file);
  if ("taxYear" in placed) return `Tax year ${placed.taxYear.replace("-", " to ")}`;
  return "place" in placed ? `${documentTypes[placed.place.type].one} without a name yet` : file;
}
