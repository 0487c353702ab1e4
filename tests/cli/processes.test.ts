import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { run, start } from "@/lib/cli/processes";
import { PROJECT } from "@/lib/cli/project";

const node = (code: string) => [process.execPath, "--eval", code] as const;
const here = { folder: PROJECT };

describe("a process that was started", () => {
  test("answers with its exit code", async () => {
    expect(await run(node("process.exit(3)"), here)).toBe(3);
  });

  test("answers with 127 when there is no such program", async () => {
    expect(await run(["no-such-program-anywhere"], here)).toBe(127);
  });

  test("is stopped when asked to, with the code of the signal", async () => {
    const child = start(node("setInterval(() => {}, 1000)"), here);
    expect(await child.stop()).toBe(128 + 15);
  });
});

describe("Ctrl-C or SIGTERM", () => {
  test("stops the children and their children, and then the command, with its own code", async () => {
    const grandchild = "setInterval(() => {}, 1000); console.log(1)";
    const child = `require("node:child_process").spawn(process.execPath, ["--eval", ${JSON.stringify(grandchild)}], { stdio: "inherit" }); setInterval(() => {}, 1000)`;
    const parent = `
      const { start, stopOnSignals } = await import(${JSON.stringify(`${PROJECT}/lib/cli/processes.ts`)});
      stopOnSignals(() => 7);
      start([process.execPath, "--eval", ${JSON.stringify(child)}], { folder: ${JSON.stringify(PROJECT)} });`;
    const command = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", parent], {
      cwd: PROJECT,
      stdio: ["ignore", "pipe", "inherit"],
    });
    // Both children are up when the second one speaks, and both are gone when nobody holds the pipe any more.
    await once(command.stdout, "data");
    command.kill("SIGTERM");
    const [code] = await once(command, "close");
    expect(code).toBe(7);
  }, 30_000);
});
