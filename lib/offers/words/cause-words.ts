/** Why somebody gets nothing, and what would change it. Both are fragments: small first letter, no full stop. */
export interface CauseWords {
  readonly reason: string;
  /** None where nothing that the person could do would. */
  readonly change: string | undefined;
}

export function because(reason: string, change?: string): CauseWords {
  return { reason, change };
}
