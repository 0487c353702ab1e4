import { formatDay } from "../../calendar/format-day";
import { briefNotice, shortNotice } from "../../catalogue/notice";
import { termLines } from "../../catalogue/vacancy-terms";
import { type Advert, conditionBelow, type Reason } from "./advert";
import { shortened } from "./advert-title";

/** Words for a job board. */
export interface AdvertWords {
  readonly plain: string;
  readonly markdown: string;
}

/** A part of an advert in both forms. */
export interface Block extends AdvertWords {
  /** Whether it stands directly below the one before it, without an empty line; an item of a list does below another. */
  readonly isClose?: boolean;
  readonly isItem?: boolean;
}

/** What there is to be said in an advert, what matters most first: the order in which it is given room. */
const WORTH = [
  /**
   * Pay, contract and hours, closing day, the link, the day of the figures and who made it; an item of the offer, how to apply
   * and whom to ask where there is room for more than a message.
   */
  "always",
  "place",
  /** What the pay becomes, or is a part of. */
  "terms",
  "summary",
  "how to apply",
  "item of the offer",
  "meaning of the pay",
  "facts",
] as const;
export type Worth = (typeof WORTH)[number] | number;

/** The place of a worth in that order; reasons come last, each by its number. */
export function rankOf(worth: Worth): number {
  return typeof worth === "number" ? WORTH.length + worth : WORTH.indexOf(worth);
}

export type RankedBlock = readonly [worth: Worth, block: Block];

/** Adverts with room for so many characters name an item of the offer. */
const NAMES_OFFER_FROM = 700;

/** Characters of an item of the offer that leaves room for the rest. */
const SHORT_ITEM = 260;

/** Signs that Markdown takes for its own, wherever they stand. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");

/** A text that is bold in Markdown. */
export const bold = (text: string): Block => ({ plain: text, markdown: `**${escaped(text)}**` });

const same = (text: string): Block => ({ plain: text, markdown: escaped(text) });
const close = (block: Block): Block => ({ ...block, isClose: true });

function lineBlock(title: string, sentence: string): Block {
  return {
    plain: `- ${title}: ${sentence}`,
    markdown: `- **${escaped(title)}:** ${escaped(sentence)}`,
    isItem: true,
  };
}

function itemBlock(item: Reason, above?: Reason): Block {
  return lineBlock(item.title, `${item.words} ${conditionBelow(item, above)}`.trimEnd());
}

/** The item of the offer that stands where only one does: the first that leaves room for the rest, or the shortest. */
function chosenItem({ reasons }: Advert): Reason | undefined {
  const lengthOf = (item: Reason) => itemBlock(item).plain.length;
  const items = reasons.filter(({ isOffer }) => isOffer === true);
  const [shortest] = items.toSorted((one, other) => lengthOf(one) - lengthOf(other));
  return items.find((item) => lengthOf(item) <= SHORT_ITEM) ?? shortest;
}

function listBlocks(advert: Advert, isMessage: boolean, isItemBrief: boolean): readonly RankedBlock[] {
  const { facts, reasons } = advert;
  const chosen = chosenItem(advert);
  return [...facts, ...reasons].map((item, index, all): RankedBlock => {
    if (item !== chosen) return [index < facts.length ? "facts" : index, itemBlock(item, all[index - 1])];
    // It may stand there without the one above it.
    const block = isItemBrief ? lineBlock(item.title, "what and for whom, see the page.") : itemBlock(item);
    return [isMessage ? "item of the offer" : "always", block];
  });
}

/**
 * Contract and hours in at most so many characters, in Markdown as well: as many of their terms as have room, since half of
 * `full time or part time` says something else.
 */
function inMessage(term: string, most: number): string {
  const forMarkdown = escaped(term).length - term.length;
  const room = Math.max(most / 2, most - forMarkdown);
  if (term.length <= room) return term;
  const end = [...term.matchAll(/[;,] /g)].findLast(({ index }) => index < room);
  return end === undefined ? shortened(term, room) : `${term.slice(0, end.index)}…`;
}

function worthOf(term: string, { contractAndHours, place, closing }: Advert): Worth {
  if (term === contractAndHours || term === closing) return "always";
  return term === place ? "place" : "terms";
}

/**
 * The parts of an advert below its title, in the order in which they are read.
 * @param most characters that it may have
 * @param link the whole short address
 * @param today an ISO day, on which the figures are those of the page
 * @param isItemBrief true where the item of the offer that it always has is only to be named
 * @param isNoticeBrief true where few words say who made it
 * @param isLinkBare true where no words stand before the link
 * @param mostOfContract characters of contract and hours that stay in a message
 */
export function blocksOf(
  advert: Advert,
  most: number,
  {
    link,
    today,
    isItemBrief,
    isNoticeBrief,
    isLinkBare = false,
    mostOfContract,
  }: {
    readonly link: string;
    readonly today: string;
    readonly isItemBrief: boolean;
    readonly isNoticeBrief: boolean;
    readonly isLinkBare?: boolean;
    readonly mostOfContract: number;
  },
): readonly RankedBlock[] {
  const { council, payMeaning, summary, apply, ask } = advert;
  const [pay, ...terms] = termLines(advert);
  const isMessage = most < NAMES_OFFER_FROM;
  const howToApply: Worth = isMessage ? "how to apply" : "always";
  const notice = isNoticeBrief ? briefNotice(council) : shortNotice(council);
  const more = isLinkBare ? "" : "Every condition: ";
  return [
    ["always", close(bold(pay))],
    ...terms.map((term): RankedBlock => {
      const words = isMessage && term === advert.contractAndHours ? inMessage(term, mostOfContract) : term;
      return [worthOf(term, advert), close(same(words))];
    }),
    ["summary", same(summary)],
    ...(payMeaning === undefined ? [] : [["meaning of the pay", same(payMeaning)] as const]),
    ...listBlocks(advert, isMessage, isItemBrief),
    [howToApply, same(apply)],
    ...(ask === undefined ? [] : [[howToApply, close(same(ask))] as const]),
    ["always", { plain: `${more}${link}`, markdown: `${more}<${link}>` }],
    ["always", close(same(`As of ${formatDay(today)}.`))],
    // Nobody is to take it for the council's own advert.
    ...(notice === "" ? [] : [["always", close(same(`${notice}.`))] as const]),
  ];
}
