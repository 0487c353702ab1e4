import path from "node:path";
import { bundleBrowserScript } from "@/lib/adapter/output/bundle-browser-script";

const SOURCE = path.join("components", "form", "browser", "live-form.ts");

/** The bundled script of the forms whose answer updates as the reader types. */
export async function liveFormScript(): Promise<Uint8Array<ArrayBuffer>> {
  return (await bundleBrowserScript(path.join(process.cwd(), SOURCE))).contents;
}
