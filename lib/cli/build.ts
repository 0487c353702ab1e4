/** `npm run build`: checks the content and builds the site, unless the build is up to date. */
import { stopOnSignals } from "./processes";
import { ensureBuilt } from "./production-build";
import { PROJECT } from "./project";

stopOnSignals();
await ensureBuilt(PROJECT);
