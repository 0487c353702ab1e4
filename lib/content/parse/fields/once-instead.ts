/** What can be written beside a time that does not come again on days, in the place of a field that needs one. */
const ONCE_INSTEAD = {
  atMostTimes:
    "Let payments by the month end with `stopsAfter`; beside `whenever`, write `atMostTimes` inside `when`.",
  ifMoved:
    "Leave it out: payments by the month are those of the team of each day, and what comes once is that of its day.",
  lostIf:
    "Let payments by the month stop on the day of the event, with `who: {answers: […]}` for whoever has it behind them; that one month of them is lost is for the text.",
} as const;

/** A field that is for what comes again on days, beside a time that does not. */
export function onceInstead(written: string, field: keyof typeof ONCE_INSTEAD) {
  return {
    rule: "contradiction",
    problem: `${written} is for what comes again on days, each time for the time since the one before.`,
    fix: ONCE_INSTEAD[field],
  } as const;
}
