import { PAGE_BUDGET, PAGES, type PageKind, SCRIPT_BUDGET } from "../../site/register";
import type { PageCost } from "./page-costs";

/** Budget of a first visit to a page of a kind, in bytes, compressed with Brotli. */
export function limitOf(kind: PageKind): number {
  return PAGES[kind].budget ?? PAGE_BUDGET;
}

/** Pages over budget: one line each. */
export function overBudget(costs: readonly PageCost[]): string[] {
  return costs.flatMap(({ address, kind, compressed, script }) => [
    ...(compressed > limitOf(kind)
      ? [
          `${address} takes ${compressed} bytes, and ${PAGES[kind].pattern} may take ${limitOf(kind)} (lib/site)`,
        ]
      : []),
    ...(script > SCRIPT_BUDGET
      ? [`${address} loads ${script} bytes of scripts, and may load ${SCRIPT_BUDGET} (lib/site/register.ts)`]
      : []),
  ]);
}
