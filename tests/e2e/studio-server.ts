import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { freePort } from "../../lib/cli/port";
import { PROJECT, script } from "../../lib/cli/project";
import { expect } from "./site";

/** A studio on a repository of its own, with the content of the project, and one commit. */
export class StudioServer {
  readonly folder = mkdtempSync(path.join(tmpdir(), "studio-"));
  #process: ChildProcess | undefined;
  #port = 0;

  constructor() {
    cpSync(path.join(PROJECT, "content"), path.join(this.folder, "content"), { recursive: true });
    this.git("init", "--quiet", "--initial-branch=main");
    this.git("config", "user.name", "Jo Editor");
    this.git("config", "user.email", "jo@example.org");
    writeFileSync(path.join(this.folder, ".gitignore"), "drafts\n");
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message=Start");
  }

  git(...words: string[]): string {
    return execFileSync("git", words, { cwd: this.folder, encoding: "utf8" }).trim();
  }

  /** The last commit on the editor's branch: its author and message, and each line that it takes out or puts in. */
  lastCommit(): string {
    const lines = this.git(
      "show",
      "studio/jo-editor",
      "--format=%an: %s",
      "--unified=0",
      "--no-renames",
    ).split("\n");
    return lines.filter((line) => !/^(diff|index|@@|---|new file|deleted file|\\)|^$/.test(line)).join("\n");
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Starts the studio's program, and opens the address that works once. */
  async start(page: Page): Promise<void> {
    this.#port ||= await freePort();
    const [program, ...words] = script(PROJECT, "app/(studio)/studio.ts");
    const environment = {
      PORT: String(this.#port),
      CONTENT_DIRECTORY: path.join(this.folder, "content"),
      STUDIO_DRAFTS: path.join(this.folder, "drafts"),
    };
    let printed = "";
    this.#process = spawn(program, words, { cwd: PROJECT, env: { ...process.env, ...environment } });
    this.#process.stdout?.on("data", (text: Buffer) => {
      printed += text.toString();
    });
    await expect.poll(() => printed, { timeout: 60_000 }).toContain("token=");
    await page.goto(/http:\S+token=\S+/.exec(printed)?.[0] ?? "");
  }

  /** Ends the process as a power cut would, with no time to put anything in order. */
  async kill(): Promise<void> {
    const running = this.#process;
    if (running === undefined) return;
    this.#process = undefined;
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGKILL");
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
