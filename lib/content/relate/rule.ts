import { type Issue, issueAt, type Finding as Mistake } from "../issue";
import { type ParsedDocument, positionOf } from "../parsed-document";
import type { Position } from "../position";

/** A mistake between documents, before it is given its place in a file. */
export interface Finding extends Mistake {
  readonly document: Pick<ParsedDocument, "file" | "fields">;
  /** Where it stands, when that is not where the field's value stands. */
  readonly at?: Position;
}

export type Report = (finding: Finding) => void;

/** A finding as an issue. */
export function asIssue({ document, at, ...mistake }: Finding): Issue {
  return issueAt(document.file, at ?? positionOf(document, mistake.field), mistake);
}
