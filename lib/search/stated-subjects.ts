import type { Council } from "../catalogue/types";
import { isStated } from "../model/not-stated";
import { routes } from "../site/routes";

/** What a council says of subjects by fields rather than in words: the addresses of the pages that show them. */

/** The pages of roles whose pay rises: by an award, by a later value of the grade, or from point to point. */
export function saysHowPayMoves({ roles, payAwards }: Council): readonly string[] {
  return roles.flatMap(({ address, grade }) => {
    const moves =
      isStated(grade) && (payAwards.length > 0 || grade.later.length > 0 || grade.progression !== undefined);
    return moves ? [address] : [];
  });
}

/** The council's front page, where it states how long a full-time week is. */
export function saysTheHours({ address, fullTimeWeeklyHours }: Council): readonly string[] {
  return isStated(fullTimeWeeklyHours) ? [address] : [];
}

/** How to apply, or else the vacancies, where a vacancy states the day of its interviews. */
export function saysWhenInterviewsAre({ slug, apply, vacancies }: Council): readonly string[] {
  if (!vacancies.some(({ interviews }) => isStated(interviews))) return [];
  return [(isStated(apply) ? apply.page?.address : undefined) ?? routes.vacancies(slug)];
}

/** The pages of roles that state whether they need a registration. */
export function saysWhoMustRegister({ roles }: Council): readonly string[] {
  return roles.flatMap(({ address, registration }) => (isStated(registration) ? [address] : []));
}

/** The council's front page, where it states what part of the year is paid in term-time work. */
export function saysHowTermTimeIsPaid({ address, termTime }: Council): readonly string[] {
  return isStated(termTime) ? [address] : [];
}
