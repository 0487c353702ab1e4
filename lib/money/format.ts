import type { Pence } from "./pence";
import { writtenOnce } from "./written-once";

const wholePounds = new Intl.NumberFormat("en-GB", {
  style: "currency",
  currency: "GBP",
  maximumFractionDigits: 0,
});
const withPence = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

/** An amount for a reader: `£1,000`, or `£12.50` where there are odd pence. The only place that writes a pound sign. */
export function formatPounds(amount: Pence): string {
  return inPounds(amount);
}

const inPounds = writtenOnce((amount) => (amount % 100 === 0 ? wholePounds : withPence).format(amount / 100));
