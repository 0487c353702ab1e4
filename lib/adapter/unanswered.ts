/** Who answers for which addresses, once everything is built. */
export interface AddressAccount {
  /** Every address of the site: its address book. */
  readonly addresses: readonly string[];
  /** Answered by the build, whatever the query. */
  readonly fromBuild: readonly string[];
  /** Answered at request time. */
  readonly requestTime: readonly string[];
  /** Answered by the build for the server or for a page's own use: not in the address book. */
  readonly internal: readonly string[];
}

/**
 * Holds the address book against what answers: every known address is answered either by the build or at request time, and
 * nothing else is answered.
 * @returns one line for each address that breaks the rule; none when all is well
 */
export function addressProblems({ addresses, fromBuild, requestTime, internal }: AddressAccount): string[] {
  const made = new Set(fromBuild);
  const asked = new Set(requestTime);
  const expected = new Set([...addresses, ...internal]);
  const unanswered = addresses.filter((address) => !made.has(address) && !asked.has(address));
  const both = fromBuild.filter((address) => asked.has(address));
  const unexpected = [...made, ...asked].filter((address) => !expected.has(address));
  const missing = internal.filter((address) => !made.has(address));
  return [
    ...unanswered.map(
      (address) =>
        `${address} is in the address book, and nothing answers it: the build has made no page or data for it, and no ` +
        "tool or feed answers it at request time.",
    ),
    ...both.map(
      (address) =>
        `${address} is answered by the build and at request time: what follows its question mark would be ignored.`,
    ),
    ...[...new Set(unexpected)].map(
      (address) => `${address} is answered, and is not in the address book: the preview would answer 404.`,
    ),
    ...missing.map((address) => `${address} is needed by the server, and the build has not made it.`),
  ];
}
