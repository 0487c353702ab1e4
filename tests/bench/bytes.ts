import { type Browser, chromium } from "@playwright/test";
import { browserVersion, launchOptions } from "../harness/chromium";
import type { MeasuredPage } from "./measured-pages";
import { table } from "./tables";

/** The initial TCP congestion window, ten packets, in bytes: what arrives in the first round trip. */
const FIRST_FLIGHT = 14_600;

/** What one first visit cost, in bytes over the wire with headers. */
interface Visit {
  readonly requests: number;
  readonly document: number;
  readonly scripts: number;
  readonly others: number;
}

/** Opens a page with an empty cache, and waits until the network is idle. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  protocol.on("Network.requestWillBeSent", ({ requestId, type }) => kinds.set(requestId, type ?? "Other"));
  protocol.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  );
  await protocol.send("Network.enable");
  await page.goto(address, { waitUntil: "networkidle" });
  await context.close();
  const sum = (counts: (kind: string | undefined) => boolean) =>
    [...bytes].reduce((total, [id, size]) => (counts(kinds.get(id)) ? total + size : total), 0);
  const named = ["Document", "Script"];
  return {
    requests: kinds.size,
    document: sum((kind) => kind === "Document"),
    scripts: sum((kind) => kind === "Script"),
    others: sum((kind) => kind === undefined || !named.includes(kind)),
  };
}

/** A table of what a first visit to each page costs, in a real browser that takes Brotli. */
export async function bytesTable(
  program: string,
  origin: string,
  pages: readonly MeasuredPage[],
): Promise<string> {
  const browser = await chromium.launch(launchOptions(program));
  const rows: string[][] = [];
  for (const { type, address } of pages) {
    const { requests, document, scripts, others } = await visit(browser, origin + address);
    const total = document + scripts + others;
    const share = `×${(total / FIRST_FLIGHT).toFixed(2)}`;
    rows.push([type, ...[requests, document, scripts, others, total].map(String), share]);
  }
  await browser.close();
  const head = ["First visit, bytes", "requests", "HTML", "script", "other", "total", "of 14,600"];
  return `${browserVersion(program)}, over the wire, headers included, Brotli\n\n${table([head, ...rows])}`;
}
