import path from "node:path";
import { CACHE, PROJECT } from "../../lib/cli/project";
import { THIRD_COUNCIL } from "./third-council";

/** A built site that the tests visit: the project's own, or the copy with a third council. */
export interface BuiltSite {
  readonly name: "site" | "third-council";
  readonly folder: string;
  /** The setting that tells the tests on which port it is served. */
  readonly portSetting: string;
}

export const BUILT_SITES: readonly BuiltSite[] = [
  { name: "site", folder: PROJECT, portSetting: "SITE_PORT_UNDER_TEST" },
  { name: "third-council", folder: THIRD_COUNCIL, portSetting: "THIRD_COUNCIL_PORT_UNDER_TEST" },
];

/** The folder for reports of a run, read for the closing line and when a test fails. */
export const REPORTS = path.join(CACHE, "test-reports");
