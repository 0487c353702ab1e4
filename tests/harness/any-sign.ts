import fc from "fast-check";

const LAST = 0x10_ff_ff;
/** Halves of signs, which stand for nothing by themselves. */
const HALVES = { first: 0xd8_00, count: 0x8_00 };

/**
 * Any sign of Unicode, as the `unit` of a text. fast-check's own of all signs, `binary`, lists a million before its first
 * text, which takes a second of each process.
 */
export const anySign = fc
  .nat(LAST - HALVES.count)
  .map((number) => String.fromCodePoint(number < HALVES.first ? number : number + HALVES.count));
