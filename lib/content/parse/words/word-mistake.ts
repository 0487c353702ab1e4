import type { Advice } from "../report-together";

/** A mistake in the words of a text, with its place in it. */
export interface WordMistake {
  readonly offset: number;
  /** What is to be looked for in the file. */
  readonly written: string;
  readonly advice: Advice;
}
