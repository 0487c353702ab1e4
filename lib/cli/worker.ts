/** `npm run worker`: builds the site where that is needed, and writes it as a worker for Cloudflare's runtime. */
import path from "node:path";
import { workerFolder, writeWorker } from "../adapter/output/write-worker";
import { stopOnSignals } from "./processes";
import { buildFolder, ensureBuilt } from "./production-build";
import { PROJECT } from "./project";

stopOnSignals();
await ensureBuilt(PROJECT);
writeWorker(buildFolder(PROJECT));
const folder = path.relative(PROJECT, workerFolder(buildFolder(PROJECT)));
console.log(`The worker is in ${folder}. To deploy it: npx wrangler deploy, in that folder.`);
