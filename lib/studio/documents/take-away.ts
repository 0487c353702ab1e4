import type { FieldEdit } from "../../content/edit/edits";
import type { ParsedDocument } from "../../content/parsed-document";
import { addressOf, splitAddress } from "../../content/relate/addresses";
import { oldAddressOf } from "../../content/relate/aliases";
import { sharesPage } from "../../model/document-types";
import { edited, ledOn } from "./mention-edits";
import { type Mention, mentionsOf } from "./mentions";

/** A page with an address of its own, to which readers of another can be led. */
export function canTakeReaders(document: ParsedDocument): boolean {
  return !sharesPage(document.type) && "aliases" in document.data;
}

/** What becomes of a place that names what is taken away. */
export type Settlement = "taken out" | "led on" | "led to its page" | "to settle";

/**
 * What is done about a mention of what is taken away: the place is one that can do without, leads on, or is for an editor.
 * @param leads whether there is a page to which links can lead from then on
 * @param stood whether it stood on a page with others, which stays
 */
export function settlementOf({ kind, item }: Mention, leads: boolean, stood = false): Settlement {
  if (kind === "link" && stood) return "led to its page";
  if (kind === "link") return leads ? "led on" : "to settle";
  return item !== undefined ? "taken out" : "to settle";
}

/**
 * What changes when a document is taken off the site: lists do without it, links lead to another page, and so does its old
 * address, with those that led to it before.
 * @param to where readers are led; `undefined` for what has no page of its own, and for a page that nobody needs to be led from
 * @param textOf the text of a file
 * @returns the new text of each file that changes; of the document's own, `undefined`
 */
export function takenAway(
  document: ParsedDocument,
  to: ParsedDocument | undefined,
  documents: readonly ParsedDocument[],
  textOf: (file: string) => string | undefined,
): ReadonlyMap<string, string | undefined> {
  const texts = new Map<string, string | undefined>();
  const change = (by: ParsedDocument, changed: (text: string) => string) => {
    const text = texts.get(by.file) ?? textOf(by.file);
    if (text !== undefined) texts.set(by.file, changed(text));
  };
  const mentions = mentionsOf(document, documents);
  for (const by of new Set(mentions.map((mention) => mention.by))) {
    const edits = mentions.filter((mention) => mention.by === by).flatMap((mention) => listEdit(mention));
    // From the last item on, so that each still has its number.
    change(by, (text) => edited(text, edits.reverse(), by));
    const next = sharesPage(document.type) ? splitAddress(addressOf(document)).page : to && addressOf(to);
    if (next !== undefined) change(by, (text) => ledOn(text, addressOf(document), next));
  }
  if (to !== undefined && canTakeReaders(to)) change(to, (text) => withAliases(text, document, to));
  texts.set(document.file, undefined);
  return texts;
}

function listEdit({ item }: Mention): FieldEdit[] {
  return item === undefined ? [] : [{ kind: "remove", path: item }];
}

function withAliases(text: string, document: ParsedDocument, to: ParsedDocument): string {
  const old = "aliases" in document.data ? document.data.aliases : [];
  const addresses = [addressOf(document), ...old.map((alias) => oldAddressOf(document, alias))];
  const there = "aliases" in to.data ? to.data.aliases.length : 0;
  const folder = `${addressOf(to).slice(0, addressOf(to).lastIndexOf("/"))}/`;
  return edited(
    text,
    addresses.map((address, index) => ({
      kind: "insert",
      path: ["aliases", there + index],
      // The name alone is enough for a page of the same folder.
      value: address.startsWith(folder) && to.type === document.type ? address.slice(folder.length) : address,
    })),
    to,
  );
}
