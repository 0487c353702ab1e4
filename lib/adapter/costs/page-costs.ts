import type { AnswerToWrite, WrittenAnswer } from "../output/write-ready-answers";
import type { FinishedPage } from "../pages/finish-pages";

/** What a page costs a first visit, in bytes. */
export interface PageCost {
  readonly address: string;
  /** The page's type, as the budget names it: `/[council]/roles/[role]`. */
  readonly type: string;
  readonly html: number;
  /** Part of the HTML. */
  readonly css: number;
  /** What it loads of scripts, with gzip. */
  readonly script: number;
  /** The whole of it as it is sent, with Brotli. */
  readonly compressed: number;
}

/**
 * What the pages cost as they were written. A tool costs its script too.
 * @param typeOf the type of page that an address belongs to, as the budget names it
 */
export function costsOf(
  pages: readonly FinishedPage[],
  tools: readonly AnswerToWrite[],
  written: readonly WrittenAnswer[],
  typeOf: (address: string) => string,
): PageCost[] {
  const sizes = new Map(written.map((answer) => [answer.address, answer.sizes]));
  const compressed = (addresses: readonly string[]) =>
    addresses.reduce((sum, address) => sum + (sizes.get(address)?.br ?? 0), 0);
  const pageCosts = pages.map(({ address, html, styles: css }) => ({
    address,
    type: typeOf(address),
    html: Buffer.byteLength(html),
    css,
    script: 0,
    compressed: compressed([address]),
  }));
  const toolCosts = tools.map(({ address, body }) => {
    const html = body.toString();
    const css = /<style>([^<]*)/.exec(html)?.[1]?.length ?? 0;
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src ?? "");
    const script = scripts.reduce((sum, src) => sum + (sizes.get(src)?.gzip ?? 0), 0);
    const type = typeOf(address);
    return { address, type, html: body.length, css, script, compressed: compressed([address, ...scripts]) };
  });
  return [...pageCosts, ...toolCosts];
}

/** The costliest page of each type, types in order. */
export function costliest(costs: readonly PageCost[]): PageCost[] {
  const byType = new Map<string, PageCost>();
  for (const cost of costs) {
    if (cost.compressed > (byType.get(cost.type)?.compressed ?? -1)) byType.set(cost.type, cost);
  }
  return [...byType.values()].sort((a, b) => a.type.localeCompare(b.type, "en"));
}
