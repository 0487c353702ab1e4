import { kindAt } from "../../site/pages";
import { PAGES, type PageKind } from "../../site/register";
import type { AnswerToWrite, WrittenAnswer } from "../output/write-static-answers";
import type { FinishedPage } from "../pages/finish-pages";

/** Bytes that a first visit to a page takes. */
export interface PageCost {
  readonly address: string;
  readonly kind: PageKind;
  readonly html: number;
  /** Part of the HTML. */
  readonly css: number;
  /** The scripts that it loads, with gzip. */
  readonly script: number;
  /** All of it as sent, with Brotli. */
  readonly compressed: number;
}

/** The kind of the page at an address. Throws where the register has none: such a page would have no budget. */
function kindOf(address: string): PageKind {
  const kind = kindAt(address);
  if (kind === undefined) throw new Error(`${address} is a page of no kind that lib/site/register.ts has.`);
  return kind;
}

/** Costs of the pages as written; those of tools include their script. */
export function costsOf(
  pages: readonly FinishedPage[],
  tools: readonly AnswerToWrite[],
  written: readonly WrittenAnswer[],
): PageCost[] {
  const sizes = new Map(written.map((answer) => [answer.address, answer.sizes]));
  const compressed = (addresses: readonly string[]) =>
    addresses.reduce((sum, address) => sum + (sizes.get(address)?.br ?? 0), 0);
  const pageCosts = pages.map(({ address, html, css }) => ({
    address,
    kind: kindOf(address),
    html: Buffer.byteLength(html),
    css: css.length,
    script: 0,
    compressed: compressed([address]),
  }));
  const toolCosts = tools.map(({ address, body }) => {
    const html = body.toString();
    const css = /<style>([^<]*)/.exec(html)?.[1]?.length ?? 0;
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src ?? "");
    const script = scripts.reduce((sum, src) => sum + (sizes.get(src)?.gzip ?? 0), 0);
    const kind = kindOf(address);
    return { address, kind, html: body.length, css, script, compressed: compressed([address, ...scripts]) };
  });
  return [...pageCosts, ...toolCosts];
}

/** The costliest page of each kind, in the order of their addresses. */
export function costliest(costs: readonly PageCost[]): PageCost[] {
  const byKind = new Map<PageKind, PageCost>();
  for (const cost of costs) {
    if (cost.compressed > (byKind.get(cost.kind)?.compressed ?? -1)) byKind.set(cost.kind, cost);
  }
  return [...byKind.values()].sort((a, b) =>
    PAGES[a.kind].pattern.localeCompare(PAGES[b.kind].pattern, "en"),
  );
}
