import { isWithin, type RolePay, rolePayWords } from "../content/relate/role-pay";
import type { DocumentData } from "../model/document-types";
import { contractWords, hoursWords, placeWords } from "../model/post-words";
import { inPounds } from "../pay/likely-pay";
import type { Advert, Unread } from "./advert";
import { timeText } from "./changes";
import { plainName } from "./plain-name";

type Fields = DocumentData<"vacancy">;

/** What a person does about words of each field that were not read. */
const REMEDIES = {
  name: "What stands beside the name of a post, such as how many there are, has no field: say it in the text.",
  team: "Write `teams` in the file, if it is one of the council's.",
  service: "Write `services` in the file, if it is one of the council's.",
  opens: "Have the jobs system write days as 2026-12-31 or 31 December 2026.",
  closes: "Have the jobs system write days as 2026-12-31 or 31 December 2026.",
  interviews: "Have the jobs system write days as 2026-12-31 or 31 December 2026.",
  place: "Write `place: {town: …}` in the file, with the street if you know it; more places in its text.",
  pay: "Only pounds a year for full-time work are read. Write `pay: {from: …, to: …}` in the file, or `that of the role`.",
  contract: "Write `contract`, `hours` and `lasts` in the file, and what they do not say in its text.",
  hours: "Write `hours` and `weeklyHours` in the file, and what they do not say in its text.",
  weeklyHours: "It is no number of hours. Write `weeklyHours` in the file.",
  ask: "It holds no whole e-mail address and no whole telephone number. Write `ask: {label: …, telephone: …}` in the file.",
  apply: "It does not say on which site it is. Import from the web address of the source, not from a file.",
} as const satisfies Record<Unread["field"], string>;

/** Why words of a field are usually not read, where that says more than that they were not understood. */
const UNCLEAR: Partial<Record<Unread["field"], string>> = {
  place: "it is no address, nor a town that the content knows",
};

/** A field whose words were not read, what they were, and what to do about them. */
export function unreadWords({ field, words, why = UNCLEAR[field] ?? "not understood" }: Unread): string {
  if (field === "name") return `name “${words}” ${why}. ${REMEDIES.name}`;
  return `${field} “${words}” was left out: ${why}. ${REMEDIES[field]}`;
}

/** A vacancy as its file has it. */
export interface Stands {
  readonly fields: Fields;
  /** The whole file. */
  readonly text: string;
}

/** True where the amounts that a file has are among those that somebody has written. */
function hasAmounts(words: string, amounts: readonly number[]): boolean {
  const written =
    words.match(/\d[\d,]*(?:\.\d+)?/g)?.map((amount) => Number(amount.replaceAll(",", ""))) ?? [];
  return amounts.every((amount) => written.includes(amount));
}

/**
 * True for words that may say something else than the file. What they say stands there where an editor has done what was asked:
 * the amounts in the field, or the words themselves in another one or in the text.
 */
function isNews({ field, words }: Unread, { fields, text }: Stands): boolean {
  const { pay, weeklyHours } = fields;
  // An import writes them once.
  if (field === "name" || field === "team" || field === "service") return false;
  if (field === "ask") return fields.ask === "not stated";
  // Chosen by an editor: the page then follows the grade.
  if (field === "pay" && pay === "that of the role") return false;
  if (field === "pay" && typeof pay === "object" && hasAmounts(words, [pay.from, pay.to])) return false;
  if (field === "weeklyHours" && weeklyHours !== "not stated" && hasAmounts(words, [weeklyHours]))
    return false;
  const isDay = field === "opens" || field === "closes" || field === "interviews";
  return isDay || !` ${plainName(text)} `.includes(` ${plainName(words)} `);
}

/** What the file goes on saying of a field whose words were not read; nothing where others of the advert were, or it says nothing. */
function keptWords({ field }: Unread, advert: Advert, fields: Fields): string | undefined {
  switch (field) {
    case "name":
    case "team":
    case "service":
    case "ask":
      return undefined;
    case "pay":
      return typeof fields.pay === "object"
        ? `${inPounds(fields.pay.from)} to ${inPounds(fields.pay.to)}`
        : undefined;
    case "place":
      return advert.place === undefined ? placeWords(fields) : undefined;
    case "contract":
      return advert.contract === undefined ? contractWords(fields) : undefined;
    case "hours":
    case "weeklyHours":
      return (advert.hours ?? advert.weeklyHours ?? advert.share) === undefined
        ? hoursWords(fields)
        : undefined;
    default:
      return fields[field];
  }
}

function unreadOf(unread: Unread, advert: Advert, stands: Stands | undefined): string {
  const kept = stands && keptWords(unread, advert, stands.fields);
  const words = unreadWords(unread);
  return kept === undefined || kept === "not stated" ? words : `${words} Until then the file keeps ${kept}.`;
}

/**
 * What somebody should know of an advert besides what changes: one sentence or two each.
 * @param stands the vacancy as the file has it; `undefined` for a new one
 * @param payOf the pay of a role
 */
export function remarksOn(
  advert: Advert,
  stands: Stands | undefined,
  payOf: (role: string) => RolePay | undefined,
): string[] {
  const unread = advert.unread.filter((one) => stands === undefined || isNews(one, stands));
  return [
    ...unread.map((one) => unreadOf(one, advert, stands)),
    ...workedOut(advert, stands?.fields),
    ...midnight(advert, stands?.fields),
    ...otherPay(advert, stands?.fields, payOf),
  ];
}

function workedOut({ share }: Advert, stands: Fields | undefined): string[] {
  if (share === undefined || (stands !== undefined && stands.weeklyHours !== "not stated")) return [];
  return [
    `weeklyHours: “${share.words}” was written as ${share.hours}, of the full week of ${share.of} hours in \`council.mdx\`.`,
  ];
}

function midnight({ closes }: Advert, stands: Fields | undefined): string[] {
  if (closes?.isMidnight !== true) return [];
  const read = timeText(closes, "23:59");
  if (stands?.closes === timeText(closes, "00:00"))
    return [
      `closes is ${stands.closes}, at which the day before ends: the source says midnight of ${closes.day}, and may mean its end. If it does, write ${read}; if not, write the day before, with 23:59.`,
    ];
  const isWrittenNow = stands === undefined || !stands.closes.startsWith(closes.day);
  if (!isWrittenNow || stands?.closes === read) return [];
  return [
    `closes was read as ${read}: the source says midnight of ${closes.day}, and that is taken as the end of the day. If the beginning is meant, write the day before, with 23:59; that stays.`,
  ];
}

function otherPay(
  { pay }: Advert,
  stands: Fields | undefined,
  payOf: (role: string) => RolePay | undefined,
): string[] {
  if (pay === undefined || stands?.pay !== "that of the role") return [];
  const ofRole = payOf(stands.role);
  if (ofRole === undefined || isWithin(pay, ofRole)) return [];
  return [
    `pay: the advert says ${inPounds(pay.from)} to ${inPounds(pay.to)}, and the file \`that of the role\`, which is ${rolePayWords(ofRole)}. If the advert is right, write \`pay: {from: ${pay.from}, to: ${pay.to}}\`; if not, have it corrected.`,
  ];
}
