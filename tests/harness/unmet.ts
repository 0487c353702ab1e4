/**
 * `npm run test:unmet`: the source files that no unit test loads, directly or through other files.
 * The browser's tests may still reach them. Files that hold types alone are left out: nothing of them runs.
 */
import { loadedBy, SITE, sourceFiles } from "../structure/source-files";

const RUNS = /\b(?:function|const|let|class|await)\b/;

const unitTests = sourceFiles("tests").filter(({ file }) => !/^tests\/(e2e|harness)\//.test(file));
const loaded = new Set(unitTests.flatMap((test) => loadedBy(test).map(({ what }) => what)));
const running = SITE.filter(({ file, code }) => !file.endsWith(".css") && RUNS.test(code));
const unmet = running.map(({ file }) => file).filter((file) => !loaded.has(file));

for (const file of unmet) console.log(file);
console.log(`\n${unmet.length} of ${running.length} files are loaded by no unit test.`);
