/** `npm start`: builds the site where that is needed, and serves it. */
import { expectFree, readPort } from "./port";
import { stopAll, stopOnSignals } from "./processes";
import { ensureBuilt } from "./production-build";
import { PROJECT } from "./project";
import { serve } from "./serve";

let serving = false;
// Stopping a server with Ctrl-C is normal and exits with 0; stopping a build is a failure.
stopOnSignals(() => (serving ? 0 : 130));

const port = readPort(process.env.PORT);
await expectFree(port);
await ensureBuilt(PROJECT);
serving = true;
process.exitCode = await serve(PROJECT, port);
await stopAll();
