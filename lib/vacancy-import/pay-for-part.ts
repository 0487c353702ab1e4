import { lowestPay, type RolePay, rolePayWords } from "../content/relate/role-pay";
import type { DocumentData } from "../model/document-types";
import { FARTHEST, inPounds } from "../pay/likely-pay";
import type { Advert } from "./advert";

type Stands = Pick<DocumentData<"vacancy">, "hours" | "weeklyHours">;

/** Hours a week of a post, and which part of a full week they are, as far as that is known; `undefined` for one of a whole week. */
function partOf(
  advert: Pick<Advert, "weeklyHours" | "share" | "hours">,
  fullWeek: number | undefined,
  stands: Stands | undefined,
) {
  const stated = stands?.weeklyHours === "not stated" ? undefined : stands?.weeklyHours;
  const week = advert.weeklyHours ?? advert.share?.hours ?? stated;
  if (week !== undefined && fullWeek !== undefined) {
    return week < fullWeek ? { share: week / fullWeek, words: `${week} of ${fullWeek} hours` } : undefined;
  }
  const hours = advert.hours ?? stands?.hours;
  return hours === "part time" || hours === "job share" ? { share: undefined, words: hours } : undefined;
}

/** That pay of a post of part of a week was taken as pay for full time, where the role has none that it could be compared with. */
export function payAsFullTime(
  { pay, ...advert }: Advert,
  ofRole: RolePay | undefined,
  fullWeek: number | undefined,
): string[] {
  const part = pay && partOf(advert, fullWeek, undefined);
  if (part === undefined || (ofRole && lowestPay(ofRole)) !== undefined) return [];
  return [
    `pay was taken as pay for full time: the post is ${part.words}, and its role has no published pay to compare it with. If it is for those hours, write what full time pays.`,
  ];
}

/**
 * An advert without pay that may be what the hours of its post pay: systems write that into the same field, and it would be shown
 * as pay for full time. It is below all that the role pays, and would for full time not be far above.
 * @param stands the vacancy as the file has it
 */
export function withoutPayForPart(
  advert: Advert,
  ofRole: RolePay | undefined,
  fullWeek: number | undefined,
  stands?: Stands,
): Advert {
  const { pay } = advert;
  const part = partOf(advert, fullWeek, stands);
  const least = ofRole && lowestPay(ofRole);
  if (pay === undefined || part === undefined || least === undefined || pay.to >= least) return advert;
  const whole = part.share === undefined ? undefined : Math.round(pay.from / part.share);
  if (whole !== undefined && whole > (ofRole?.maximum ?? least) * FARTHEST) return advert;
  const words = [...new Set([pay.from, pay.to])].map(inPounds).join(" to ");
  const becomes = whole === undefined ? "" : `, which would be from ${inPounds(whole)} full time`;
  const why = `it is below the pay of the role, ${rolePayWords(ofRole ?? {})}, and the post is ${part.words}, so that it may be for its hours${becomes}`;
  return { ...advert, pay: undefined, unread: [...advert.unread, { field: "pay", words, why }] };
}
