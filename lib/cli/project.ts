import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const PROJECT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** Where commands keep files that can be made again; not committed. */
export const CACHE = path.join(PROJECT, ".cache");

/** A program and its arguments. */
export type Command = readonly [program: string, ...argumentList: string[]];

interface PackageFile {
  readonly bin?: string | Readonly<Record<string, string>>;
}

/** Where a package is installed: in the project, or above it where the project is a copy inside another. */
function installedPackage(name: string): string {
  for (let folder = PROJECT; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, "node_modules", name);
    if (existsSync(candidate)) return candidate;
    if (folder === path.dirname(folder)) throw new Error(`The package ${name} is not installed.`);
  }
}

/**
 * The command that runs a tool of an installed package with this very Node, without a shell in between that
 * would swallow signals. Throws when the package has no tool of that name.
 */
export function tool(packageName: string, name: string, ...argumentList: string[]): Command {
  const folder = installedPackage(packageName);
  const { bin }: PackageFile = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : bin?.[name];
  if (file === undefined) throw new Error(`The package ${packageName} has no tool named ${name}.`);
  return [process.execPath, path.join(folder, file), ...argumentList];
}

/** The command that runs a TypeScript file of the project, or copy of it, in `folder`. */
export function script(folder: string, file: string): Command {
  return [process.execPath, "--import", "tsx", path.join(folder, file)];
}
