import { build } from "esbuild";

/** A script for browsers, bundled. */
export interface BrowserScript {
  readonly contents: Uint8Array<ArrayBuffer>;
  /** Every file that is in it, as a path from the working directory. */
  readonly inputs: readonly string[];
}

/**
 * Bundles a script with all that it imports, for browsers since 2018.
 * @param entryPoint path of the script's source
 */
export async function bundleBrowserScript(entryPoint: string): Promise<BrowserScript> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entryPoint],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2018",
    logLevel: "warning",
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`${entryPoint} comes out as nothing.`);
  return { contents: script.contents.slice(), inputs: Object.keys(metafile.inputs) };
}
