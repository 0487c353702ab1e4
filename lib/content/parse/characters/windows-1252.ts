/** The bytes from 80 to 9F in Windows' encoding; five have no sign. Node.js 20 decodes them as control characters. */
const SIGNS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** The sign of a byte in Windows' encoding of Western Europe; above 9F it is that of Latin-1. */
export function windowsSign(byte: number): string {
  return SIGNS[byte - 0x80] ?? String.fromCharCode(byte);
}
