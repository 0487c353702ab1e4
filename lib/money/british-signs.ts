/** `18,5` and `£41.000,50` as `18.5` and `£41000.50`: so a spreadsheet set to another country writes them. */
export function inBritishSigns(words: string): string {
  return words.replace(
    /^(£? ?)(\d{1,3}(?:\.\d{3})+(?=,|\D*$)|\d+(?=,\d{1,2}(?!\d)))(?:,(\d{1,2}))?(?!\d)/,
    (_, sign: string, whole: string, decimals?: string) =>
      `${sign}${whole.replaceAll(".", "")}${decimals === undefined ? "" : `.${decimals}`}`,
  );
}
