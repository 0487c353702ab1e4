/** A message for the person at the keyboard: what is wrong and what to do. Printed without a stack. */
export class Explanation extends Error {
  override readonly name = "Explanation";
}
