import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Something that the build has made for one address: a page, or a feed's answer. */
export interface BuiltFile {
  readonly file: string;
  readonly kind: "page" | "feed";
  /** Undefined for Next's copies of its error pages. */
  readonly address: string | undefined;
  /** Where it comes from: its folder under app/, such as `/(content)/[council]/page`. */
  readonly source: string;
  /** Headers that the route itself set. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Meta {
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly routeCache?: { readonly key: string; readonly owner: { readonly sourceRoute: string } };
}

const KINDS = { ".html": "page", ".body": "feed" } as const;

/** Headers by which Next talks to itself; nobody else needs them. */
const NEXTS_OWN = /^x-next/;

/** Between the route and the address in the name that Next keeps a result under. */
const BEFORE_ADDRESS = "/$";

function builtFile(file: string, kind: BuiltFile["kind"]): BuiltFile {
  const metaFile = file.replace(/\.\w+$/, ".meta");
  if (!existsSync(metaFile)) return { file, kind, address: undefined, source: "", headers: {} };
  const meta: Meta = JSON.parse(readFileSync(metaFile, "utf8"));
  if (meta.routeCache === undefined) throw new Error(`${metaFile} does not say whose result it is.`);
  const { key, owner } = meta.routeCache;
  const address = key.slice(key.indexOf(BEFORE_ADDRESS) + BEFORE_ADDRESS.length);
  const headers = Object.entries(meta.headers ?? {}).filter(([name]) => !NEXTS_OWN.test(name));
  return {
    file,
    kind,
    address: address === "/index" ? "/" : address,
    source: owner.sourceRoute,
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
  };
}

/** Every page and feed answer that the build has made, wherever in its folder `server` it lies. */
export function builtFiles(serverFolder: string): BuiltFile[] {
  return readdirSync(serverFolder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const kind = KINDS[path.extname(entry.name) as keyof typeof KINDS];
    if (!entry.isFile() || kind === undefined) return [];
    return [builtFile(path.join(entry.parentPath, entry.name), kind)];
  });
}
