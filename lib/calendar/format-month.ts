const longMonth = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/**
 * The month of a day for a reader: `2026-11-22` becomes `November 2026`.
 * @param day an ISO day, already validated by the model
 */
export function formatMonth(day: string): string {
  return longMonth.format(new Date(`${day}T00:00:00Z`));
}
