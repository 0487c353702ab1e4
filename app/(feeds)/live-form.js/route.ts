import path from "node:path";
import { bundleBrowserScript } from "@/lib/adapter/output/bundle-browser-script";

export const dynamic = "force-static";

const SOURCE = path.join("components", "form", "browser", "live-form.ts");

/** The script of the forms whose answer follows the input. */
export async function GET(): Promise<Response> {
  const { contents } = await bundleBrowserScript(path.join(process.cwd(), SOURCE));
  return new Response(contents, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
}
