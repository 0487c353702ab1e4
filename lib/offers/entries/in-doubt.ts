import { type Doubt, distinct } from "../reasons/doubt";
import type { Entry } from "./entry";
import { isMoney } from "./outcome";

/** The same entry, which may not come after all, and why. */
export function inDoubt<Given extends Entry>(entry: Given, doubts: readonly Doubt[]): Given {
  return {
    ...entry,
    status: entry.status === "certain" ? "possible" : entry.status,
    doubts: distinct([...entry.doubts, ...doubts]),
    ...(isMoney(entry) ? { comes: "perhaps" as const } : {}),
  };
}
