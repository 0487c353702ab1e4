/** A number below 100 as days, months and clocks are written: `4` becomes `04`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
