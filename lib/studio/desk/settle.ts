import { type Choose, type Conflict, merge } from "../../content/edit/merge";
import { placeOf } from "../../content/parse/place/from-path";
import { documentTypes } from "../../model/document-types";
import { usualOrder } from "../form/form-places";
import type { Draft } from "./drafts";
import { followRenamings } from "./follow";
import type { Workspace } from "./workspace";

/** A draft of a file in which somebody else has changed the same places meanwhile. */
export interface Unsettled {
  readonly file: string;
  readonly open: readonly Conflict[];
  /** The draft with all else that was published since, and with its own version where both have changed the same. */
  readonly together: Draft;
}

/**
 * Brings drafts together with what others have published since they were begun, field by field, at the address that a page has by
 * now.
 * @param choose which of two versions is to hold where both have changed the same place
 * @returns the drafts of which something is still to be chosen
 */
export function settle(
  workspace: Workspace,
  choose: (file: string) => Choose = () => () => undefined,
): readonly Unsettled[] {
  const { drafts } = workspace.options;
  followRenamings(workspace);
  return drafts.all().flatMap((draft) => {
    const { file, begun, text } = draft;
    const theirs = workspace.publishedText(file);
    if (begun === (theirs ?? "")) return [];
    const placed = placeOf(file);
    const order = "place" in placed ? usualOrder(documentTypes[placed.place.type].schema) : undefined;
    const merged = (chosen: Choose) =>
      merge(begun, text, theirs, { choose: chosen, ...(order && { order }) });
    const asChosen = merged(choose(file));
    const together = { ...draft, begun: theirs ?? "" };
    if (asChosen.open.length > 0) {
      const mine = merged((conflict) => choose(file)(conflict) ?? "mine");
      return [{ file, open: asChosen.open, together: { ...together, text: mine.text } }];
    }
    drafts.keep({ ...together, text: asChosen.text });
    return [];
  });
}
