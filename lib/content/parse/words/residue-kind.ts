/** What a program leaves: how it looks, where it comes from, and what to do where deleting is not all. */
export type ResidueKind = readonly [pattern: string, from: string, fix?: string];
