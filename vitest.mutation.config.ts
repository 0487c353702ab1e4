import path from "node:path";
import { defineConfig } from "vitest/config";

/**
 * The tests that mutants of the core are tried on: named cases, which fail on the same mutants every time. The
 * invariants on random offers are left out, because they are random and slow, and what they kill would differ from run
 * to run. The alias is that of `vitest.config.ts`.
 */
export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    include: ["tests/{calendar,money,pay,offers}/**/*.test.ts"],
    exclude: ["tests/offers/invariants.test.ts"],
    restoreMocks: true,
  },
});
