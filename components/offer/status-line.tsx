import { formatDay } from "@/lib/calendar/format-day";
import {
  allOf,
  amountKey,
  type Doubt,
  doubtWords,
  type Entry,
  isMoney,
  type MoneyEntry,
  type NotStatedMatter,
  type Offer,
  type QuestionId,
  question,
  repayDayWords,
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

/** The questions to ask, by index, on which it hangs whether an entry comes; none where the council has said all of it. */
function pointsOf(doubts: readonly Doubt[], matters: readonly NotStatedMatter[]): readonly number[] {
  const points = doubts.map((doubt) => pointOf(doubt, matters)).filter((point) => point !== -1);
  return [...new Set(points)].toSorted((one, other) => one - other);
}

function pointOf(doubt: Doubt, matters: readonly NotStatedMatter[]): number {
  return doubt.kind === "not stated" ? matters.findIndex(({ keys }) => keys.includes(doubt.key)) : -1;
}

/** The questions to ask, by index, on which it hangs whether an entry comes, and how much it is. */
export function pointsOfEntry(
  { doubts, status, rule }: Entry,
  matters: readonly NotStatedMatter[],
): readonly number[] {
  const ofAmount =
    status === "not stated" ? matters.findIndex(({ keys }) => keys.includes(amountKey(rule))) : -1;
  return [...new Set([...pointsOf(doubts, matters), ...(ofAmount === -1 ? [] : [ofAmount])])].toSorted(
    (one, other) => one - other,
  );
}

/** The same as a short mark that leads to the first of them, whose meaning stands above the list: a screen reader reads it whole. */
export function EntryQuestions({ entry, matters }: { entry: Entry; matters: readonly NotStatedMatter[] }) {
  const points = pointsOfEntry(entry, matters);
  const [first] = points;
  if (first === undefined) return null;
  return (
    <a className="inline-block min-w-6" href={questionAddress(first)}>
      <span className="sr-only">{points.length === 1 ? "question" : "questions"} </span>
      {allOf(points.map((index) => String(index + 1)))}
      <span className="sr-only"> to ask</span>
    </a>
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
  const [point, ...points] = pointsOf(doubts, matters);
  const others = doubts.flatMap((doubt) =>
    doubt.kind === "unanswered" || pointOf(doubt, matters) !== -1 ? [] : [doubt],
  );
  return (
    <>
      <Unanswered questions={questions} offer={offer} />
      {point === undefined ? null : (
        <>
          It depends on <QuestionsToAsk points={[point, ...points]} />.{" "}
        </>
      )}
      {others.map((doubt) => `${sentence(doubtWords(doubt, offer.names))} `)}
    </>
  );
}

/** Until when a payment may have to be paid back, where the council has said. */
export function paidBackWords(until: Exclude<MoneyEntry["repayableUntil"], "never" | "not stated">): string {
  return typeof until === "string"
    ? `You may have to pay it back if you leave before ${formatDay(until)}.`
    : `You may have to pay it back if you leave. Until when depends on ${repayDayWords(until)}.`;
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
  return paidBackWords(repayableUntil);
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
