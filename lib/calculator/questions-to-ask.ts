import { questionsToAsk } from "../catalogue/questions-to-ask";
import type { Role } from "../catalogue/types";
import { sum } from "../money/arithmetic";
import { isMoney, matterQuestion, type NotStatedMatter, type Timeline } from "../offers";

/** How much money hangs on something that the council has not said, in pence. */
function worthOf({ keys }: NotStatedMatter, { entries }: Timeline): number {
  const onIt = entries
    .filter(isMoney)
    .filter(({ doubts }) => doubts.some((doubt) => doubt.kind === "not stated" && keys.includes(doubt.key)));
  return sum(onIt.map(({ amount }) => amount.most));
}

/** What the council has not said, by the money that hangs on it: most first. */
export function mattersByWorth(timeline: Timeline): readonly NotStatedMatter[] {
  return timeline.notStated.toSorted((one, other) => worthOf(other, timeline) - worthOf(one, timeline));
}

/**
 * What the council leaves open in an answer, each as one question that the person can put to it, by the money that hangs on
 * it.
 */
export function questionsOfAnswer(timeline: Timeline): readonly string[] {
  return mattersByWorth(timeline).map((matter) => matterQuestion(matter, timeline.names));
}

/**
 * Everything to ask about a role, what its offer leaves open among it; but whether the
 * offer is for the role at all is asked once.
 */
export function questionsAboutRole(role: Role, timeline: Timeline | undefined): readonly string[] {
  const others = (timeline?.notStated ?? []).filter(
    ({ gap }) => gap.about !== "group" || !gap.who.roles?.includes(role.slug),
  );
  return questionsToAsk(role, timeline && questionsOfAnswer({ ...timeline, notStated: others }));
}
