import { isMoney } from "@/lib/offers/outcome";
import type { Timeline } from "@/lib/offers/timeline-types";
import { amountOfEntry, entryName, whenWords } from "@/lib/offers/words/entry-words";

/** Every payment with its day, in a line each: the short form of the timeline, for paper. */
export function PaymentLines({ timeline }: { timeline: Timeline }) {
  const money = timeline.entries.filter(isMoney);
  if (money.length === 0) return null;
  return (
    <table className="mt-4 w-full border-collapse text-[0.9375rem]">
      <caption className="pb-2 text-left text-quiet">Payments, before tax</caption>
      <thead>
        <tr className="border-b-2 border-ink text-left">
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col" className="text-right">
            How much
          </th>
        </tr>
      </thead>
      <tbody>
        {money.map((entry) => {
          const key = [entry.rule.benefit, entry.rule.path, whenWords(entry.when), entry.occasion].join(" ");
          return (
            <tr key={key} className="border-b border-line align-top">
              <td className="py-1 pr-3">{whenWords(entry.when)}</td>
              <td className="py-1 pr-3">
                {entryName(entry)}
                {entry.status === "possible" ? ", possible" : ""}
              </td>
              <td className="py-1 text-right tabular-nums">{amountOfEntry(entry)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
