import { comparedQuestions } from "@/lib/calculator/compared-questions";
import { councilField, MOST_ROLES, type ReadCompare, roleField } from "@/lib/calculator/read-compare";
import { NOTHING_CHOSEN } from "@/lib/calculator/read-council";
import { problemInField } from "@/lib/calculator/state";
import { yearMonthOf } from "@/lib/calculator/year-month";
import { isCouncilFirst } from "@/lib/catalogue/long-lists";
import type { Council } from "@/lib/catalogue/types";
import { routes } from "@/lib/site/routes";
import {
  FurtherField,
  fieldStates,
  HoursField,
  SalaryField,
  TimeFields,
} from "../calculator/circumstance-fields";
import { LaterFields } from "../calculator/later-fields";
import { RoleChoice } from "../calculator/role-choice";
import { TakeHomeFields } from "../calculator/take-home-fields";
import { Button } from "../form/button";
import { FoldedFields } from "../form/folded-fields";

const LABELS = ["First role", "Second role", "Third role, if you like"] as const;

/** The roles to compare, and the questions that are the same for all of them. */
export function CompareFields({
  asked,
  councils,
  today,
  isAnswered,
}: {
  asked: ReadCompare;
  isAnswered: boolean;
  councils: readonly Council[];
  /** An ISO day. */
  today: string;
}) {
  const { state, chosen, notes } = asked;
  const states = state && fieldStates(state.input, asked);
  return (
    <FoldedFields isAnswered={isAnswered} stands="beside">
      <div className="grid gap-6 lg:grid-cols-3">
        {LABELS.slice(0, MOST_ROLES).map((label, index) => (
          <div key={label} className="grid content-start gap-6">
            <RoleChoice
              councilField={{ id: councilField(index), label: `${label}: which council?` }}
              roleField={{ id: roleField(index), label, name: "role" }}
              councils={councils}
              chosen={chosen[index] ?? NOTHING_CHOSEN}
              problemOf={(id) => problemInField(notes, id)}
            />
          </div>
        ))}
      </div>
      {state === undefined || states === undefined ? null : (
        <div className="grid gap-6 lg:grid-cols-3">
          <SalaryField roles={state.roles} states={states} today={today} />
          <HoursField roles={state.roles} states={states} />
          <div className="grid content-start gap-6">
            <TimeFields states={states} now={yearMonthOf(today)} />
            <LaterFields states={states} />
          </div>
          {comparedQuestions(state.roles, state.input.leave !== undefined).map((question) => (
            <FurtherField key={question.parameter} question={question} states={states} />
          ))}
          <TakeHomeFields states={states} />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button>{isCouncilFirst(councils) && state === undefined ? "Show their roles" : "Compare"}</Button>
        <a className="inline-block py-2" href={routes.compare()}>
          Start again
        </a>
      </div>
    </FoldedFields>
  );
}
