import path from "node:path";
import { defineConfig, type Plugin } from "vitest/config";

// What is tried is what runs in a build. The React and the reader of Markdown of a development are other programs than
// those, and slower. Vitest takes the conditions for packages from here.
Object.assign(process.env, { NODE_ENV: "production" });

/**
 * Settings of Git for repositories that a test throws away: nothing is tidied after each commit and each fetch, by one or two
 * programs more, and nothing is waited for until the disk has it.
 */
const SETTINGS_OF_GIT = {
  "maintenance.auto": "false",
  "gc.auto": "0",
  "receive.autogc": "false",
  "core.fsync": "none",
};

const GIT_SETTINGS = Object.fromEntries([
  ["GIT_CONFIG_COUNT", String(Object.keys(SETTINGS_OF_GIT).length)],
  ...Object.entries(SETTINGS_OF_GIT).flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, name],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]),
]);

/** Files whose imports are taken directly. Not those of tests, in which a module may be replaced before it is imported. */
const TAKEN = /\/(?:app|components|lib|tests)\/(?:(?!\.test\.)[^?])*\.tsx?$/;

/** The name by which a file imports something: `name`, or a text where it is no identifier. */
type Name = { readonly type: "Identifier"; readonly name: string } | { readonly value: string };

const written = (name: Name) => ("name" in name ? name.name : JSON.stringify(name.value));

/**
 * Takes each imported name of a file once, into a constant of the file. Vitest makes a property of every use of one, read
 * by a function each time: the invariants of offers take 8.5 seconds of the processor instead of 7.5 with it, most files
 * hardly more. The constants hold the same, since no file imports itself through others, and none exports what changes.
 */
function directImports(): Plugin {
  return {
    name: "direct-imports",
    // After the types are gone, and before Vitest makes its own of the imports.
    enforce: "post",
    transform(code, id) {
      if (!TAKEN.test(id)) return;
      const imports = this.parse(code).body.flatMap((node) =>
        node.type === "ImportDeclaration" && node.specifiers.length > 0 ? node : [],
      );
      let direct = code;
      for (const [index, { start, end, source, specifiers }] of [...imports.entries()].reverse()) {
        const taken = specifiers.flatMap((specifier) => {
          if (specifier.type === "ImportNamespaceSpecifier") return [];
          const name = specifier.type === "ImportSpecifier" ? written(specifier.imported) : "default";
          return `${name}: ${specifier.local.name}`;
        });
        if (taken.length < specifiers.length) continue;
        const all = `imported_${index}__`;
        const constants = `import * as ${all} from ${source.raw}; const { ${taken.join(", ")} } = ${all};`;
        // Every line stays where it is.
        const lines = code.slice(start, end).replace(/[^\n]/g, "");
        direct = direct.slice(0, start) + constants + lines + direct.slice(end);
      }
      return { code: direct, map: null };
    },
  };
}

export default defineConfig({
  plugins: [directImports()],
  // Tests load no style sheet: without this, Vite reads what makes those of the site.
  css: { postcss: { plugins: [] } },
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
    env: GIT_SETTINGS,
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
