import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // Anything random is fixed, so that a failure seen once is seen again.
    sequence: { shuffle: false },
    restoreMocks: true,
    // Rules that start programs or try thousands of cases may have to share two cores with a build.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
