import type { z } from "zod";

/**
 * Why a schema refuses a value that none of zod's own checks refuses: a tag, and what an explanation needs to know. The
 * schemas carry no sentences; the content check words each of these in one place.
 */
export type Refusal =
  | { readonly tag: "ages reversed" | "minimum above maximum" | "neither who nor scheme, or both" }
  | { readonly tag: "ends before it begins" | "shares of two kinds" | "nothing in a row" }
  /** What is paid back before the day from which a time to stay is counted, where that day is the first. */
  | { readonly tag: "before nothing" }
  /** A limit of what comes again, beside a time that does not. */
  | { readonly tag: "comes once"; readonly field: "atMostTimes" | "ifMoved" | "lostIf" | "monthOfLeaving" }
  /** What hours reduce, beside `proRata: no`. */
  | { readonly tag: "hours make no difference" }
  /** A figure that is a fraction without the number below its line, or has one and is none. */
  | { readonly tag: "fraction without its parts" }
  /** An amount for a month that is a share of a year’s salary, or limited to one. */
  | { readonly tag: "salary of a month" }
  | { readonly tag: "publisher without contact" }
  | { readonly tag: "closes before it opens" | "hour that clocks leave out" | "not a day and a time" }
  | { readonly tag: "not https" }
  | { readonly tag: "bands out of order" | "band without an end" | "not the first day of a tax year" }
  | { readonly tag: "points out of order" | "points beside the ends" }
  /** `paid` beside a time that already says when the money comes. */
  | { readonly tag: "paid twice"; readonly when: "first salary" | "in months" | "census" | "each year" }
  | { readonly tag: "steps out of order"; readonly by: "years of service" | "years since qualifying" }
  | { readonly tag: "years between steps"; readonly choices: readonly string[] }
  /** The value is none of the ways in which the field may be written. */
  | { readonly tag: "none of the ways" }
  /** A fixed phrase, but for its capital letters. */
  | { readonly tag: "capital letters"; readonly phrase: string }
  /** A field that stands beside the group, and not in it; `example` is a value that it may have there. */
  | { readonly tag: "belongs beside"; readonly field: string; readonly example: string }
  | { readonly tag: "two ways at once"; readonly fields: readonly [string, string] }
  | { readonly tag: "how often not stated" }
  | { readonly tag: "not a day of the year" | "not a file name" | "address that leads elsewhere" }
  /** A day with its year where one that comes every year is needed: an ISO day. */
  | { readonly tag: "day of one year"; readonly day: string }
  /** An ISO day where a length of time is needed. */
  | { readonly tag: "day for a length"; readonly day: string }
  /** A month, like `April`, where a length of time is needed. */
  | { readonly tag: "month for a length"; readonly month: string };

/** The options of a refinement that refuses with a reason; `field` is the one that the mistake is shown at. */
export function because(refusal: Refusal, field?: string) {
  return { params: { refusal }, ...(field !== undefined && { path: [field] }) };
}

/** A custom issue that refuses with a reason. */
export function refused(refusal: Refusal, input: unknown) {
  return { code: "custom" as const, params: { refusal }, input };
}

/** The reason in a custom issue; `undefined` where a refinement was written without {@link because}. */
export function refusalOf({ params }: z.core.$ZodIssueCustom): Refusal | undefined {
  const { refusal }: { refusal?: Refusal } = params ?? {};
  return refusal;
}
