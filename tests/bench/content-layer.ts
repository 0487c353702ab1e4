import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { Explanation } from "../../lib/cli/explanation";
import { type Command, PROJECT, script, tool } from "../../lib/cli/project";
import { copyForContentlayer } from "./contentlayer-copy";
import { writeSampleContent } from "./sample-content";
import { growthTable, type Measurement, measurementTable } from "./tables";

const DEFAULT_SIZES = [100, 1_000, 10_000];

interface Pass {
  readonly issues: number;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
}

/** Runs a command to its end. Seconds are wall-clock time, including the start of the process. */
function timed(command: Command, folder: string, environment: Record<string, string> = {}) {
  const [program, ...argumentList] = command;
  const started = process.hrtime.bigint();
  const env = { ...process.env, PWD: folder, ...environment };
  const result = spawnSync(program, argumentList, { cwd: folder, env, encoding: "utf8", maxBuffer: 1e9 });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (result.status !== 0)
    throw new Explanation(`A measured process failed:\n${result.stdout}\n${result.stderr}`);
  return { seconds, output: result.stdout };
}

function contentPass(name: string, documents: number, directory: string, cache: string): Measurement {
  const command = [...script(PROJECT, "tests/bench/content-pass.ts"), PROJECT, directory, cache] as const;
  const { seconds, output } = timed(command, PROJECT);
  const { issues, processorSeconds, peakMegabytes }: Pass = JSON.parse(output);
  if (issues > 0)
    throw new Explanation(`The sample content has ${issues} issues; the benchmark would measure mistakes.`);
  return { name, documents, seconds, processorSeconds, peakMegabytes };
}

function contentlayerPass(name: string, documents: number, directory: string, folder: string): Measurement {
  const command = tool("contentlayer2", "contentlayer2", "build");
  const { seconds } = timed(command, folder, { CONTENT_DIRECTORY: directory });
  return { name, documents, seconds, processorSeconds: undefined, peakMegabytes: undefined };
}

function measure(size: number, workspace: string, withContentlayer: boolean): Measurement[] {
  const directory = path.join(workspace, `content-${size}`);
  const cache = path.join(workspace, `cache-${size}`);
  const documents = writeSampleContent(directory, size);
  const measurements = [
    contentPass("check, cold", documents, directory, cache),
    contentPass("check, warm", documents, directory, cache),
  ];
  if (withContentlayer) {
    const copy = path.join(workspace, `project-${size}`);
    copyForContentlayer(PROJECT, copy);
    measurements.push(contentlayerPass("Contentlayer, cold", documents, directory, copy));
    measurements.push(contentlayerPass("Contentlayer, warm", documents, directory, copy));
  }
  return measurements;
}

/**
 * Prints how long the content layer takes and how much memory, cold and warm, and how both grow.
 * @param chosen numbers of documents; none for the usual ones
 */
export function benchContentLayer(chosen: readonly number[], withContentlayer: boolean): void {
  const sizes = chosen.length > 0 ? chosen : DEFAULT_SIZES;
  const workspace = mkdtempSync(path.join(tmpdir(), "bench-"));
  try {
    const measurements = sizes.flatMap((size) => measure(size, workspace, withContentlayer));
    console.log(`Files of about 3.8 kB, on ${cpus().length} cores, Node ${process.versions.node}\n`);
    console.log(measurementTable(measurements));
    if (sizes.length === 1) return;
    console.log("\nGrowth: how many times more for how many times more documents\n");
    console.log(growthTable(measurements));
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}
