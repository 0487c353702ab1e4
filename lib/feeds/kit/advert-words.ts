import type { Advert } from "./advert";
import { type AdvertWords, type Block, blocksOf, bold, type RankedBlock, rankOf } from "./advert-blocks";
import { titlesWithin } from "./advert-title";

/** How many characters job boards leave: a message, a short advert, a long one. */
export const LENGTHS = [280, 700, 2_000] as const;

function joined(blocks: readonly Block[], form: keyof AdvertWords): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      if (before === undefined) return block[form];
      // Markdown would run lines of one paragraph together; two spaces break them.
      const close = form === "markdown" ? "  \n" : "\n";
      return `${block.isItem && before.isItem ? "\n" : block.isClose ? close : "\n\n"}${block[form]}`;
    })
    .join("");
}

/** What stands in an advert in any case, and how much of its title, its contract and hours stays for that: the first that has room. */
const REQUIRED = [
  { isItemBrief: false, mostOfContract: 46, worth: "nearly always", leastTitle: 28 },
  { isItemBrief: true, mostOfContract: 46, worth: "nearly always", leastTitle: 28 },
  { isItemBrief: true, mostOfContract: 46, worth: "always", leastTitle: 5 },
  { isItemBrief: true, mostOfContract: 34, worth: "always", leastTitle: 5 },
] as const;

/** An advert with its title as far as there is room for it above what it has in any case; undefined where there is none. */
function fitting(
  advert: Advert,
  blocks: readonly RankedBlock[],
  form: keyof AdvertWords,
  { most, worth, leastTitle }: { most: number } & Pick<(typeof REQUIRED)[number], "worth" | "leastTitle">,
): string | undefined {
  const least = blocks.flatMap(([ofBlock, block]) => (rankOf(ofBlock) <= rankOf(worth) ? [block] : []));
  for (const title of titlesWithin(advert, leastTitle)) {
    const textOf = (some: ReadonlySet<Block>) =>
      joined([bold(title), ...blocks.flatMap(([, block]) => (some.has(block) ? [block] : []))], form);
    if (textOf(new Set(least)).length <= most) return filled(blocks, least, (some) => textOf(some), most);
  }
  return undefined;
}

/** The same with all that has room besides. */
function filled(
  blocks: readonly RankedBlock[],
  least: readonly Block[],
  textOf: (some: ReadonlySet<Block>) => string,
  most: number,
): string {
  let chosen = new Set(least);
  for (const [, block] of blocks.toSorted(([one], [other]) => rankOf(one) - rankOf(other))) {
    const more = new Set([...chosen, block]);
    // Nothing that matters less is taken in its place: an advert would name a perk and not the work.
    if (textOf(more).length > most) break;
    chosen = more;
  }
  return textOf(chosen);
}

/**
 * An advert for a job board, from the words and figures of its page, in at most `most` characters. Sentences are whole: what has
 * no room is left out, first what matters least, and what the pay becomes or is a part of last. Where pay, closing day and link
 * then leave too little for the title, its end goes at a word, then the notice, and then more of the title.
 * @param link the whole short address
 * @param today an ISO day, on which the figures are those of the page
 */
export function advertWords(advert: Advert, most: number, link: string, today: string): AdvertWords {
  const words = (form: keyof AdvertWords): string => {
    for (const { isItemBrief, mostOfContract, ...required } of REQUIRED) {
      const blocks = blocksOf(advert, most, { link, today, isItemBrief, mostOfContract });
      const text = fitting(advert, blocks, form, { most, ...required });
      if (text !== undefined) return text;
    }
    throw new RangeError(`${advert.address} has no advert of ${most} characters.`);
  };
  return { plain: words("plain"), markdown: words("markdown") };
}
