import type { WordMistake } from "./word-mistake";

/** Words that no sentence has twice in a row, as `that that` and `had had` may stand. */
const DOUBLED =
  /(?<![\p{L}\p{N}’'-])(the|an?|of|to|and|for|with|is|are|was|we|you|our|your|will|be|at|from|by|or|this|have|who|as|he|she|they|not|all|when|where|if|(?!that|very|many|more|long|really|there|knock|baden|walla|wagga)\p{L}{4,20})[ \n]+\1(?![\p{L}\p{N}’'/-])/giu;

/** `hheellpp`: a PDF prints bold letters twice, a hair apart. */
const EACH_LETTER = /(?<!\p{L})(?:(\p{L})\1){3,}(?!\p{L})/giu;

/** `helphelps`: a word and its new form, which a tracked change has put side by side without a space. */
const STEM = /(?<![\p{L}’'-])(?!couscous|beriberi)(\p{Ll}{4,20})\1(?:s|es|ed|ing)?(?![\p{L}’'-])/gu;

/** `will can`: no sentence has two of these in a row. */
const TWO_VERBS =
  /(?<![\p{L}’'-])(?:will|can|must|should|would|could|may|might|shall) (?:will|can|must|should|would|could|shall)(?=(?: not)? (?:be|have|\p{Ll}{2,12})(?!\p{L}))/gu;

/** `a the team`, `you are will be`: the old and the new word, of which nobody took one out. */
const OLD_AND_NEW =
  /(?<!\p{L})(?!(\p{L}+) \1(?!\p{L}))(?:(?:[Aa]n?|[Tt]he) (?:an|a|the)(?= \p{Ll})|(?:are|is) (?:will|can|must|shall|would|should)(?= (?:be|have)(?!\p{L})))/gu;

/** `Social Worker Social Worker`; `again and again and again` is meant. */
const PHRASE =
  /(?<![\p{L}\p{N}’'-])((?!(?:and|or|by|after|to|on|in|of|the|is|are|more|less)(?!\p{L}))(?:\p{L}{2,20} ){1,3}(?!(?:and|or|by|after|to|on|in|of|the|is|are)(?!\p{L}))\p{L}{2,20}) \1(?![\p{L}\p{N}’'-])/giu;

/** Words of the shortest sentence that nobody writes twice on purpose. */
const FEWEST_WORDS = 4;

/** Sentences that stand twice in one paragraph. */
function doubledSentences(text: string): WordMistake[] {
  if (!/[.!?]\s/.test(text)) return [];
  const seen = new Set<string>();
  return [...text.matchAll(/[^.!?\s][^.!?]*[.!?]+(?=\s|$)/g)].flatMap(({ 0: written, index }) => {
    const words = written.toLowerCase().replace(/\s+/g, " ");
    const isSeen = seen.has(words);
    seen.add(words);
    // A citation that is blanked out may be another one.
    if (!isSeen || written.split(/\s+/).length < FEWEST_WORDS || /[\uE000\d]/.test(written)) return [];
    const problem = `\`${written.replaceAll("\n", " ").slice(0, 60)}\` stands in this paragraph already.`;
    return [
      { offset: index, written, advice: { rule: "doubled-text", problem, fix: "Delete one of the two." } },
    ];
  });
}

/** Words that stand twice, as where somebody has accepted one part of a change and not the other. */
export function doubledWordsIn(text: string): WordMistake[] {
  // A capital begins a line of its own: `About you`, and below it `You will …`.
  const doubled = [...text.matchAll(DOUBLED)].filter(
    ([written, word = ""]) =>
      /\s\p{Ll}+$/u.test(written) || (/ /.test(written) && written.endsWith(` ${word}`)),
  );
  const printed = [...text.matchAll(EACH_LETTER)].map(
    ({ 0: written, index }): WordMistake => ({
      offset: index,
      written,
      advice: {
        rule: "garbled-text",
        problem: `\`${written}\` has each letter twice, as a PDF has bold words.`,
        fix: `Write \`${written.replace(/(.)./gu, "$1")}\`.`,
      },
    }),
  );
  const twice = doubled.map(
    ({ 0: written, 1: word = "", index }): WordMistake => ({
      offset: index,
      written,
      advice: {
        rule: "doubled-text",
        problem: `\`${written.replace("\n", " ")}\` has a word twice.`,
        fix: `Write \`${word}\` once.`,
      },
    }),
  );
  const changed = [STEM, TWO_VERBS, OLD_AND_NEW]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(
      ({ 0: written, index }): WordMistake => ({
        offset: index,
        written,
        advice: {
          rule: "doubled-text",
          problem: `\`${written}\` is two words, like the old and the new word of a tracked change.`,
          fix: "Keep the one that is meant.",
        },
      }),
    );
  const phrases = [...text.matchAll(PHRASE)].map(
    ({ 0: written, 1: phrase = "", index }): WordMistake => ({
      offset: index,
      written,
      advice: {
        rule: "doubled-text",
        problem: `\`${written}\` has the same words twice.`,
        fix: `Write \`${phrase}\` once.`,
      },
    }),
  );
  return [...twice, ...printed, ...changed, ...phrases, ...doubledSentences(text)];
}
