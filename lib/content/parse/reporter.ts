import * as content from "../issue";
import type { Position } from "../position";

/** One mistake and its position; the reporter knows the file. */
export interface Finding extends content.Finding {
  readonly at: Position;
}

/** Collects the issues of one file. */
export class Reporter {
  readonly issues: content.Issue[] = [];

  /** Where a place of the text that is read stands in the file. */
  placeInFile: (at: Position) => Position = (at) => at;

  constructor(readonly file: string) {}

  report(finding: Finding): void {
    this.issues.push(content.issueAt(this.file, this.placeInFile(finding.at), finding));
  }

  /** Lets the last finding say what more there is to know of its remedy. */
  addToFix(sentence: string): void {
    const last = this.issues.pop();
    if (last !== undefined) this.issues.push({ ...last, fix: [last.fix ?? "", sentence].join(" ").trim() });
  }

  get hasErrors(): boolean {
    return this.issues.some(({ severity }) => severity === "error");
  }
}
