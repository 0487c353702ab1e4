import type { ParsedDocument, ParseResult } from "./parsed-document";

/**
 * Where what Contentlayer delivered differs from what the check has read, each difference by name. None means that
 * the site shows what the check has seen.
 */
export function generatedDifferences(
  checked: readonly ParsedDocument[],
  generated: readonly { readonly parsed: ParseResult }[],
): string[] {
  const delivered = new Map<string, ParsedDocument | undefined>();
  for (const { parsed } of generated) {
    if (parsed.place !== undefined) delivered.set(parsed.place.file, parsed.document);
  }
  const expected = new Set(checked.map(({ file }) => file));
  const differences = checked.flatMap(({ file, hash }) => {
    if (!delivered.has(file)) return `${file} is missing from what Contentlayer generated.`;
    const deliveredHash = delivered.get(file)?.hash;
    return deliveredHash === hash ? [] : `${file} is not the same in what Contentlayer generated as on disk.`;
  });
  for (const file of delivered.keys()) {
    if (!expected.has(file)) differences.push(`${file} is in what Contentlayer generated, and not on disk.`);
  }
  return differences.sort();
}
