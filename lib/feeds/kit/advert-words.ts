import { formatDay } from "../../calendar/format-day";
import { shortNotice } from "../../catalogue/notice";
import { type Advert, conditionBelow, type Reason, termsOf } from "./advert";
import { titlesWithin } from "./advert-title";

/** How many characters job boards leave: a message, a short advert, a long one. */
export const LENGTHS = [280, 700, 2_000] as const;

/** Words for a job board. */
export interface AdvertWords {
  readonly plain: string;
  readonly markdown: string;
}

/** A part of an advert in both forms. */
interface Block extends AdvertWords {
  /** Whether it stands directly below the one before it, without an empty line. */
  readonly isClose?: boolean;
}

/** A block and how much it matters: 0 stands in every advert, the others while there is room, the lowest first. */
type Ranked = readonly [rank: number, block: Block];

/** Signs that Markdown takes for its own, wherever they stand. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, "\\$&");

const same = (text: string): Block => ({ plain: text, markdown: escaped(text) });

function itemBlock(item: Reason, above: Reason | undefined): Block {
  const { title, words } = item;
  const sentence = `${words} ${conditionBelow(item, above)}`.trimEnd();
  return {
    plain: `- ${title}: ${sentence}`,
    markdown: `- **${escaped(title)}:** ${escaped(sentence)}`,
  };
}

/** The parts of an advert in the order in which they are read, below its title. */
function blocksOf(advert: Advert, link: string, today: string): readonly Ranked[] {
  const { council, payMeaning, summary, reasons, facts, apply, ask, closing } = advert;
  const [pay, ...terms] = termsOf(advert);
  const list = [...facts, ...reasons];
  const notice = shortNotice(council);
  const more = "With every condition:";
  return [
    [0, { plain: pay, markdown: `**${escaped(pay)}**`, isClose: true }],
    ...terms.map((words) => [words === closing ? 0 : 2, { ...same(words), isClose: true }] as const),
    [4, same(summary)],
    ...(payMeaning === undefined ? [] : [[6, same(payMeaning)] as const]),
    ...list.map(
      (item, index): Ranked => [
        index < facts.length ? 7 : 8 + index,
        { ...itemBlock(item, list[index - 1]), isClose: index > 0 },
      ],
    ),
    [5, same(apply)],
    ...(ask === undefined ? [] : [[5, { ...same(ask), isClose: true }] as const]),
    [0, { plain: `${more} ${link}`, markdown: `${more} <${link}>` }],
    [3, { ...same(`Figures of ${formatDay(today)}.`), isClose: true }],
    // Nobody is to take it for the council's own advert.
    ...(notice === "" ? [] : [[1, { ...same(`${notice}.`), isClose: true }] as const]),
  ];
}

function joined(blocks: readonly Block[], form: keyof AdvertWords): string {
  return blocks.reduce(
    (text, block) => (text === "" ? block[form] : `${text}${block.isClose ? "\n" : "\n\n"}${block[form]}`),
    "",
  );
}

/** Which ranks stand in every advert, and how much of its title stays for them: the notice goes before the rest of the title. */
const REQUIRED = [
  { rank: 1, leastTitle: 40 },
  { rank: 0, leastTitle: 5 },
] as const;

/** The title as far as it has room above what stands in every advert, and that. */
function required(advert: Advert, blocks: readonly Ranked[], form: keyof AdvertWords, most: number) {
  let texts: readonly Block[] = [];
  for (const { rank, leastTitle } of REQUIRED) {
    const fixed = blocks.flatMap(([ofBlock, block]) => (ofBlock <= rank ? [block] : []));
    for (const title of titlesWithin(advert, leastTitle)) {
      texts = [{ plain: title, markdown: `**${escaped(title)}**` }, ...fixed];
      if (joined(texts, form).length <= most) return texts;
    }
  }
  return texts;
}

function fitting(advert: Advert, blocks: readonly Ranked[], form: keyof AdvertWords, most: number): string {
  const [title, ...fixed] = required(advert, blocks, form, most);
  let chosen = new Set(fixed);
  const textOf = (some: ReadonlySet<Block>) => {
    const shown = blocks.flatMap(([, block]) => (some.has(block) ? [block] : []));
    return joined(title === undefined ? shown : [title, ...shown], form);
  };
  for (const [, block] of blocks.toSorted(([one], [other]) => one - other)) {
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
  const blocks = blocksOf(advert, link, today);
  return {
    plain: fitting(advert, blocks, "plain", most),
    markdown: fitting(advert, blocks, "markdown", most),
  };
}
