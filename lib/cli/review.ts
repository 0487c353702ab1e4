/**
 * `npm run review -- REVISION`: what the content on disk changes compared with a revision, and for whom: figures, who
 * gains and who loses, what becomes or stops being not stated, addresses. Without a revision: the last commit.
 *
 * `--json` prints the same for a program. `--sheet FILE.html` also writes a page that prints as a sheet to sign.
 */
import { pathToFileURL } from "node:url";
import { codeFingerprint } from "./build-inputs";
import { bundledProgram } from "./bundled-program";
import { PROJECT } from "./project";

// Reading its modules one by one would take longer than the review itself.
const program = await bundledProgram(PROJECT, "lib/cli/review-program.ts", codeFingerprint(PROJECT));
await import(pathToFileURL(program).href);
