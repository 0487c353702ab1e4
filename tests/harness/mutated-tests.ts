/** The environment variable with the folder of the tests that mutants are tried on. */
export const TESTS_SETTING = "MUTATED_TESTS";
