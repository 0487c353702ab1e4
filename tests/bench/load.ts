import { cpus } from "node:os";
import { fetchedModule } from "../harness/fetched-packages";
import { nginxVersion } from "../harness/nginx";
import { circumstances } from "./circumstances";
import type { MeasuredPage } from "./measured-pages";
import { sameAsFiles } from "./same-as-files";
import { table } from "./tables";

/** How long the calm measurement asks each address at a time, in seconds, and how often in turn. */
const TURN = 5;
const TURNS = 4;
const CALM = 50;

/** The load that the site must handle. */
const CROWD = 200;
const SECONDS = 60;

interface Load {
  readonly perSecond: number;
  readonly megabytesPerSecond: number;
  /** Milliseconds that 99 of 100 answers took at most. */
  readonly p99: number;
  readonly median: number;
  /** Answers other than 2xx, connections that broke, and answers that did not come. */
  readonly errors: number;
}

/** What a run of autocannon answers, as far as it is used here. */
interface Measured {
  readonly requests: { readonly average: number };
  readonly throughput: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly errors: number;
  readonly timeouts: number;
  readonly non2xx: number;
}

interface AutocannonModule {
  readonly default: (settings: Readonly<Record<string, unknown>>) => PromiseLike<Measured>;
}

async function load(
  origin: string,
  paths: readonly string[],
  connections: number,
  duration: number,
): Promise<Load> {
  const { default: autocannon }: AutocannonModule = await import(
    await fetchedModule("autocannon", "autocannon.js")
  );
  const result = await autocannon({
    url: origin,
    connections,
    duration,
    headers: { "accept-encoding": "gzip" },
    requests: paths.map((path) => ({ method: "GET", path })),
  });
  return {
    perSecond: result.requests.average,
    megabytesPerSecond: result.throughput.average / 1e6,
    p99: result.latency.p99,
    median: result.latency.p50,
    errors: result.errors + result.timeouts + result.non2xx,
  };
}

/** Combines several turns: mean rates, the worst p99, all errors. */
function together(turns: readonly Load[]): Load {
  const mean = (value: (one: Load) => number) =>
    turns.reduce((sum, one) => sum + value(one), 0) / turns.length;
  return {
    perSecond: mean((one) => one.perSecond),
    megabytesPerSecond: mean((one) => one.megabytesPerSecond),
    median: mean((one) => one.median),
    p99: Math.max(...turns.map((one) => one.p99)),
    errors: turns.reduce((sum, one) => sum + one.errors, 0),
  };
}

function row(name: string, measured: Load, reference: Load): string[] {
  return [
    name,
    measured.perSecond.toFixed(0),
    `×${(measured.perSecond / reference.perSecond).toFixed(2)}`,
    measured.megabytesPerSecond.toFixed(1),
    measured.median.toFixed(1),
    measured.p99.toFixed(1),
    `×${(measured.p99 / Math.max(1, reference.p99)).toFixed(1)}`,
    String(measured.errors),
  ];
}

const HEAD = ["requests/s", "of nginx", "MB/s", "median ms", "p99 ms", "of nginx", "errors"];

/** @param before the commit, and how busy the machine was before the load */
function conditions(program: string, before: string): string {
  return (
    `${before}. ${nginxVersion(program)} with the same bytes as files, gzip on both sides.\n` +
    `Server, nginx and the load (autocannon) share ${cpus().length} cores; the load alone takes most of one.\n` +
    "The same addresses are asked for again and again: a tool's page comes from the server's memory after the first time."
  );
}

/** Requests a second of one static page and of the calculator, each beside nginx with the same page as a file. */
export async function speedTable(
  program: string,
  origin: string,
  pages: readonly MeasuredPage[],
): Promise<string> {
  const before = circumstances();
  const measured = pages.filter(({ type }) =>
    ["/[council]/roles/[role]", "the calculator’s answer"].includes(type),
  );
  const addresses = measured.map(({ address }) => address);
  const files = await sameAsFiles(program, origin, addresses);
  const rows: string[][] = [];
  for (const { type, address } of measured) {
    const [ours, theirs]: [Load[], Load[]] = [[], []];
    // In turns, so that other load on the machine affects both alike; the first turn is a warm-up.
    for (let turn = -1; turn < TURNS; turn += 1) {
      const one = await load(origin, [address], CALM, TURN);
      const other = await load(files.origin, [files.paths.get(address) ?? "/"], CALM, TURN);
      if (turn < 0) continue;
      ours.push(one);
      theirs.push(other);
    }
    const reference = together(theirs);
    rows.push(row(`${type}: this server`, together(ours), reference));
    rows.push(row(`${type}: nginx, a file`, reference, reference));
  }
  const caption = `${CALM} connections, ${TURNS} turns of ${TURN} s each way. ${conditions(program, before)}`;
  return `${caption}\n\n${table([["", ...HEAD], ...rows])}`;
}

/** A crowd for a minute over every type of page and tool, beside nginx with the same answers as files. */
export async function loadTable(
  program: string,
  origin: string,
  pages: readonly MeasuredPage[],
): Promise<string> {
  const before = circumstances();
  const addresses = pages.map(({ address }) => address);
  const files = await sameAsFiles(program, origin, addresses);
  const paths = addresses.map((address) => files.paths.get(address) ?? "/");
  const ours = await load(origin, addresses, CROWD, SECONDS);
  const theirs = await load(files.origin, paths, CROWD, SECONDS);
  const rows = [row("this server", ours, theirs), row("nginx, files", theirs, theirs)];
  const tools = pages.filter(({ isTool }) => isTool).length;
  const caption = `${CROWD} connections for ${SECONDS} s over ${pages.length} addresses, ${tools} of them tools. ${conditions(program, before)}`;
  return `${caption}\n\n${table([["", ...HEAD], ...rows])}`;
}
