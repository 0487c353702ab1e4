import type { Finding } from "./issue";

/** A mistake in a link, without its place. */
export type LinkMistake = Pick<Finding, "rule" | "problem" | "allowed" | "fix" | "remedy">;
