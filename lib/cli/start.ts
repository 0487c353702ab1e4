/** `npm start`: builds the site where that is needed, and serves it. */
import { expectFree, readPort } from "./port";
import { stopAll, stopOnSignals } from "./processes";
import { ensureBuilt } from "./production-build";
import { PROJECT } from "./project";
import { serve } from "./serve";

let serving = false;
// To stop a server is what Ctrl-C is for, so it is no failure; to stop a build is.
stopOnSignals(() => (serving ? 0 : 130));

const port = readPort(process.env.PORT);
await expectFree(port);
await ensureBuilt(PROJECT);
serving = true;
process.exitCode = await serve(PROJECT, port);
await stopAll();
