/** What can be written beside a time that does not come again on days, in the place of a field that needs one. */
const ONCE_INSTEAD = {
  atMostTimes:
    "Let payments by the month end with `stopsAfter`; beside `whenever`, write `atMostTimes` inside `when`.",
  ifMoved:
    "Leave it out: payments by the month are those of the team of each day, and what comes once is that of its day.",
  lostIf:
    "Leave it out: whoever loses what comes once does not get it, with `who: {answers: […]}` or `except` for them.",
  monthOfLeaving: "Leave it out: only what is paid by the month is paid for a part of one.",
} as const;

/** A field that is for what comes again on days, beside a time that does not. */
export function onceInstead(written: string, field: keyof typeof ONCE_INSTEAD) {
  const again =
    field === "monthOfLeaving"
      ? "what is paid by the month"
      : field === "lostIf"
        ? "what comes again, on days or by the month"
        : "what comes again on days, each time for the time since the one before";
  return {
    rule: "contradiction",
    problem: `${written} is for ${again}.`,
    fix: ONCE_INSTEAD[field],
  } as const;
}
