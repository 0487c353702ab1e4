import { editFrontMatter } from "../../content/edit/edit-front-matter";
import type { FieldEdit } from "../../content/edit/edits";
import type { ParsedDocument } from "../../content/parsed-document";
import { documentTypes } from "../../model/document-types";
import { usualOrder } from "../form/form-places";

/** A text with its fields changed; as it was where they cannot be read. */
export function edited(text: string, edits: readonly FieldEdit[], { type }: ParsedDocument): string {
  const result = editFrontMatter(text, edits, usualOrder(documentTypes[type].schema));
  return "text" in result ? result.text : text;
}

/**
 * A text whose links to an address, and to places on its page, lead to another.
 * @param place what becomes of the place on the page
 */
export function ledOn(
  text: string,
  from: string,
  to: string,
  place: "keeps its place" | "leads to the page" = "leads to the page",
): string {
  const link = new RegExp(`(?<![\\w/-])${literally(from)}(#[\\w-]*)?(?![\\w/#-]|\\.\\w)`, "g");
  return text.replace(link, (_, anchor: string | undefined) =>
    place === "keeps its place" ? to + (anchor ?? "") : to,
  );
}

/** A text that cites what a document says or explains, with another name for the document. */
export function citedAs(text: string, from: string, to: string): string {
  const citation = new RegExp(`(<(?:Figure|Term)\\s+of=["'])${literally(from)}(?=["'.])`, "g");
  return text.replace(citation, (_, before: string) => before + to);
}

export const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
