import { formatDay } from "@/lib/calendar/format-day";
import type { Entry, MoneyEntry } from "@/lib/offers/entry";
import type { Offer } from "@/lib/offers/offer";
import { isMoney } from "@/lib/offers/outcome";
import { question } from "@/lib/offers/question-words";
import type { NotStatedMatter } from "@/lib/offers/timeline-types";
import { type Doubt, mark } from "@/lib/offers/verdict";
import { sentence } from "@/lib/offers/words/lists";
import { matterAnchor } from "./not-stated-list";

const STATUS = {
  certain: "Certain under the rule.",
  possible: "Possible, not certain.",
  "not stated": "The amount is not published.",
} as const;

/** Why an entry is only possible. What the council has not said is numbered, and said in full in its own list. */
function Why({ doubt, offer, matters }: { doubt: Doubt; offer: Offer; matters: readonly NotStatedMatter[] }) {
  if (doubt.kind === "unanswered") {
    return <>It depends on your answer to “{question(doubt.question, offer).words}” </>;
  }
  const index = doubt.kind === "not stated" ? matters.findIndex(({ key }) => key === doubt.key) : -1;
  if (index === -1) return <>{sentence(doubt.words)} </>;
  return (
    <>
      It depends on <a href={`#${matterAnchor(index)}`}>point {index + 1} of what is not stated</a>.{" "}
    </>
  );
}

/** What leaving means for a payment. */
function Repay({ entry, matters }: { entry: MoneyEntry; matters: readonly NotStatedMatter[] }) {
  const { repayableUntil } = entry;
  if (repayableUntil === "never") return "Yours to keep if you leave.";
  if (repayableUntil === "not stated") {
    const index = matters.findIndex(({ key }) => key === "repay");
    return (
      <>
        Whether you must pay it back if you leave is not stated
        {index === -1 ? null : (
          <>
            : <a href={`#${matterAnchor(index)}`}>point {index + 1}</a>
          </>
        )}
        .
      </>
    );
  }
  return `You may have to pay it back if you leave before ${formatDay(repayableUntil)}.`;
}

/** Whether an entry is certain, what it depends on where it is not, and until when it can be asked back. */
export function StatusLine({
  entry,
  offer,
  matters,
}: {
  entry: Entry;
  offer: Offer;
  matters: readonly NotStatedMatter[];
}) {
  return (
    <p>
      <strong>{STATUS[entry.status]}</strong>{" "}
      {entry.doubts.map((doubt) => (
        <Why key={mark(doubt)} doubt={doubt} offer={offer} matters={matters} />
      ))}
      {isMoney(entry) ? <Repay entry={entry} matters={matters} /> : null}
    </p>
  );
}
