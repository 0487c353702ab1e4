import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { now } from "../../content/today";
import { readList } from "../../server/answer-list";
import { readBuildFiles } from "../../server/build-files";
import { RESPONDER_MODULE, type Responder, type ResponderModule } from "../../server/site-responder";
import { STATIC_FOLDER, STATIC_LIST, staticAnswerFinder } from "../../server/static-answer";
import { routes } from "../../site/routes";
import { serverFolder } from "../output/server-folder";
import { headerRules, redirectRules } from "./host-rules";
import { withoutAddresses } from "./listed-addresses";
import { standingAlone } from "./page-alone";

/** The folder of a build with its export. */
export function exportFolder(buildFolder: string): string {
  return path.join(buildFolder, "export");
}

/** What an export holds, and what it cannot. */
export interface Exported {
  readonly files: number;
  /** Addresses that only the site's server can answer: whatever takes a question. */
  readonly requested: readonly string[];
  /** Old addresses with a query, for which a static host has no rule. */
  readonly left: readonly string[];
}

/** An answer as a file. */
interface FileToWrite {
  readonly address: string;
  readonly type: string;
  readonly isListed: boolean;
  readonly policy: string;
  readonly body: Buffer;
}

/**
 * Writes a finished build as plain files, as they are at this moment: a page `/sutton/roles` as `sutton/roles.html`, data
 * without an ending in its address as `.json`. Beside them `_headers`, `_redirects` and `404.html`, by the names that static
 * hosts look for.
 * @param server origin of a server of the same build, to which everything leads that takes a question; without one, that is left out
 * @param to the folder that is made anew
 */
export async function writeExport(
  buildFolder: string,
  server: string | undefined,
  to = exportFolder(buildFolder),
): Promise<Exported> {
  const from = serverFolder(buildFolder);
  const files = readBuildFiles(from);
  const { openResponder, REQUEST_TIME_ADDRESSES }: ResponderModule = await import(
    pathToFileURL(path.join(from, RESPONDER_MODULE)).href
  );
  const { respond, addresses } = openResponder(files, { makeNonce: () => undefined });
  const book = addresses();
  const requested = new Set(REQUEST_TIME_ADDRESSES);
  const { gone: _, ...answered } = book.addresses;
  const exported = Object.values(answered).flat();
  const answerOf = answerFrom(path.join(from, STATIC_FOLDER), respond);

  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const renamed: [string, string][] = [];
  // With a server, these lead there; without one there is nothing for a search engine to come for.
  const absent = server === undefined ? requested : new Set<string>();
  const bodyOf = (file: FileToWrite): string | Buffer => {
    if (isPage(file)) return standingAlone(file.body.toString(), file, server);
    return listsAddresses(file) ? withoutAddresses(file.body.toString(), absent) : file.body;
  };
  let written = 0;
  const write = (file: FileToWrite, name: string) => {
    const place = path.join(to, ...name.split("/"));
    mkdirSync(path.dirname(place), { recursive: true });
    written += 1;
    writeFileSync(place, bodyOf(file));
  };
  for (const address of [files.liveForm, ...exported.filter((one) => !requested.has(one))]) {
    const file = await answerOf(address);
    const name = fileName(file);
    if (!isPage(file) && name !== address) renamed.push([address, name]);
    write(file, name);
  }
  write(await answerOf("/404", 404), "/404.html");
  const { lines, left } = redirectRules(book, { renamed, requested: [...requested], server });
  writeFileSync(path.join(to, "_redirects"), `${lines.join("\n")}\n`);
  writeFileSync(path.join(to, "_headers"), headerRules([files.liveForm]));
  return { files: written, requested: [...requested], left };
}

const isPage = ({ type }: FileToWrite): boolean => type.startsWith("text/html");

/** True for a site map, a part of one, and `robots.txt`. */
const listsAddresses = ({ address }: FileToWrite): boolean =>
  address.endsWith("sitemap.xml") || address === routes.robots();

/** The name of the file in which static hosts look for an address. */
function fileName(file: FileToWrite): string {
  const { address } = file;
  if (isPage(file)) return address === routes.home() ? "/index.html" : `${address}.html`;
  return path.posix.extname(address) === "" ? `${address}.json` : address;
}

/** Finds the answer of an address: the build's, or what the handler says now where it made none. */
function answerFrom(folder: string, respond: Responder) {
  const find = staticAnswerFinder(readList(readFileSync(path.join(folder, STATIC_LIST), "utf8")), now);
  return async (address: string, status = 200): Promise<FileToWrite> => {
    const ready = find({ path: address, query: "" });
    const response =
      ready === undefined ? await respond(new Request(`http://localhost${address}`)) : undefined;
    if (response !== undefined && response.status !== status)
      throw new Error(`${address} was answered with ${response.status}.`);
    const headers = new Headers(ready?.headers ?? response?.headers);
    return {
      address,
      type: headers.get("content-type") ?? "",
      isListed: headers.get("x-robots-tag") === null,
      policy: headers.get("content-security-policy") ?? "",
      body:
        response === undefined
          ? readFileSync(path.join(folder, ready?.answer.file ?? ""))
          : Buffer.from(await response.arrayBuffer()),
    };
  };
}
