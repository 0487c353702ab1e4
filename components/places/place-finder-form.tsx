import type { Council } from "@/lib/catalogue/types";
import { KINDS_OF_WORK, NEAR_TO, SETTINGS } from "@/lib/model/place-facts";
import { capitalised } from "@/lib/model/typography";
import {
  type choicesOf,
  type PlaceQuestion,
  type ReadPlaceCriteria,
  UNKNOWN,
} from "@/lib/search/place-criteria";
import { routes } from "@/lib/site/routes";
import { Button } from "../form/button";
import { ChoiceOrTyped } from "../form/choice-or-typed";
import { Field } from "../form/field";

/** What the form's address ends in, so that one lands on the answer. */
export const ANSWER_ID = "places";

/** The five questions. Each can be left open; without an answer “I don’t know yet” is chosen. */
export function PlaceFinderForm({
  asked: { criteria, problems },
  choices,
  councils,
}: {
  asked: ReadPlaceCriteria;
  choices: ReturnType<typeof choicesOf>;
  councils: readonly Council[];
}) {
  const problemOf = (question: PlaceQuestion) => problems.find(({ field }) => field === question)?.words;
  const optional = (words: string) => ({ value: UNKNOWN, words });
  const open = optional("I don’t know yet");
  return (
    <form
      action={`${routes.placeFinder()}#${ANSWER_ID}`}
      method="get"
      aria-label="Find my place"
      className="grid gap-8 lg:block lg:columns-2 lg:[&>*]:mb-8 lg:[&>*]:break-inside-avoid print:block print:columns-2 print:[&>*]:mb-3 print:[&>*]:break-inside-avoid"
    >
      <ChoiceOrTyped
        name="ages"
        legend="1. Whom would you like to work with?"
        problem={problemOf("ages")}
        choices={[
          ...choices.ages.map((group) => ({
            value: group,
            words: /^\d/.test(group) ? `Children aged ${group}` : capitalised(group),
          })),
          open,
        ]}
        value={criteria.ages ?? UNKNOWN}
        given={undefined}
      />
      <ChoiceOrTyped
        name="work"
        legend="2. What would you like to do?"
        problem={problemOf("work")}
        choices={[...choices.work.map((kind) => ({ value: kind, words: KINDS_OF_WORK[kind] })), open]}
        value={criteria.work ?? UNKNOWN}
        given={undefined}
      />
      <ChoiceOrTyped
        name="setting"
        legend="3. Where and when would you like to work?"
        problem={problemOf("setting")}
        choices={[
          ...choices.setting.map((setting) => ({ value: setting, words: SETTINGS[setting] })),
          optional("Anywhere, or I don’t know yet"),
        ]}
        value={criteria.setting ?? UNKNOWN}
        given={undefined}
      />
      <ChoiceOrTyped
        name="registered"
        legend="4. Are you registered with Social Work England?"
        problem={problemOf("registered")}
        choices={[
          { value: "yes", words: "Yes, or I soon will be" },
          { value: "no", words: "No" },
          optional("I’d rather leave this open"),
        ]}
        value={criteria.registered ?? UNKNOWN}
        given={undefined}
      />
      <ChoiceOrTyped
        name="near"
        legend="5. How near to court or a crisis would you like to be?"
        problem={problemOf("near")}
        choices={[...choices.near.map((near) => ({ value: near, words: NEAR_TO[near] })), open]}
        value={criteria.near ?? UNKNOWN}
        given={undefined}
      />
      {councils.length < 2 ? null : (
        <div className="max-w-xs">
          <Field id="council" label="In one council only?" problem={problemOf("council")}>
            {(control) => (
              <select {...control} name="council" defaultValue={criteria.council?.slug ?? UNKNOWN}>
                <option value={UNKNOWN}>In any of them</option>
                {councils.map(({ slug, shortName }) => (
                  <option key={slug} value={slug}>
                    {shortName}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
      <div>
        <Button>Show me three teams</Button>
      </div>
    </form>
  );
}
