import { isStated, type NotStated } from "./not-stated";

/** What an editor writes where the council says that nobody has to be registered: unlike `not stated`, it is an answer. */
export const NONE_NEEDED = "none needed" as const;

/** True where a council says that somebody must be registered, and with whom. */
export function needsRegistration(registration: string | NotStated): boolean {
  return isStated(registration) && registration !== NONE_NEEDED;
}
