import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "../../lib/cli/project";

/** A test that was run, and how long it took by the clock. */
export interface TimedTest {
  /** Its file, from the project, and its title. */
  readonly name: string;
  readonly seconds: number;
}

/** As many of the slowest are shown of a step. */
const SHOWN = 10;

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number | null }[];
  }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly file: string;
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly results: readonly { readonly duration: number }[];
    }[];
  }[];
}

function read<Report>(file: string): Report | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** The tests of a Vitest run by its JSON report; none where it left no report. */
export function timedByVitest(reportFile: string): TimedTest[] {
  const report = read<VitestReport>(reportFile);
  return (report?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      name: `${path.relative(PROJECT, name)}: ${fullName}`,
      seconds: (duration ?? 0) / 1000,
    })),
  );
}

function timedInSuite({ suites = [], specs = [] }: PlaywrightSuite): TimedTest[] {
  const timed = specs.flatMap(({ file, title, tests }) =>
    tests.map(({ projectName, results }) => ({
      name: `${file}: ${title} (${projectName})`,
      seconds: results.reduce((total, { duration }) => total + duration, 0) / 1000,
    })),
  );
  return [...timed, ...suites.flatMap(timedInSuite)];
}

/** The tests of a Playwright run by its JSON report, in every project; none where it left no report. */
export function timedByPlaywright(reportFile: string): TimedTest[] {
  const report = read<PlaywrightSuite>(reportFile);
  return report === undefined ? [] : timedInSuite(report);
}

/** A line for each of the slowest, the slowest first. */
export function slowestLines(tests: readonly TimedTest[]): string[] {
  const slowest = [...tests].sort((one, other) => other.seconds - one.seconds).slice(0, SHOWN);
  return slowest.map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name}`);
}
