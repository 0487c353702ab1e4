import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { areInstalled, hasTests } from "@/lib/cli/installed.mjs";
import { PROJECT } from "@/lib/cli/project";

/** A bare clone: the door to the commands, a command, and nothing installed. */
let clone: string;

/**
 * Stands in for npm: notes what it was asked, and installs the one package that the commands are read with; where the
 * packages of tests are asked for too, those of the lock file. As npm does, it writes down what it has installed.
 */
const FAKE_NPM = `
const { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } = require("node:fs");
appendFileSync("asked", process.argv.slice(2).join(" ") + "\\n");
if (process.env.NPM_FAILS) process.exit(1);
rmSync("node_modules", { recursive: true, force: true });
mkdirSync("node_modules");
symlinkSync(${JSON.stringify(path.join(PROJECT, "node_modules", "tsx"))}, "node_modules/tsx", "junction");
const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const withTests = process.argv.includes("--include=dev");
const installed = Object.entries(packages).filter(([, { dev, optional }]) => !optional && (withTests || !dev));
writeFileSync("node_modules/.package-lock.json", JSON.stringify({ packages: Object.fromEntries(installed) }));
`;

/** Packages of a lock file: one of the site, one of the tests, and one for another platform. */
function lockFile(version: string, more: object = {}): string {
  const packages = {
    "node_modules/tsx": { version, integrity: `sha512-${version}`, ...more },
    "node_modules/for-tests": { version: "1.0.0", dev: true },
    "node_modules/elsewhere": { version: "1.0.0", optional: true, os: ["none"] },
  };
  return JSON.stringify({ packages });
}

beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), "bare-clone-"));
  mkdirSync(path.join(clone, "lib", "cli"), { recursive: true });
  for (const file of ["run.mjs", "installed.mjs"]) {
    copyFileSync(path.join(PROJECT, "lib", "cli", file), path.join(clone, "lib", "cli", file));
  }
  write("package.json", JSON.stringify({ type: "module", engines: { node: ">=20.0.0" } }));
  write("package-lock.json", lockFile("1.0.0"));
  write("npm/npm-cli.js", FAKE_NPM);
  write("npm/package.json", "{}");
  for (const file of ["command.ts", "tests/command.ts"]) {
    write(file, "const words: string = process.argv.slice(2).join(); console.log('said', words);");
  }
});

afterEach(() => rmSync(clone, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(clone, file)), { recursive: true });
  writeFileSync(path.join(clone, file), text);
}

function runCommand(environment: Readonly<Record<string, string>> = {}, file = "command.ts") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join("lib", "cli", "run.mjs"), file, "hello"],
    {
      cwd: clone,
      encoding: "utf8",
      env: { ...process.env, npm_execpath: path.join(clone, "npm", "npm-cli.js"), ...environment },
    },
  );
  return { status, stdout, stderr };
}

const asked = () => readFileSync(path.join(clone, "asked"), "utf8").trim().split("\n");

describe("a command", () => {
  test("installs what the lock file lists before it runs for the first time, whatever NODE_ENV says, and nothing the second time", () => {
    const { status, stdout } = runCommand({ NODE_ENV: "production" });
    expect(stdout).toContain("said hello");
    expect(status).toBe(0);
    expect(runCommand().stdout).toBe("said hello\n");
    expect(asked()).toEqual([expect.stringMatching(/^ci .*--omit=dev/)]);
  });

  test("of the tests installs their packages too, whatever NODE_ENV says, and one of the site leaves them where they are", () => {
    expect(runCommand({ NODE_ENV: "production" }, "tests/command.ts").stdout).toContain("said hello");
    write("package-lock.json", lockFile("1.0.1"));
    runCommand();
    expect(asked()).toEqual([
      expect.stringMatching(/^ci .*--include=dev/),
      expect.stringMatching(/^ci .*--include=dev/),
    ]);
  });

  test("says what to do when the installation fails, and does not run", () => {
    const { status, stdout, stderr } = runCommand({ NPM_FAILS: "1" });
    expect(status).toBe(1);
    expect(stdout).not.toContain("said");
    expect(stderr).toContain("npm could not install the dependencies");
  });

  test("says which Node it needs when this one is too old, and touches nothing", () => {
    write("package.json", JSON.stringify({ type: "module", engines: { node: ">=99.1.0" } }));
    const { status, stderr } = runCommand();
    expect(status).toBe(1);
    expect(stderr).toContain("needs Node 99.1.0 or newer");
    expect(stderr).toContain(process.versions.node);
    expect(() => asked()).toThrow();
  });

  test("that explains itself is shown without a stack", () => {
    write(
      "command.ts",
      "class Explanation extends Error { name = 'Explanation' } throw new Explanation('Do this.');",
    );
    const { status, stderr } = runCommand();
    expect(status).toBe(1);
    expect(stderr.trim()).toBe("Do this.");
  });

  test("that was called wrongly ends with 2", () => {
    copyFileSync(path.join(PROJECT, "lib", "cli", "explanation.ts"), path.join(clone, "explanation.ts"));
    write(
      "command.ts",
      "import { UsageExplanation } from './explanation'; throw new UsageExplanation('Write this.');",
    );
    const { status, stderr } = runCommand();
    expect([status, stderr.trim()]).toEqual([2, "Write this."]);
  });
});

describe("the dependencies", () => {
  const WITH_TESTS = true;

  /** Notes a lock file as installed, with or without the packages of tests, as npm does. */
  function installed(lock: string, withTests: boolean, more: object = {}): void {
    const listed: Record<string, { dev?: boolean; optional?: boolean }> = JSON.parse(lock).packages;
    const packages = Object.entries(listed).filter(
      ([, { dev, optional }]) => !optional && (withTests || !dev),
    );
    write(
      "node_modules/.package-lock.json",
      JSON.stringify({ packages: { ...Object.fromEntries(packages), ...more } }),
    );
  }

  test("are not installed in a bare clone", () => {
    expect(areInstalled(clone, !WITH_TESTS)).toBe(false);
    expect(hasTests(clone)).toBe(false);
  });

  test("of the site are installed without those of the tests, and not the other way about", () => {
    installed(lockFile("1.0.0"), !WITH_TESTS);
    expect([areInstalled(clone, !WITH_TESTS), areInstalled(clone, WITH_TESTS), hasTests(clone)]).toEqual([
      true,
      false,
      false,
    ]);
    installed(lockFile("1.0.0"), WITH_TESTS);
    expect([areInstalled(clone, !WITH_TESTS), areInstalled(clone, WITH_TESTS), hasTests(clone)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  test("are installed again when the lock file lists another version, and not when it lists the same in other words", () => {
    installed(lockFile("1.0.0"), WITH_TESTS);
    write("package-lock.json", lockFile("1.0.0", { license: "MIT" }));
    expect(areInstalled(clone, WITH_TESTS)).toBe(true);
    write("package-lock.json", lockFile("1.0.1"));
    expect(areInstalled(clone, WITH_TESTS)).toBe(false);
  });

  test("are installed again where they were installed for another platform", () => {
    installed(lockFile("1.0.0"), WITH_TESTS, { "node_modules/foreign": { version: "1.0.0", os: ["none"] } });
    expect(areInstalled(clone, WITH_TESTS)).toBe(false);
  });
});
