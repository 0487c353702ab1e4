import { formatPounds } from "@/lib/money/format";
import type { Timeline } from "@/lib/offers/timeline-types";
import { counted } from "@/lib/offers/words/lists";

/** What the whole offer comes to, in one sentence without its full stop. */
export function headlineWords({ years, totals, entries }: Timeline): string {
  const span = `Over ${counted(years.length, "year")}`;
  const { certain, possible } = totals;
  if (certain > 0) {
    const more = possible > 0 ? `, and up to ${formatPounds(possible)} more is possible` : "";
    return `${span}, ${formatPounds(certain)} on top of your salary is certain under the published rules${more}`;
  }
  if (possible > 0)
    return `${span}, up to ${formatPounds(possible)} on top of your salary is possible, and none of it is certain`;
  return entries.length > 0
    ? `${span}, the offer adds no money that can be counted`
    : `${span}, the offer adds nothing that can be counted`;
}
