/** A message for the person at the keyboard: what is wrong and what to do. Printed without a stack. */
export class Explanation extends Error {
  override readonly name: string = "Explanation";
  /** What the command ends with. */
  readonly exitCode: number = 1;
}

/** A message about how a command was called. Ends with 2, as is usual for that. */
export class UsageExplanation extends Explanation {
  override readonly exitCode = 2;
}
