import type { PostItem } from "../../calculator/post-offer";
import { laterPayOf } from "../../catalogue/pay-ahead";
import { roleMark } from "../../catalogue/role-mark";
import type { Role, Service, Team } from "../../catalogue/types";
import { isStated } from "../../model/not-stated";
import { capitalised } from "../../model/typography";
import { counted } from "../../offers";
import { basisWords, payHeadline, yearlyPay } from "../../pay/pay-words";
import { isPaidInFigures } from "../../pay/published-pay";
import type { Advert, Reason } from "./advert";
import { POSTER_REASONS } from "./poster-reasons";

/** Where the work is. */
type Places = readonly (Service | Team)[];

/** How many places of work are named; the rest are counted. */
const NAMED_PLACES = 2;

/** Items of an offer that the council says are for the role, those with figures first. What may not be is never advertised. */
function offerReasons(
  role: Role,
  items: readonly PostItem[],
): readonly { readonly hasFigures: boolean; readonly reason: Reason }[] {
  return items
    .filter(({ benefit }) => benefit.benefitKind !== "scheme" && !benefit.who.notStatedFor.includes(role))
    .map((item) => ({ hasFigures: item.benefit.figures.length > 0, reason: offerReason(item) }));
}

/** What a post gives of an item, its own sum first: nobody in it gets that of full time, or nobody knows. */
function itemWords({ benefit: { summary }, forHours, sumForHours, isOpen }: PostItem): string {
  if (forHours === undefined) return summary;
  return sumForHours !== undefined || isOpen ? `${forHours} Full time: ${summary}` : `${summary} ${forHours}`;
}

function offerReason(item: PostItem): Reason {
  const { benefit } = item;
  const { name, who, whoWords } = benefit;
  const isForEveryone = who.roles === "everyone" && who.startingSalaryAtLeast === undefined;
  return {
    title: name,
    words: itemWords(item),
    condition: isForEveryone ? undefined : whoWords,
    isOffer: true,
    inShort: item.sumForHours,
    isOpen: item.isOpen ?? false,
  };
}

function placesReason(places: Places): readonly Reason[] {
  const names = places.map(({ name }) => name);
  if (names.length === 0) return [];
  const shown = names.length <= NAMED_PLACES + 1 ? names : names.slice(0, NAMED_PLACES);
  const more = names.length - shown.length;
  // Names of places hold “and” themselves: only commas part them.
  const rest =
    more === 0 ? "" : `, and ${counted(more, "other team or service", "other teams and services")}`;
  return [{ title: "Where you would work", words: `${shown.join(", ")}${rest}.` }];
}

/**
 * The role above, without its pay: on a job board, a salary that is not of the job advertised is taken for one, and a post with
 * pay of its own may be paid more.
 */
function nextStepReason({ nextStep }: Role): readonly Reason[] {
  return isStated(nextStep) ? [{ title: "The next step up", words: `${nextStep.name}.` }] : [];
}

function councilReasons({ council }: Role): readonly Reason[] {
  const { practiceModel, vision } = council;
  return [
    ...(isStated(practiceModel) ? [{ title: "How people work here", words: `${practiceModel}.` }] : []),
    ...(isStated(vision) ? [{ title: "What the council wants", words: vision }] : []),
  ];
}

/**
 * The reasons for a role or a post in it: the first of what is paid, the work, the rest of what is paid, the council, then
 * perks.
 * @param title its title, which may name the place of work already: then a third of what is paid has room on a poster
 * @param items of the offer that go with it
 */
export function reasonsFor(
  role: Role,
  places: Places,
  title: string,
  items: readonly PostItem[],
): readonly Reason[] {
  const offer = offerReasons(role, items);
  const paid = offer.flatMap(({ hasFigures, reason }) => (hasFigures ? [reason] : []));
  const perks = offer.flatMap(({ hasFigures, reason }) => (hasFigures ? [] : [reason]));
  const isSaid = places.every(({ name }) => title.includes(name));
  const paidFirst = isSaid && places.length > 0 ? POSTER_REASONS : POSTER_REASONS - 1;
  return [
    ...paid.slice(0, paidFirst),
    ...(isSaid ? [] : placesReason(places)),
    ...nextStepReason(role),
    ...paid.slice(paidFirst),
    ...councilReasons(role),
    ...perks,
  ];
}

/** What somebody has to have for a role. */
export function registrationFacts({ registration }: Role): readonly Reason[] {
  return isStated(registration) ? [{ title: "Registration", words: capitalised(registration) }] : [];
}

/** What a role's kit advertises: nothing that its page does not say. */
export function roleAdvert(role: Role): Advert {
  const { council } = role;
  const places = role.workplaces.map(({ place }) => place);
  return {
    address: role.address,
    name: role.name,
    council,
    pay: yearlyPay(role.pay),
    largePay: isPaidInFigures(role.pay) ? [payHeadline(role.pay), "a year"] : undefined,
    payLater: laterPayOf(role.grade),
    payMeaning: basisWords(role.pay),
    summary: role.summary,
    reasons: reasonsFor(
      role,
      places,
      role.name,
      role.benefits.map((benefit) => ({ benefit, forHours: undefined })),
    ),
    facts: registrationFacts(role),
    apply: isStated(council.apply)
      ? `${council.apply.label}: ${council.apply.link}`
      : `Look for jobs on the website of ${council.name}.`,
    mark: roleMark(role),
  };
}
