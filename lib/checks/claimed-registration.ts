import type { NotStated } from "../model/not-stated";
import { NONE_NEEDED } from "../model/registration";

/** Looked behind only where a word can begin it: behind every letter of a thousand texts it took longest of all. */
const NOT_NEEDED =
  /\b(?=no |registration|do |don|need )(?<!^registration: .{0,200})(?!^registration:)(?:no (?:professional )?registration (?:is )?(?:needed|required|necessary)|registration(?: with [A-Z][\w ]{2,40}?)?:? (?:is )?not (?:needed|required|necessary)|(?:do not|don’t|don't|need not|no need to) (?:need |have )?(?:to be registered|be registered|(?:a |any )?(?:professional )?registration))\b/im;

/** Says of a role that nobody must be registered, where its field does not: Find my place and search engines go by the field. */
export function claimedRegistration(text: string, registration: string | NotStated) {
  const written = NOT_NEEDED.exec(text);
  if (written === null || registration === NONE_NEEDED) return [];
  return [
    {
      offset: written.index,
      problem: `The text says \`${written[0].replaceAll("\n", " ")}\`, and the field \`registration\` says \`${registration}\`.`,
      fix: `Where nobody must be registered for this role, write \`registration: ${NONE_NEEDED}\`; where somebody must, correct the text.`,
    },
  ];
}
