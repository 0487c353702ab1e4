/** The seed of `npm test`: what fails there once fails again. Any number will do. */
const FIXED_SEED = 20_261_128;

/** The environment variable that holds the seed. */
export const SEED_SETTING = "RANDOM_SEED";

/** The environment variable that multiplies the number of random cases of `npm test`. */
export const TIMES_SETTING = "RANDOM_TIMES";

/** How many times as many cases `npm run test:random` tries as `npm test`, unless it is told. */
export const MANY_TIMES = 10;

/** The seed of all random cases of this run. */
export const seed = Number(process.env[SEED_SETTING] ?? FIXED_SEED);

/**
 * The number of random cases to try, where `npm test` tries `usual`.
 * @param many the number that `npm run test:random` tries unless it is told how many times as many, where that is not so many
 *   times the usual one
 */
export function runs(usual: number, many = usual * MANY_TIMES): number {
  const times = process.env[TIMES_SETTING];
  return times === undefined ? usual : Math.ceil((many * Number(times)) / MANY_TIMES);
}
