import type { CalculatorAnswer } from "@/lib/calculator/answer";
import { cliffsWords } from "@/lib/calculator/cliff-words";
import { paymentsWords } from "@/lib/calculator/payments-in-hand-words";
import type { NoTakeHome, TakeHomeAnswer } from "@/lib/calculator/take-home-answer";
import { restsOnWords } from "@/lib/calculator/take-home-basis";
import {
  deductionRows,
  monthsBesideWords,
  noTakeHomeWords,
  refundsWords,
  takeHomeHeadline,
  untaxedWords,
} from "@/lib/calculator/take-home-words";
import { stepsUp, yearsByHours } from "@/lib/calculator/year-in-hand";
import { stepWords, yearsByHoursTitle } from "@/lib/calculator/year-in-hand-words";
import { formatMonth } from "@/lib/calendar/format-month";
import { formatPounds } from "@/lib/money/format";
import { Folded, Section } from "../frame/section";
import { TableRegion } from "../frame/table-region";
import { TakeHomeBasis } from "./take-home-basis";
import { YearsByHours } from "./years-by-hours";

/** Every month in a row: what is paid, and what is left of it. */
function MonthTable({ takeHome: { payslips, total } }: { takeHome: TakeHomeAnswer }) {
  return (
    <TableRegion label="Month by month">
      <table className="ledger max-w-3xl text-[0.9375rem] sm:text-base">
        <caption>Month by month</caption>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Before tax</th>
            <th scope="col">In your account</th>
          </tr>
        </thead>
        <tbody>
          {payslips.map(({ month, gross, net }) => (
            <tr key={month}>
              <th scope="row">{formatMonth(month)}</th>
              <td>{formatPounds(gross)}</td>
              <td>{formatPounds(net)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot className="border-t-2 border-ink">
          <tr>
            <th scope="row">In all</th>
            <td>{formatPounds(total.gross)}</td>
            <td>{formatPounds(total.net)}</td>
          </tr>
        </tfoot>
      </table>
    </TableRegion>
  );
}

/** What a higher salary adds, in sentences; nothing where none is published. */
function StepsUp({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <>
      <h3 className="mt-8">A step up</h3>
      {words.map((sentences) => (
        <p key={sentences} className="mt-2 max-w-[38em]">
          {sentences}
        </p>
      ))}
    </>
  );
}

/**
 * What lands in the account in the first year of the job: the year, month by month, each payment, and what it rests on. On paper
 * all but the year and the payments stands on a sheet of its own, after the rest of the answer.
 * @param today an ISO day
 */
export function TakeHomeSection({
  answer,
  takeHome,
  today,
}: {
  answer: CalculatorAnswer;
  takeHome: TakeHomeAnswer | NoTakeHome;
  today: string;
}) {
  const { shortName } = answer.state.role.council;
  if ("why" in takeHome) {
    return (
      <div className="print:hidden">
        <Section id="in-your-account" title="What lands in your account">
          <p className="max-w-[38em]">{noTakeHomeWords(takeHome)}</p>
        </Section>
      </div>
    );
  }
  const beside = monthsBesideWords(takeHome);
  return (
    <>
      <Section id="in-your-account" title="What lands in your account">
        <p className="max-w-[38em]">
          {[takeHomeHeadline(takeHome), ...untaxedWords(answer.timeline)].join(" ")}
        </p>
        {beside === undefined ? null : <p className="mt-2 max-w-[38em]">{beside}</p>}
        {refundsWords(takeHome).map((words) => (
          <p key={words} className="mt-2 max-w-[38em]">
            {words}
          </p>
        ))}
        <dl className="mt-4 print:mt-1 print:flex print:flex-wrap print:gap-x-5">
          {deductionRows(takeHome.total).map(([name, amount]) => (
            <div key={name} className="flex flex-wrap pb-1 print:gap-x-2">
              <dt className="w-[11em] max-w-full print:w-auto">{name}</dt>
              <dd>{formatPounds(amount)}</dd>
            </div>
          ))}
        </dl>
        {takeHome.payments.length === 0 ? null : (
          <ul className="mt-4 max-w-[38em] list-disc pl-6 print:mt-1 print:max-w-none">
            {paymentsWords(takeHome.payments, shortName).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        {cliffsWords(takeHome).map((words) => (
          <p key={words} className="mt-4 max-w-[38em] print:mt-1">
            {words}
          </p>
        ))}
      </Section>
      <div className="print:order-last print:columns-2 print:gap-x-6 print:break-before-page">
        <Folded title="Month by month" isPrinted>
          <MonthTable takeHome={takeHome} />
        </Folded>
        <StepsUp words={stepsUp(answer, takeHome).flatMap((step) => stepWords(step, takeHome))} />
        <YearsByHours years={yearsByHours(answer, takeHome)} title={yearsByHoursTitle(takeHome)} />
        <TakeHomeBasis words={restsOnWords(takeHome, answer, today)} figures={takeHome.figures} />
      </div>
    </>
  );
}
