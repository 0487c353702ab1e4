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

/** How an advert is made shorter, step by step, until what it has in any case has room; the title is cut to so many letters. */
const STEPS = [
  { isItemBrief: false, isNoticeBrief: false, mostOfContract: 46, leastTitle: Number.POSITIVE_INFINITY },
  { isItemBrief: false, isNoticeBrief: true, mostOfContract: 46, leastTitle: Number.POSITIVE_INFINITY },
  { isItemBrief: true, isNoticeBrief: true, mostOfContract: 46, leastTitle: Number.POSITIVE_INFINITY },
  {
    isItemBrief: true,
    isNoticeBrief: true,
    mostOfContract: 46,
    leastTitle: Number.POSITIVE_INFINITY,
    isLinkBare: true,
  },
  { isItemBrief: true, isNoticeBrief: true, mostOfContract: 46, leastTitle: 5, isLinkBare: true },
  { isItemBrief: true, isNoticeBrief: true, mostOfContract: 34, leastTitle: 5, isLinkBare: true },
  { isItemBrief: true, isNoticeBrief: true, mostOfContract: 20, leastTitle: 5, isLinkBare: true },
] as const;

/** Both forms of some parts: they say the same, and both have to have room. */
function formsOf(title: string, blocks: readonly RankedBlock[], chosen: ReadonlySet<Block>): AdvertWords {
  const parts = [bold(title), ...blocks.flatMap(([, block]) => (chosen.has(block) ? [block] : []))];
  return { plain: joined(parts, "plain"), markdown: joined(parts, "markdown") };
}

const fits = ({ plain, markdown }: AdvertWords, most: number) =>
  Math.max(plain.length, markdown.length) <= most;

/** An advert with its title as far as there is room for it above what it has in any case; undefined where there is none. */
function fitting(
  advert: Advert,
  blocks: readonly RankedBlock[],
  most: number,
  leastTitle: number,
): AdvertWords | undefined {
  const least = blocks.flatMap(([worth, block]) => (rankOf(worth) <= rankOf("always") ? [block] : []));
  for (const title of titlesWithin(advert, leastTitle)) {
    const textOf = (chosen: ReadonlySet<Block>) => formsOf(title, blocks, chosen);
    if (fits(textOf(new Set(least)), most)) return filled(blocks, least, textOf, most);
  }
  return undefined;
}

/** The same with all that has room besides. */
function filled(
  blocks: readonly RankedBlock[],
  least: readonly Block[],
  textOf: (some: ReadonlySet<Block>) => AdvertWords,
  most: number,
): AdvertWords {
  let chosen = new Set(least);
  for (const [, block] of blocks.toSorted(([one], [other]) => rankOf(one) - rankOf(other))) {
    const more = new Set([...chosen, block]);
    // Nothing that matters less is taken in its place: an advert would name a perk and not the work.
    if (!fits(textOf(more), most)) break;
    chosen = more;
  }
  return textOf(chosen);
}

/**
 * An advert for a job board, from the words and figures of its page, in at most `most` characters, as plain text and as Markdown
 * that says the same. Sentences are whole: what has no room is left out, first what matters least, and what the pay becomes or is
 * a part of last. Where pay, closing day and link then leave too little for the title, the notice of who made it becomes brief,
 * the link stands without words before it, and then the end of the title goes at a word.
 * @param link the whole short address
 * @param today an ISO day, on which the figures are those of the page
 */
export function advertWords(advert: Advert, most: number, link: string, today: string): AdvertWords {
  for (const { leastTitle, ...step } of STEPS) {
    const words = fitting(advert, blocksOf(advert, most, { link, today, ...step }), most, leastTitle);
    if (words !== undefined) return words;
  }
  throw new RangeError(`${advert.address} has no advert of ${most} characters.`);
}
