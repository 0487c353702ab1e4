import type { AnswerToWrite, WrittenAnswer } from "../output/write-ready-answers";
import type { FinishedPage } from "../pages/finish-pages";
import { type PageCost, pageType } from "./budget";

/** What the pages cost as they were written. A tool costs its script too. */
export function costsOf(
  pages: readonly FinishedPage[],
  tools: readonly AnswerToWrite[],
  written: readonly WrittenAnswer[],
): PageCost[] {
  const sizes = new Map(written.map((answer) => [answer.address, answer.sizes]));
  const sent = (addresses: readonly string[]) =>
    addresses.reduce((sum, address) => sum + (sizes.get(address)?.br ?? 0), 0);
  const ofPages = pages.map(({ built, html, styles: css }) => {
    const address = built.address ?? "";
    const type = pageType(built.source);
    return { address, type, html: Buffer.byteLength(html), css, script: 0, compressed: sent([address]) };
  });
  const ofTools = tools.map(({ address, body }) => {
    const css = /<style>([^<]*)/.exec(body.toString())?.[1]?.length ?? 0;
    const scripts = [...body.toString().matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src ?? "");
    const script = scripts.reduce((sum, src) => sum + (sizes.get(src)?.gzip ?? 0), 0);
    const compressed = sent([address, ...scripts]);
    return { address, type: address, html: body.length, css, script, compressed };
  });
  return [...ofPages, ...ofTools];
}
