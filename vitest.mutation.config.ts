import path from "node:path";
import { defineConfig } from "vitest/config";
import { TESTS_SETTING } from "./tests/harness/mutated-tests";

/**
 * The tests that mutants of the core are tried on: named cases, which fail on the same mutants every time, of the room that
 * is mutated. What holds for every random offer is left out, because it is random and slow: what it kills would differ from
 * run to run, and on a busy machine it runs out of time before any mutant is tried. The files share their modules, which hold
 * no state: read anew for every file, they would cost several times as long. The alias is that of `vitest.config.ts`.
 */
export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    include: [`tests/${process.env[TESTS_SETTING]}/**/*.test.ts`],
    exclude: ["tests/**/invariants.test.ts", "tests/offers/words/numbers-of-random-rules.test.ts"],
    setupFiles: ["tests/harness/seed-random-tests.ts"],
    isolate: false,
    restoreMocks: true,
  },
});
