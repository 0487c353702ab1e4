import type { Issue } from "../issue";
import type { Position } from "../position";

/** What a rule has to say of one mistake; the rest of the issue is known to the reporter. */
export interface Finding {
  readonly rule: string;
  readonly severity?: Issue["severity"];
  readonly at: Position;
  readonly field: string;
  readonly problem: string;
  readonly allowed?: string | undefined;
  readonly fix?: string | undefined;
}

/** Collects the issues of one file. */
export class Reporter {
  readonly issues: Issue[] = [];

  constructor(readonly file: string) {}

  report({ rule, severity = "error", at, field, problem, allowed, fix }: Finding): void {
    const issue = { rule, severity, file: this.file, line: at[0], column: at[1], field, problem };
    this.issues.push({
      ...issue,
      ...(allowed !== undefined && { allowed }),
      ...(fix !== undefined && { fix }),
    });
  }

  get hasErrors(): boolean {
    return this.issues.some(({ severity }) => severity === "error");
  }
}
