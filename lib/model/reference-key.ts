/**
 * The reference of a vacancy as it is compared: one reference whatever its capitals, spaces and signs, since people leave those
 * out or write them in their own way. `LK-1042`, `lk 1042` and `LK/1042` are one.
 */
export function referenceKey(reference: string): string {
  return reference
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
