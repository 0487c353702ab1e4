import path from "node:path";
import { build } from "esbuild";

export const dynamic = "force-static";

const SOURCE = path.join("components", "form", "browser", "live-form.ts");

/** The script of the forms whose answer follows the input, with all that it imports, for browsers since 2018. */
export async function GET(): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: [path.join(process.cwd(), SOURCE)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2018",
    logLevel: "warning",
  });
  return new Response(outputFiles[0]?.contents.slice(), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
}
