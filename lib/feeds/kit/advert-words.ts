import { formatDay } from "../../calendar/format-day";
import { shortNotice } from "../../catalogue/notice";
import { type Advert, conditionBelow, type Reason, termsOf } from "./advert";

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

/** The parts of an advert in the order in which they are read. */
function blocksOf(advert: Advert, link: string, today: string): readonly Ranked[] {
  const { name, council, payMeaning, summary, reasons, facts, apply, ask } = advert;
  const [pay, ...terms] = termsOf(advert);
  const title = `${name}, ${council.shortName}`;
  const list = [...facts, ...reasons];
  const notice = shortNotice(council);
  const more = "With every condition:";
  return [
    [0, { plain: title, markdown: `**${escaped(title)}**` }],
    [0, { plain: pay, markdown: `**${escaped(pay)}**`, isClose: true }],
    ...terms.map((words) => [0, { ...same(words), isClose: true }] as const),
    [3, same(summary)],
    ...(payMeaning === undefined ? [] : [[4, same(payMeaning)] as const]),
    ...list.map(
      (item, index): Ranked => [
        index < facts.length ? 5 : 7 + index,
        { ...itemBlock(item, list[index - 1]), isClose: index > 0 },
      ],
    ),
    [6, same(apply)],
    ...(ask === undefined ? [] : [[6, { ...same(ask), isClose: true }] as const]),
    [0, { plain: `${more} ${link}`, markdown: `${more} <${link}>` }],
    [2, { ...same(`Figures of ${formatDay(today)}.`), isClose: true }],
    // Where there is room for one of them, nobody is to take it for the council's own advert.
    ...(notice === "" ? [] : [[1, { ...same(`${notice}.`), isClose: true }] as const]),
  ];
}

function joined(blocks: readonly Block[], form: keyof AdvertWords): string {
  return blocks.reduce(
    (text, block) => (text === "" ? block[form] : `${text}${block.isClose ? "\n" : "\n\n"}${block[form]}`),
    "",
  );
}

function fitting(ranked: readonly Ranked[], form: keyof AdvertWords, most: number): string {
  const order = ranked
    .map(([rank, block]) => ({ rank, block }))
    .toSorted((one, other) => one.rank - other.rank);
  let chosen = new Set(order.filter(({ rank }) => rank === 0).map(({ block }) => block));
  const textOf = (some: ReadonlySet<Block>) =>
    joined(
      ranked.flatMap(([, block]) => (some.has(block) ? [block] : [])),
      form,
    );
  for (const { block } of order) {
    const more = new Set([...chosen, block]);
    // Nothing that matters less is taken in its place: an advert would name a perk and not the work.
    if (textOf(more).length > most) break;
    chosen = more;
  }
  return textOf(chosen);
}

/**
 * An advert for a job board, from the words and figures of its page, in at most `most` characters where its name, pay and
 * link fit. Sentences are whole: what has no room is left out.
 * @param link the whole short address
 * @param today an ISO day, on which the figures are those of the page
 */
export function advertWords(advert: Advert, most: number, link: string, today: string): AdvertWords {
  const blocks = blocksOf(advert, link, today);
  return { plain: fitting(blocks, "plain", most), markdown: fitting(blocks, "markdown", most) };
}
