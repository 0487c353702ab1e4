/** `npm run fuzz`: 10,000 hostile requests against the production build. Exit code 1 when one is answered badly. */
import { stopAll, stopOnSignals } from "../../lib/cli/processes";
import { ensureBuilt } from "../../lib/cli/production-build";
import { PROJECT } from "../../lib/cli/project";
import { siege } from "./siege";

stopOnSignals();
await ensureBuilt(PROJECT);
const wrong = await siege(console.log);
for (const line of wrong.slice(0, 20)) console.error(line);
await stopAll();
process.exitCode = wrong.length === 0 ? 0 : 1;
