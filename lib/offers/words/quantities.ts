import { formatPounds } from "../../money/format";
import { pounds } from "../../money/pence";
import { isPublished, type Quantity } from "../quantity";
import { counted, plainNumber } from "./lists";

const ONE: Readonly<Record<Exclude<Quantity["unit"], "pounds" | "percent" | "count">, string>> = {
  days: "day",
  weeks: "week",
  months: "month",
  years: "year",
  hours: "hour",
};

/** The number alone: `£1,000`, `20%`, `24 months`; `not stated` where it is not published. */
export function bareWords(quantity: Quantity): string {
  if (!isPublished(quantity)) return "not stated";
  const { value, unit } = quantity;
  if (unit === "pounds") return formatPounds(pounds(value));
  if (unit === "percent") return `${plainNumber(value)}%`;
  if (unit === "count") return plainNumber(value);
  return counted(value, ONE[unit]);
}

/** The number as the council gave it: `up to £8,000`, `nearly 50%`. */
export function quantityWords(quantity: Quantity): string {
  const bare = bareWords(quantity);
  return quantity.qualifier === "exactly" || !isPublished(quantity) ? bare : `${quantity.qualifier} ${bare}`;
}
