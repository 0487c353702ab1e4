import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";

/** What Contentlayer needs of the project. */
const PARTS = ["contentlayer.config.ts", "lib", "package.json", "package-lock.json", "tsconfig.json"];

/** Makes a copy of the project in which Contentlayer can run without touching what the project has generated. */
export function copyForContentlayer(project: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) cpSync(path.join(project, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(project, "node_modules"), path.join(folder, "node_modules"), "junction");
}
