/** The seed of `npm test`: what fails there once fails again. Any number will do. */
const FIXED_SEED = 20_261_128;

/** The setting that tells the tests which seed to begin with. */
export const SEED_SETTING = "RANDOM_SEED";

/** The setting that tells the tests how many times as many random cases to try as `npm test` does. */
export const TIMES_SETTING = "RANDOM_TIMES";

/** The number that all random cases of this run follow from. */
export const seed = Number(process.env[SEED_SETTING] ?? FIXED_SEED);

/** How many random cases to try of something of which `npm test` tries `usual`. */
export const runs = (usual: number): number => usual * Number(process.env[TIMES_SETTING] ?? 1);
