import { formatDay } from "@/lib/calendar/format-day";
import {
  allOf,
  type Doubt,
  doubtWords,
  type Entry,
  isMoney,
  type MoneyEntry,
  type NotStatedMatter,
  type Offer,
  type QuestionId,
  question,
  sentence,
} from "@/lib/offers";
import { questionAddress } from "../roles/ask-list";

const STATUS = {
  certain: "Certain under the rule.",
  possible: "Possible, not certain.",
  "not stated": "The amount is not published.",
} as const;

/** The unanswered questions that an entry depends on, in one sentence. */
function Unanswered({ questions, offer }: { questions: readonly QuestionId[]; offer: Offer }) {
  if (questions.length === 0) return null;
  const words = questions.map((id) => `“${question(id, offer).words}”`);
  return (
    <>
      It depends on your {words.length === 1 ? "answer" : "answers"} to {allOf(words)}{" "}
    </>
  );
}

/** Questions to ask by their numbers, with a link to the first of them: `questions 1 and 3 to ask`. */
function QuestionsToAsk({ points }: { points: readonly [number, ...number[]] }) {
  const numbers = allOf(points.map((index) => String(index + 1)));
  return (
    <a href={questionAddress(points[0])}>
      {points.length === 1 ? "question" : "questions"} {numbers} to ask
    </a>
  );
}

/** Why an entry is only possible. */
function Why({
  doubts,
  offer,
  matters,
}: {
  doubts: readonly Doubt[];
  offer: Offer;
  matters: readonly NotStatedMatter[];
}) {
  const questions = doubts.flatMap((doubt) => (doubt.kind === "unanswered" ? [doubt.question] : []));
  const placed = doubts.flatMap((doubt) => {
    if (doubt.kind === "unanswered") return [];
    const point =
      doubt.kind === "not stated" ? matters.findIndex(({ keys }) => keys.includes(doubt.key)) : -1;
    return [{ doubt, point }];
  });
  const [point, ...points] = [...new Set(placed.map((one) => one.point))]
    .filter((one) => one !== -1)
    .toSorted((one, other) => one - other);
  return (
    <>
      <Unanswered questions={questions} offer={offer} />
      {point === undefined ? null : (
        <>
          It depends on <QuestionsToAsk points={[point, ...points]} />.{" "}
        </>
      )}
      {placed
        .filter((one) => one.point === -1)
        .map(({ doubt }) => `${sentence(doubtWords(doubt, offer.names))} `)}
    </>
  );
}

/** What leaving means for a payment. */
function Repay({ entry, matters }: { entry: MoneyEntry; matters: readonly NotStatedMatter[] }) {
  const { repayableUntil } = entry;
  if (repayableUntil === "never") return "Yours to keep if you leave.";
  if (repayableUntil === "not stated") {
    const index = matters.findIndex(({ keys }) => keys.includes("repay"));
    return (
      <>
        Whether you must pay it back if you leave is not stated
        {index === -1 ? null : (
          <>
            : <QuestionsToAsk points={[index]} />
          </>
        )}
        .
      </>
    );
  }
  return `You may have to pay it back if you leave before ${formatDay(repayableUntil)}.`;
}

/**
 * Whether an entry is certain, what it depends on where it is not, and until when it may have to be paid back.
 * @param isToldAbove true where an earlier entry has told what is open about this one: it is not told again
 */
export function StatusLine({
  entry,
  offer,
  matters,
  isToldAbove = false,
}: {
  entry: Entry;
  offer: Offer;
  matters: readonly NotStatedMatter[];
  isToldAbove?: boolean;
}) {
  const hasRepay = isMoney(entry) && !(isToldAbove && entry.repayableUntil === "not stated");
  return (
    <p>
      <strong>{STATUS[entry.status]}</strong>{" "}
      {isToldAbove ? null : <Why doubts={entry.doubts} offer={offer} matters={matters} />}
      {hasRepay ? <Repay entry={entry} matters={matters} /> : null}
    </p>
  );
}
