import type { NextAdapter } from "next";

/** What Next tells an adapter of a complete build. */
export type NextBuild = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];

/** The part that we read of a prerendered output. */
export type Output = Pick<
  NextBuild["outputs"]["prerenders"][number],
  "pathname" | "route" | "groupId" | "routeType" | "response" | "fallback"
>;

export type StaticFile = Pick<NextBuild["outputs"]["staticFiles"][number], "pathname" | "filePath">;

/** The part that we read of all outputs of a build. */
export interface Outputs {
  readonly prerenders: readonly Output[];
  readonly staticFiles: readonly StaticFile[];
}

/** A file that Next prerendered for an address. */
interface PrerenderedFile {
  readonly address: string;
  /** The address of its route under app/, parameters named: `/[council]/roles/[role]`. */
  readonly route: string;
  /** Path of the body. */
  readonly file: string;
}

export interface PrerenderedPage extends PrerenderedFile {
  /** Path of the page's flight data: what React would load in the browser. */
  readonly flightFile: string;
}

export interface PrerenderedFeed extends PrerenderedFile {
  /** Headers that the route itself set. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Prerendered {
  readonly pages: readonly PrerenderedPage[];
  readonly feeds: readonly PrerenderedFeed[];
}

/** Next's pages for status 404 and 500, which ours replace. */
const NEXTS_PAGES = ["/_not-found", "/_global-error"];

/** True for Next's own pages, and for what it would make of a pattern's other addresses, which only the preview has. */
function isNotOurs(pathname: string): boolean {
  return NEXTS_PAGES.includes(pathname) || pathname.includes("[");
}

/** Headers for Next's router in the browser, which our pages do not load. */
const FOR_NEXTS_ROUTER = /^(x-next|vary$)/;

/** The extension of a page's flight data, but not of its segments'. */
const FLIGHT = /(?<!\.segment)\.rsc$/;

function headersOf({ fallback }: Output): Record<string, string> {
  const headers = Object.entries(fallback?.initialHeaders ?? {});
  return Object.fromEntries(
    headers.flatMap(([name, value]) => (FOR_NEXTS_ROUTER.test(name) ? [] : [[name, String(value)]])),
  );
}

/** Why our server, which runs without Next, cannot send an output as it is; undefined when it can. */
function obstacle({ response, fallback }: Output): string | undefined {
  if (response !== "complete" || fallback?.filePath === undefined) {
    return "is not whole: Next would go on with it for each request";
  }
  if (fallback.initialRevalidate !== false) {
    return "has a time after which Next would make it anew (revalidate), which nobody does on our server";
  }
  return undefined;
}

/** Metadata routes such as `/robots.txt`, which Next lists among static files, without headers. */
function metadataFiles(files: readonly StaticFile[]): PrerenderedFeed[] {
  return files.flatMap(({ pathname, filePath }) =>
    filePath.endsWith(".body") ? [{ address: pathname, route: pathname, file: filePath, headers: {} }] : [],
  );
}

/**
 * Reads what a build has prerendered, from Next's documented outputs.
 * @param innerFolders prefixes of internal addresses: the answer of `/built-feeds/sutton/data.json` belongs to the public
 * address `/sutton/data.json`
 * @throws names every output that cannot be sent as it is
 */
export function prerendered(
  { prerenders, staticFiles }: Outputs,
  innerFolders: readonly string[],
): Prerendered {
  const problems: string[] = [];
  const flightFiles = new Map(
    prerenders.flatMap(({ pathname, groupId, fallback }) =>
      FLIGHT.test(pathname) && fallback?.filePath !== undefined ? [[groupId, fallback.filePath]] : [],
    ),
  );
  const pages: PrerenderedPage[] = [];
  const feeds = metadataFiles(staticFiles);
  for (const output of prerenders) {
    const { routeType, pathname, route, groupId, fallback } = output;
    if ((routeType !== "page" && routeType !== "route") || isNotOurs(pathname)) continue;
    const folder = innerFolders.find((inner) => pathname.startsWith(`${inner}/`)) ?? "";
    const file = { address: pathname.slice(folder.length), route, file: fallback?.filePath ?? "" };
    const flightFile = flightFiles.get(groupId);
    const reason = obstacle(output);
    if (reason !== undefined) problems.push(`${pathname} ${reason}.`);
    else if (routeType === "route") feeds.push({ ...file, headers: headersOf(output) });
    else if (flightFile !== undefined) pages.push({ ...file, flightFile });
    else problems.push(`${pathname} has no flight data, which says what it loads in the browser.`);
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return { pages, feeds };
}
