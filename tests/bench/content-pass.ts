/**
 * One measured run of the content layer, in a process of its own so that its memory is its own:
 * `content-pass.ts PROJECT DIRECTORY CACHE`. Prints what it found as JSON.
 */
import { checkContent } from "../../lib/checks/check-content";
import { openParseCache } from "../../lib/content/parse-cache";

const [project = "", directory = "", cache = ""] = process.argv.slice(2);
const { files, issues } = checkContent(project, directory, "2026-11-22", openParseCache(project, cache));
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const result = {
  files,
  issues: issues.length,
  processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
  peakMegabytes: maxRSS / 1024,
};
console.log(JSON.stringify(result));
