import { existsSync, rmSync } from "node:fs";
import path from "node:path";

/** Packages with native code or files of their own, and those that share objects with them. Of `sharp`, that is the native part. */
const LEFT_OUT = ["esbuild", "lightningcss", "postcss", "@img/*", "@tailwindcss/*", "@csstools/*"];

/**
 * Bundles a program, packages included, unless it is bundled already: Node reads one file of JavaScript in a tenth of the time
 * in which it reads a thousand modules.
 * @param folder the project, or a copy of it
 * @param program its TypeScript, as a path from there
 * @param code fingerprint of the code
 * @returns the path of the bundle; as deep in the project as `lib/cli/project.ts`, which finds the project from there
 */
export async function bundledProgram(folder: string, program: string, code: string): Promise<string> {
  const { name: what } = path.parse(program);
  const outdir = path.join(folder, ".cache", what);
  const name = `${what}-${code.slice(0, 20)}`;
  const file = path.join(outdir, `${name}.mjs`);
  if (existsSync(file)) return file;
  rmSync(outdir, { recursive: true, force: true });
  // Imported only here, since most builds are of other content with the same code.
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: folder,
    entryPoints: { [name]: program },
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    // What is imported only where it is needed, such as the maker of the style sheet, is a file of its own.
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // Five megabytes are read in half the time.
    minify: true,
    keepNames: true,
    external: LEFT_OUT,
    define: { "process.env.NODE_ENV": '"production"' },
    // Packages in CommonJS need `require`. The name is one that no module of ours imports.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    // A stack names the files that people know.
    sourcemap: "linked",
    // It names files and lines; their texts, of which Node would read seven megabytes each time, are beside it.
    sourcesContent: false,
    logLevel: "warning",
    // Of a package that is imported for its types alone.
    logOverride: { "ignored-bare-import": "silent" },
  });
  return file;
}
