import { readFileSync } from "node:fs";
import path from "node:path";
import type { BuiltFile } from "../next/built-file";
import { type ClientModules, foreignModules } from "../next/client-modules";
import { clientReferences } from "../next/flight-rows";
import { type BarePage, barePage, type ReadSheet } from "./bare-page";

/** A page of a build that has an address, with everything that runs taken out. */
export interface FinishedPage extends BarePage {
  readonly built: BuiltFile;
  /** As Next made it. */
  readonly before: string;
}

/** Reads the style sheets of a build, each once, and keeps them by address in `sheets`. */
export function sheetReader(buildFolder: string, sheets: Map<string, string>): ReadSheet {
  return (address) => {
    const file = path.join(buildFolder, address.replace(/^\/_next\//, "").replace(/\?.*/, ""));
    const sheet = sheets.get(address) ?? readFileSync(file, "utf8");
    sheets.set(address, sheet);
    return sheet;
  };
}

/** Takes out everything that runs. Adds to `problems` what a page would lose by it. */
export function finishPages(
  pages: readonly BuiltFile[],
  modules: ClientModules,
  readSheet: ReadSheet,
  problems: string[],
): FinishedPage[] {
  return pages.flatMap((built) => {
    const name = `${built.address} (app${built.source.replace(/\/page$/, "")})`;
    const flight = readFileSync(built.file.replace(/html$/, "rsc"));
    const loaded = clientReferences(flight).map(({ module }) => module);
    for (const foreign of foreignModules(loaded, modules)) {
      problems.push(
        `${name} contains the client component ${foreign}. A page made by the build runs nothing in the browser: ` +
          "write it for the server. What follows a form's input is in components/form.",
      );
    }
    const before = readFileSync(built.file, "utf8");
    try {
      return [{ built, before, ...barePage(before, readSheet) }];
    } catch (problem) {
      problems.push(`${name}: ${problem instanceof Error ? problem.message : problem}`);
      return [];
    }
  });
}
