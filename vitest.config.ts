import path from "node:path";
import { defineConfig } from "vitest/config";

// What is tried is what runs in a build. The React and the reader of Markdown of a development are other programs than
// those, and slower. Vitest takes the conditions for packages from here.
Object.assign(process.env, { NODE_ENV: "production" });

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // Anything random is fixed, so that a failure seen once is seen again. `npm run test:random` has a new seed.
    sequence: { shuffle: false },
    setupFiles: ["tests/harness/seed-random-tests.ts"],
    // Files share their modules, which hold no state that a test can see: read anew for each of 160 files, they cost
    // more than twice the time. A test that replaces a module must not be written; none does.
    isolate: false,
    // What TypeScript was made into last time is found again by what the files say.
    experimental: { fsModuleCache: true, fsModuleCachePath: ".cache/vitest" },
    // Vitest leaves a core free unless it is told not to, which on two is half of them.
    maxWorkers: "100%",
    // Property tests make millions of short-lived objects: with more room for the young ones, fewer are copied.
    execArgv: ["--max-semi-space-size=32"],
    // The single sign-on of the tests says at length that it is none for production.
    onConsoleLog: (log) => !log.startsWith("oidc-provider "),
    restoreMocks: true,
    // Rules that start programs or try thousands of cases may have to share two cores with a build.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
