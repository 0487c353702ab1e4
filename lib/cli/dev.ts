/** `npm run dev`: shows the site while it is edited. A mistake in the content is shown, and stops nothing. */

import { expectFree, readPort } from "./port";
import { start, stopAll, stopOnSignals } from "./processes";
import { PROJECT, tool } from "./project";
import { untilAnswering } from "./wait-for-server";

stopOnSignals(() => 0);

const port = readPort(process.env.PORT);
await expectFree(port);
const { ended } = start(tool("next", "next", "dev", "--port", String(port)), { folder: PROJECT });
// `localhost`, not 127.0.0.1: Next refuses to reload pages for a name it does not know.
const address = `http://localhost:${port}`;
if (await untilAnswering(address, ended)) {
  console.log(`\nThe preview is ready: ${address}\nPress Ctrl-C to stop it.\n`);
}
process.exitCode = await ended;
await stopAll();
