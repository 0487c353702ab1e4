import type { Advert } from "./advert";

/** Letters of a council's name that stay before those of a job go: without it nobody knows whose job it is. */
const COUNCIL = 20;

const letters = new Intl.Segmenter("en-GB", { granularity: "grapheme" });

/** A text in at most so many characters: whole, or up to the end of a word, or of a letter where a word is that long. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = Math.max(0, most - 1);
  const atWord = text.slice(0, room + 1).search(/[\s,;:–—-]+\S*$/);
  if (atWord > room / 2) return `${text.slice(0, atWord)}…`;
  const letter = [...letters.segment(text)].findLast(({ index }) => index <= room);
  return `${text.slice(0, letter?.index)}…`;
}

/**
 * The title of an advert with the name of its council, whole and then in fewer and fewer characters.
 * @param least characters of the shortest
 */
export function* titlesWithin(
  { name, council: { shortName } }: Pick<Advert, "name" | "council">,
  least: number,
): Generator<string> {
  const whole = `${name}, ${shortName}`;
  yield whole;
  for (let most = whole.length - 1; most >= least; most -= 1) {
    const council = shortened(shortName, Math.max(Math.min(COUNCIL, most / 2), most - name.length - 2));
    yield `${shortened(name, most - council.length - 2)}, ${council}`;
  }
}
