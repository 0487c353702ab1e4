import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "@/lib/cli/project";

export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** The file of this project that it names, from the project's folder; undefined for a package. */
  readonly file: string | undefined;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Path from the project's folder, with `/`. */
  readonly file: string;
  readonly text: string;
  /** The text without its comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const SOURCE = /\.(ts|tsx|mjs|css)$/;

/** Strings are matched first, so that `//` in an address does not look like a comment. */
const STRING_OR_COMMENT = /("(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|(?<![:\w])\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

const IMPORT =
  /\b(?:import|export)\s+(type\s)?([\w*{}\s,$]*?)\s*from\s*"([^"]+)"|\bimport\s*\(?\s*"([^"]+)"/g;

function resolveImport(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".") && !specifier.startsWith("@/")) return undefined;
  const target = specifier.startsWith("@/")
    ? path.join(PROJECT, specifier.slice(2))
    : path.resolve(PROJECT, path.dirname(from), specifier);
  const endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];
  const existing = endings
    .map((ending) => target + ending)
    .find((file) => existsSync(file) && statSync(file).isFile());
  return path
    .relative(PROJECT, existing ?? target)
    .split(path.sep)
    .join("/");
}

/** `{ type A, type B }` leaves nothing at run time; `{ type A, b }` does. */
function onlyTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  if (inner === undefined) return false;
  const listed = inner.split(",").filter((name) => name.trim() !== "");
  return listed.length > 0 && listed.every((name) => /^\s*type\s/.test(name));
}

function readSource(file: string): SourceFile {
  const text = readFileSync(path.join(PROJECT, file), "utf8");
  const code = text.replace(STRING_OR_COMMENT, (_, string: string | undefined) => string ?? "");
  const imports = [...code.matchAll(IMPORT)].map(([, type, names, from, bare]) => {
    const specifier = from ?? bare ?? "";
    const typeOnly = type !== undefined || onlyTypes(names ?? "");
    return { specifier, file: resolveImport(file, specifier), typeOnly };
  });
  return { file, text, code, imports };
}

/** Every source file in a folder of the project, read. */
export function sourceFiles(folder: string): SourceFile[] {
  const whole = path.join(PROJECT, folder);
  if (!existsSync(whole)) return [];
  return readdirSync(whole, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => path.relative(PROJECT, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort()
    .map(readSource);
}

/** What the site is made of. */
export const SITE: readonly SourceFile[] = ["app", "components", "lib"].flatMap(sourceFiles);

const byFile = new Map(SITE.map((source) => [source.file, source]));

/** Every file and package that `source` loads at run time, through others too, each with the way to it. */
export function loadedBy(source: SourceFile): { readonly what: string; readonly way: readonly string[] }[] {
  const seen = new Map<string, readonly string[]>();
  const queue: { readonly at: SourceFile; readonly way: readonly string[] }[] = [
    { at: source, way: [source.file] },
  ];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const { specifier, file, typeOnly } of next.at.imports) {
      const what = file ?? specifier;
      if (typeOnly || seen.has(what)) continue;
      seen.set(what, next.way);
      const target = file === undefined ? undefined : byFile.get(file);
      if (target) queue.push({ at: target, way: [...next.way, target.file] });
    }
  }
  return [...seen].map(([what, way]) => ({ what, way }));
}

/** The part of the project that a file belongs to: `app`, `components`, `lib/money`. */
export function partOf(file: string): string {
  const [first, second] = file.split("/");
  return first === "lib" && second !== undefined && !second.includes(".") ? `lib/${second}` : (first ?? "");
}
