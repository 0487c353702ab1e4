import type { Mistake } from "./mistake";
import { REFERENCE_MISTAKES } from "./references";

/** Every list of mistakes. */
export const ALL_MISTAKES: readonly Mistake[] = [...REFERENCE_MISTAKES];
