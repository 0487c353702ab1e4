import { postOffer } from "../../calculator/post-offer";
import { laterPayOfPost } from "../../catalogue/later-vacancy-pay";
import { roleMark } from "../../catalogue/role-mark";
import type { Vacancy } from "../../catalogue/types";
import { largePay, vacancyPay } from "../../catalogue/vacancy-pay";
import { vacancyTerms } from "../../catalogue/vacancy-terms";
import { askSentence, interviewsWords } from "../../catalogue/vacancy-words";
import { isStated } from "../../model/not-stated";
import { capitalised } from "../../model/typography";
import { basisWords } from "../../pay/pay-words";
import type { Advert, Reason } from "./advert";
import { reasonsFor, registrationFacts } from "./role-advert";

/** A fact of the post, or nothing where the council does not state it. */
function fact(title: string, words: string): readonly Reason[] {
  return isStated(words) ? [{ title, words: `${capitalised(words)}.` }] : [];
}

/**
 * What the kit of a vacancy advertises: nothing that its page does not say. It names the day on which it closes, and not how
 * many days are left: an advert is read on another day than it was written.
 * @param today the ISO day for which its offer is worked out
 */
export function vacancyAdvert(vacancy: Vacancy, today: string): Advert {
  const { council, role, interviews, reference, apply } = vacancy;
  const places = [...vacancy.teams, ...vacancy.services];
  const pay = vacancyPay(vacancy);
  return {
    address: vacancy.address,
    name: vacancy.name,
    council,
    ...vacancyTerms(vacancy),
    payLater: laterPayOfPost(vacancy),
    largePay: largePay(vacancy),
    payMeaning: basisWords(pay),
    summary: vacancy.summary,
    reasons: reasonsFor(role, places, vacancy.name, postOffer(vacancy, today).items),
    facts: [
      ...registrationFacts(role),
      // Nobody is invited to a day that is over.
      ...(interviews < today ? [] : fact("Interviews", interviewsWords(vacancy, today))),
    ],
    apply: `Reference ${reference}. Apply: ${apply}`,
    ask: askSentence(vacancy),
    mark: roleMark(role, places),
  };
}
