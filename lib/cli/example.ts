/** `npm run example`: serves an example council, which is made up and uses all that the site can show, beside the others. */
import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import { DEFAULT_DIRECTORY } from "../content/content-directory";
import { readPort } from "./port";
import { CACHE, PROJECT } from "./project";

const together = path.join(CACHE, "example");
rmSync(together, { recursive: true, force: true });
for (const folder of [DEFAULT_DIRECTORY, path.join("tests", "fixtures", "example")]) {
  cpSync(path.join(PROJECT, folder), together, { recursive: true });
}
process.env.CONTENT_DIRECTORY = together;
// Codes to scan, short addresses and cards hold whole addresses: they lead to the port that serves them.
process.env.SITE_ORIGIN ??= `http://localhost:${readPort(process.env.PORT)}`;
// Read only now: it takes its settings from the environment as it is loaded.
await import("./start");
