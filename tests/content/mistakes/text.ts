import type { Mistake } from "./mistake";
import { CHARACTER_MISTAKES } from "./text-characters";
import { MERGE_MISTAKES } from "./text-merges";

/** Mistakes in what a file says, and in how it is written down. */
export const TEXT_MISTAKES: readonly Mistake[] = [...CHARACTER_MISTAKES, ...MERGE_MISTAKES];
