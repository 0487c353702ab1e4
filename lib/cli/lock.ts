/** `npm run lock`: to be run by whoever has changed dependencies, before the lock file is committed. */
import { completeLockFile } from "./complete-lock-file";
import { PROJECT } from "./project";

const added = completeLockFile(PROJECT);
console.log(
  added.length === 0
    ? "package-lock.json is complete."
    : `package-lock.json: added ${added.length} entries for other platforms. Commit it.`,
);
