import { z } from "zod";
import { nearest } from "../../content/nearest";
import type { PageCost } from "./page-costs";

const bytes = z.int().positive();

/** The budget file at the project's root, in bytes as sent. */
const budgetFile = z.strictObject({
  /** What a first visit to any page may cost. */
  everyPage: bytes,
  /** Scripts of one page, with gzip. */
  scripts: bytes,
  /** Types of page that have a budget of their own. */
  pages: z.record(z.string(), bytes),
});

export type Budget = z.output<typeof budgetFile>;

const KEYS = Object.keys(budgetFile.shape);

/** The line of the file on which a key stands, from 1; 1 for one that does not stand in it. */
function lineOf(text: string, key: PropertyKey | undefined): number {
  const place = text.indexOf(JSON.stringify(String(key)));
  return place < 0 ? 1 : text.slice(0, place).split("\n").length;
}

function suggestion(written: string, known: readonly string[]): string {
  const meant = nearest(written, known);
  return meant === undefined ? `Allowed: ${known.join(", ")}.` : `Did you mean "${meant}"?`;
}

function problemsOf(issue: z.core.$ZodIssue, text: string): string[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map(
      (key) => `budget.json:${lineOf(text, key)}: "${key}" is no budget. ${suggestion(key, KEYS)}`,
    );
  }
  const [key] = issue.path.slice(-1);
  const name = issue.path.length === 0 ? "The file" : `"${issue.path.join(".")}"`;
  return [`budget.json:${lineOf(text, key)}: ${name} must be there, as a whole number of bytes above 0.`];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    throw new Error(`budget.json is not JSON: ${problem instanceof Error ? problem.message : problem}`);
  }
}

/**
 * Reads the budget file.
 * @throws names each mistake in it with its line and what would be right
 */
export function readBudget(text: string): Budget {
  const result = budgetFile.safeParse(parsed(text));
  if (result.success) return result.data;
  throw new Error(result.error.issues.flatMap((issue) => problemsOf(issue, text)).join("\n"));
}

/** Types of page that the budget names and the site has not: one line each. They would hold nothing to anything. */
export function unknownTypes(budget: Budget, text: string, types: Iterable<string>): string[] {
  const known = [...new Set(types)].sort();
  return Object.keys(budget.pages)
    .filter((type) => !known.includes(type))
    .map(
      (type) =>
        `budget.json:${lineOf(text, type)}: no page is of the type "${type}". ${suggestion(type, known)}`,
    );
}

/** What a page of a type may cost. */
export function limitOf(budget: Budget, type: string): number {
  return budget.pages[type] ?? budget.everyPage;
}

/** Pages that cost more than they may: one line each. */
export function overBudget(costs: readonly PageCost[], budget: Budget): string[] {
  return costs.flatMap(({ address, type, compressed, script }) => [
    ...(compressed > limitOf(budget, type)
      ? [`${address} takes ${compressed} bytes, and ${type} may take ${limitOf(budget, type)} (budget.json)`]
      : []),
    ...(script > budget.scripts
      ? [`${address} loads ${script} bytes of scripts, and may load ${budget.scripts} (budget.json)`]
      : []),
  ]);
}
