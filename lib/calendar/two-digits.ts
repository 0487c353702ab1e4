/** A number below 100 as days, months and clocks are written: `4` becomes `04`. */
export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
