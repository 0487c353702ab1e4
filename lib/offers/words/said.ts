/** The words of a rule in two parts: what the council has published, and what it has left open. */
export interface SaidWords {
  /** Empty where nothing is left once what is not said is taken away. */
  readonly said: string;
  /** One sentence for each thing that is left open. */
  readonly unsaid: readonly string[];
}

const SENTENCES = /(?<=\.) (?=[A-Z£“\d])/;

/**
 * Parts the sentences that `describeRule` made.
 * @param council the name with which those sentences say that it has not said something
 */
export function saidWords(words: string, council: string): SaidWords {
  const sentences = words === "" ? [] : words.split(SENTENCES);
  const isUnsaid = (sentence: string) => sentence.startsWith(`${council} has not said`);
  return {
    said: sentences.filter((sentence) => !isUnsaid(sentence)).join(" "),
    unsaid: sentences.filter(isUnsaid),
  };
}

/** Who something is for, without the people of whom the council has not said whether it is for them. */
export function saidWho(whoWords: string, council: string): string {
  const [said = ""] = whoWords.split(`; ${council} has not said`);
  return /[.!?]$/.test(said) ? said : `${said}.`;
}
