/** FNV-1a: spreads the letters of a name over 32 bits, the same on every machine and for good. */
export function nameHash(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
