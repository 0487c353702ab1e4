import { nearSpelling } from "./nearest";

/** A name of two or three words with capitals, such as `Joan Hill`. */
const PERSON = /\b\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*){1,2}(?!\p{L})/gu;
/** What begins the words of a link, and what is no part of anybody’s name. */
const NO_NAME =
  /\b(?:Ask|Write|Ring|Call|Email|E-mail|Contact|Talk|Speak|Message|Team|Manager|Social|Worker|Services?|Recruitment|Human|Resources|Council|Office|Family|Children|Senior|Deputy|Head|Director|Lead|Officer|Support|Jobs?|Careers?|Our|The|Hub|Centre|Dr|Mr|Mrs|Ms|Miss|Mx)\b/gu;

/** An address of somebody by both names: `joan.hill@example.org`. */
const OF_PERSON = /^(?:mailto:)?([a-z]{2,20})[._]([a-z]{3,25})\d{0,2}@/i;

const letters = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[^\p{L} ]/gu, "")
    .toLowerCase();

/**
 * The person whom words name, where the address beside them is that of another: `Ask Joan Hill` for `priya.nair@example.org`.
 * One name of two is enough to be the same person, who may have changed the other.
 */
export function namesAnother(words: string, address: string): string | undefined {
  const [, first = "", last = ""] = OF_PERSON.exec(address) ?? [];
  const [person] = words.replace(NO_NAME, "·").match(PERSON) ?? [];
  if (first === "" || person === undefined) return undefined;
  const named = letters(person).split(" ");
  const parts = [first.toLowerCase(), last.toLowerCase()];
  const isSame = named.some((name) => parts.includes(name));
  // Of two names one may have changed; one that is nearly the other has a slip in it.
  const isSlip = named.some(
    (name) => !parts.includes(name) && parts.some((part) => nearSpelling(name, [part]) === part),
  );
  return isSame && !isSlip ? undefined : person;
}
