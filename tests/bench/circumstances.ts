import { execFileSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { PROJECT } from "../../lib/cli/project";

/** The commit that is measured and how busy the machine was before, without which the numbers say little. */
export function circumstances(): string {
  const git = (...words: string[]) => execFileSync("git", words, { cwd: PROJECT, encoding: "utf8" }).trim();
  const commit =
    git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain") === "" ? "" : ", changed");
  const load = loadavg()[0]?.toFixed(1);
  return `Commit ${commit}, ${cpus().length} cores, load ${load} before, Node ${process.versions.node}`;
}
