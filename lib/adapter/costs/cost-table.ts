import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PAGES } from "../../site/register";
import { limitOf } from "./budget";
import { costliest, type PageCost } from "./page-costs";

type Before = Readonly<Record<string, number>>;

function change(now: number, before: number | undefined): string {
  if (before === undefined) return "new";
  if (now === before) return "=";
  return now > before ? `+${now - before}` : String(now - before);
}

/** A table of the costliest page of each kind, with the change since the previous build. */
export function costTable(costs: readonly PageCost[], before: Before): string {
  const rows = costliest(costs).map((cost) => [
    PAGES[cost.kind].pattern,
    String(cost.html),
    String(cost.css),
    String(cost.script),
    String(cost.compressed),
    change(cost.compressed, before[cost.kind]),
    String(limitOf(cost.kind)),
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

/** Returns the costs of the previous build, and stores those of this one in their place. */
export function replaceCosts(project: string, costs: readonly PageCost[]): Before {
  const file = path.join(project, ".cache", "page-costs.json");
  const before: Before = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  mkdirSync(path.dirname(file), { recursive: true });
  const now = costliest(costs).map(({ kind, compressed }) => [kind, compressed]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(now), null, 2));
  return before;
}
