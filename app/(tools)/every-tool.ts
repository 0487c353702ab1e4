import type { ToolKind } from "@/lib/site/register";
import type { Tool } from "./tool";
import * as tools from "./tools";

/** Every tool, by its kind: one without a page does not compile. */
export const TOOLS: Readonly<Record<ToolKind, Tool>> = tools;
