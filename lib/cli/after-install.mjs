/** npm runs this after every `npm install` and `npm ci` (`prepare` in package.json). */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { rememberInstall } from "./installed.mjs";

rememberInstall(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
