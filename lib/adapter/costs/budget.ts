import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What a page costs a first visit, in bytes. */
export interface PageCost {
  readonly address: string;
  /** The page's address with its changing parts named: `/[council]/roles/[role]`. */
  readonly type: string;
  readonly html: number;
  /** Part of the HTML. */
  readonly css: number;
  /** What it loads of scripts, with gzip. */
  readonly script: number;
  /** The whole of it as it is sent, with Brotli. */
  readonly compressed: number;
}

/** The budget file at the project's root, in bytes as sent. */
export interface Budget {
  readonly everyPage: number;
  /** Types of page that have a budget of their own. */
  readonly pages: Readonly<Record<string, number>>;
  /** Scripts of one page, with gzip. */
  readonly scripts: number;
}

/** The part of an address that a folder under app/ stands for. */
export function pageType(source: string): string {
  return source.replace(/\/page$/, "").replace(/\/\([^)]*\)/g, "") || "/";
}

export function readBudget(project: string): Budget {
  return JSON.parse(readFileSync(path.join(project, "budget.json"), "utf8"));
}

const limit = (budget: Budget, type: string): number => budget.pages[type] ?? budget.everyPage;

/** Pages that cost more than they may: one line each. */
export function overBudget(costs: readonly PageCost[], budget: Budget): string[] {
  return costs.flatMap(({ address, type, compressed, script }) => [
    ...(compressed > limit(budget, type)
      ? [`${address} takes ${compressed} bytes, and ${type} may take ${limit(budget, type)} (budget.json)`]
      : []),
    ...(script > budget.scripts
      ? [`${address} loads ${script} bytes of scripts, and may load ${budget.scripts} (budget.json)`]
      : []),
  ]);
}

/** The costliest page of each type, types in order. */
export function costliest(costs: readonly PageCost[]): PageCost[] {
  const byType = new Map<string, PageCost>();
  for (const cost of costs) {
    if (cost.compressed > (byType.get(cost.type)?.compressed ?? -1)) byType.set(cost.type, cost);
  }
  return [...byType.values()].sort((a, b) => a.type.localeCompare(b.type, "en"));
}

type Before = Readonly<Record<string, number>>;

function change(now: number, before: number | undefined): string {
  if (before === undefined) return "new";
  if (now === before) return "=";
  return now > before ? `+${now - before}` : String(now - before);
}

/** A table of the costliest page of each type, and what has changed since the build before. */
export function costTable(costs: readonly PageCost[], budget: Budget, before: Before): string {
  const rows = costliest(costs).map((cost) => [
    cost.type,
    String(cost.html),
    String(cost.css),
    String(cost.script),
    String(cost.compressed),
    change(cost.compressed, before[cost.type]),
    String(limit(budget, cost.type)),
  ]);
  const table = [
    [
      "Costliest page of each type, in bytes",
      "HTML",
      "CSS in it",
      "Script, gzip",
      "All, Brotli",
      "Change",
      "Budget",
    ],
    ...rows,
  ];
  const widths = table.reduce<number[]>(
    (wide, row) => row.map((cell, column) => Math.max(wide[column] ?? 0, cell.length)),
    [],
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ");
  return table.map(line).join("\n");
}

/** Reads the costs of the build before, and keeps those of this one in their place. */
export function replaceCosts(project: string, costs: readonly PageCost[]): Before {
  const file = path.join(project, ".cache", "page-costs.json");
  const before: Before = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  mkdirSync(path.dirname(file), { recursive: true });
  const now = costliest(costs).map(({ type, compressed }) => [type, compressed]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(now), null, 2));
  return before;
}
