import type { Issue } from "../issue";
import { type ParsedDocument, positionOf } from "../parsed-document";
import type { Position } from "../position";

/** A mistake between documents, before it is given its place in a file. */
export interface Finding {
  readonly rule: string;
  readonly severity?: Issue["severity"];
  readonly document: Pick<ParsedDocument, "file" | "fields">;
  readonly field: string;
  /** Where it stands, when that is not where the field's value stands. */
  readonly at?: Position;
  readonly problem: string;
  readonly allowed?: string | undefined;
  readonly fix?: string | undefined;
}

export type Report = (finding: Finding) => void;

/** A finding as an issue. */
export function asIssue({
  rule,
  severity = "error",
  document,
  field,
  at,
  problem,
  allowed,
  fix,
}: Finding): Issue {
  const [line, column] = at ?? positionOf(document, field);
  return {
    rule,
    severity,
    file: document.file,
    line,
    column,
    field,
    problem,
    ...(allowed !== undefined && { allowed }),
    ...(fix !== undefined && { fix }),
  };
}
