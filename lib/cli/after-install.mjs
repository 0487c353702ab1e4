/** npm runs this after every `npm install` and `npm ci` (`prepare` in package.json). */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { completeLockFile } from "./complete-lock-file.mjs";
import { rememberInstall } from "./installed.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const added = completeLockFile(root);
if (added.length > 0) console.log(`package-lock.json: added ${added.length} entries for other platforms.`);
rememberInstall(root);
