import { type Issue, issueAt, type Finding as Mistake } from "../issue";
import { type ParsedDocument, positionOf } from "../parsed-document";
import type { Position } from "../position";

/** A mistake between documents, without its position in a file. */
export interface Finding extends Mistake {
  readonly document: Pick<ParsedDocument, "file" | "fields">;
  /** Its position, where that is not the position of the field's value. */
  readonly at?: Position;
}

export type Report = (finding: Finding) => void;

/** A finding as an issue. */
export function asIssue({ document, at, ...mistake }: Finding): Issue {
  return issueAt(document.file, at ?? positionOf(document, mistake.field), mistake);
}
