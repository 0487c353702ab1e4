/**
 * Entry point of every command: `node lib/cli/run.mjs FILE ARGUMENTS`.
 *
 * It is plain JavaScript without a dependency, because on a bare clone there is nothing yet to read TypeScript
 * with. It makes sure of Node and of the dependencies, and then hands over to FILE, which is TypeScript.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { areInstalled, hasTests } from "./installed.mjs";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Ends the command with a message for the person at the keyboard. */
function giveUp(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** True when `version` (`20.19.0`) is at least `least`, compared number by number. */
function isAtLeast(version, least) {
  const [ours, theirs] = [version, least].map((text) => text.split(".").map(Number));
  for (let part = 0; part < 3; part += 1) {
    if (ours[part] !== theirs[part]) return ours[part] > theirs[part];
  }
  return true;
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const least = engines.node.replace(">=", "");
  if (!isAtLeast(process.versions.node, least)) {
    giveUp(
      `This site needs Node ${least} or newer, and this is Node ${process.versions.node}.\n` +
        "Install the newer one from https://nodejs.org, open a new terminal and run the command again.",
    );
  }
}

/** @param needsTests whether the command is one of the tests or benchmarks, whose packages are half of all */
async function install(needsTests) {
  if (areInstalled(root, needsTests)) return;
  console.log("Installing the dependencies listed in package-lock.json …");
  // The npm that runs this script, where there is one: it is not always on the PATH under that name.
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js")
    ? [process.execPath, process.env.npm_execpath]
    : ["npm"];
  const [command, ...first] = npm;
  // Said in any case, so that NODE_ENV decides nothing. npm removes what it is not asked for, also the packages of tests.
  const which = needsTests || hasTests(root) ? "--include=dev" : "--omit=dev";
  const child = spawn(command, [...first, "ci", which, "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32" && command === "npm",
  });
  // Stopped together with this command.
  const stop = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, stop);
  const status = await new Promise((resolve) => {
    child.once("error", (problem) => giveUp(`npm could not be started: ${problem.message}`));
    child.once("exit", resolve);
  });
  for (const signal of SIGNALS) process.off(signal, stop);
  if (status !== 0) {
    giveUp(
      "npm could not install the dependencies; what it says above tells why. Then run the command again.",
    );
  }
}

const [file, ...rest] = process.argv.slice(2);
if (file === undefined) giveUp("Usage: node lib/cli/run.mjs FILE [ARGUMENTS]");
checkNode();
await install(file.startsWith("tests/"));

const script = resolve(root, file);
process.chdir(root);
process.argv = [process.argv[0], script, ...rest];
// Turns off telemetry in Next, for every command started from here.
process.env.NEXT_TELEMETRY_DISABLED = "1";
const { register } = await import("tsx/esm/api");
register();
try {
  await import(pathToFileURL(script).href);
} catch (problem) {
  // An explanation is written for a person; anything else is a defect, and its stack helps to find it.
  console.error(problem?.name === "Explanation" ? `\n${problem.message}\n` : problem);
  process.exitCode = problem?.exitCode ?? 1;
}
