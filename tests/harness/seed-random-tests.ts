/** Read by Vitest before each test file. */
import fc from "fast-check";
import { runs, seed } from "./random";

/** fast-check tries as many cases where a test does not say how many. */
const UNLESS_TOLD = 100;

fc.configureGlobal({ seed, numRuns: runs(UNLESS_TOLD) });
