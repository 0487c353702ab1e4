import { formatDay } from "@/lib/calendar/format-day";
import { laterPayOf } from "@/lib/catalogue/pay-ahead";
import type { Role } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { formatPounds } from "@/lib/money/format";
import { awardsBeyond, awardWords, movingUpWords, pointsWords } from "@/lib/pay/moving-up";
import { basisWords, payHeadline } from "@/lib/pay/pay-words";
import { singleRate } from "@/lib/pay/published-pay";
import { PayLadder } from "../pay/pay-ladder";
import { AtAGlance } from "../structure/at-a-glance";
import { AskMark } from "./ask-list";

/** The published pay of a role: the figure, what it means, what the council leaves open, and the grade among the others. */
export function RolePay({ role }: { role: Role }) {
  const { council, pay, grade } = role;
  if (!isStated(grade)) return null;
  const later = laterPayOf(grade);
  const points = isStated(pay) ? pay.points : undefined;
  const meaning = basisWords(pay);
  const moving = [
    [...pointsWords(points), ...movingUpWords(grade.progression)],
    awardsBeyond(council.payAwards, grade.history).map(awardWords),
  ].filter((sentences) => sentences.length > 0);
  const today = isStated(pay)
    ? [
        ...(singleRate(pay) === undefined
          ? [
              {
                name: "Where pay in the grade starts",
                value: isStated(pay.minimum) ? formatPounds(pay.minimum) : <AskMark />,
              },
            ]
          : []),
        { name: "In force from", value: isStated(pay.from) ? formatDay(pay.from) : <AskMark /> },
      ]
    : [];
  return (
    <>
      <AtAGlance
        facts={[
          { name: "Pay a year", value: payHeadline(pay) },
          { name: "Grade", value: isStated(grade.label) ? grade.label : "No grade published" },
          ...today,
          ...(later.length === 0 ? [] : [{ name: "Pay later", value: later.join("; ") }]),
        ]}
      />
      <div className="mt-6 grid gap-x-12 gap-y-6 lg:grid-cols-2 print:mt-2 print:grid-cols-2 print:gap-x-8">
        <div className="prose">
          {meaning ? <p>{meaning}</p> : null}
          {moving.map((sentences) => (
            <p key={sentences.join()}>{sentences.join(" ")}</p>
          ))}
          {role.paidAs ? (
            <p>
              The pay list shows this role together with <a href={role.paidAs.address}>{role.paidAs.name}</a>.
            </p>
          ) : null}
          {role.covers.length > 0 ? (
            <p>
              The same line of the pay list covers{" "}
              {role.covers.map((other, index) => (
                <span key={other.slug}>
                  {index > 0 ? ", " : null}
                  <a href={other.address}>{other.name}</a>
                </span>
              ))}
              .
            </p>
          ) : null}
        </div>
        <PayLadder id="pay-ladder" grades={council.grades} current={grade} />
      </div>
    </>
  );
}
