import { Fragment } from "react";
import type { Role } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { payWords } from "@/lib/pay/pay-words";

/**
 * What may come after a role: the step that the council names, or else the roles next above it in the pay list, with a
 * note that this is not a promise, and the others on its grade.
 * @param paidNext roles on the next published pay above this role's
 */
export function NextStep({ role, paidNext }: { role: Role; paidNext: readonly Role[] }) {
  if (isStated(role.nextStep)) {
    return (
      <p className="max-w-[38em]">
        The next step up that {role.council.shortName} names is{" "}
        <a href={role.nextStep.address}>{role.nextStep.name}</a>
        {isStated(role.nextStep.pay) ? `, paid ${payWords(role.nextStep.pay)}` : null}.
        {role.nextStepWhen === undefined
          ? null
          : ` You take it when ${
              role.nextStepWhen === "assessed year passed"
                ? "you pass your assessed and supported year in employment"
                : role.nextStepWhen.event
            }.`}
      </p>
    );
  }
  const alike = isStated(role.grade) ? role.grade.roles.filter((other) => other !== role) : [];
  return (
    <div className="prose">
      <p>
        {role.council.shortName} does not say which role comes after this one.
        {paidNext.length > 0 ? " In its pay list, the next pay above this is for:" : null}
      </p>
      {paidNext.length > 0 ? (
        <ul>
          {paidNext.map((next) => (
            <li key={next.slug}>
              <a href={next.address}>{next.name}</a>, {payWords(next.pay)}
            </li>
          ))}
        </ul>
      ) : null}
      {paidNext.length > 0 ? (
        <p>This is the order of the pay, and not a path: each role may ask for other qualifications.</p>
      ) : null}
      {alike.length > 0 ? (
        <p>
          On the same grade:{" "}
          {alike.map((other, index) => (
            <Fragment key={other.slug}>
              {index === 0 ? null : ", "}
              <a href={other.address}>{other.name}</a>
            </Fragment>
          ))}
          .
        </p>
      ) : null}
    </div>
  );
}
