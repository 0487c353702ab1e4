/** The units a figure can be counted in. */
export const FIGURE_UNITS = [
  "pounds",
  "pence",
  "percent",
  "fraction",
  "days",
  "weeks",
  "months",
  "years",
  "hours",
  "count",
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** The kinds of figure that rules cite: their units, and an example of a name. */
export const FIGURE_KINDS = {
  money: { units: ["pounds"], example: "first-payment" },
  /** Money that is given, which may be a rate in pence. */
  "money given": { units: ["pounds", "pence"], example: "first-payment" },
  /** A percentage, or a fraction such as 1/260. */
  percentage: { units: ["percent", "fraction"], example: "retention-share" },
  /** Pay while away: a share of somebody's pay, or so many pounds a week. */
  "pay while away": { units: ["percent", "fraction", "pounds"], example: "ninety" },
  "length of time": { units: ["days", "weeks", "months", "years"], example: "tie-in" },
  /** Time off may be hours, which are no length of service. */
  "time off": { units: ["hours", "days", "weeks", "months", "years"], example: "hour-off" },
  months: { units: ["months"], example: "months-of-pay" },
  years: { units: ["years"], example: "years-qualified" },
  leave: { units: ["days", "hours"], example: "extra-days" },
  hours: { units: ["hours"], example: "lowest-hours" },
  count: { units: ["count"], example: "lowest-point" },
} as const satisfies Readonly<Record<string, { units: readonly FigureUnit[]; example: string }>>;

export type FigureKind = keyof typeof FIGURE_KINDS;
