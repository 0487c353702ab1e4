import { normalised } from "../content/parse/characters/judged-text";
import { limitProblem } from "../content/parse/limits";
import { positionsIn } from "../content/position";
import type { SourceFile } from "../content/source-file";
import { once } from "../site/once";

/**
 * True for a file that a parser may be given. No look at the words of files is given another: some of their patterns
 * would need minutes for one word of a million letters, and the file is refused for it already.
 */
export const isReadable = once(({ text }: SourceFile): boolean => {
  const whole = normalised(text);
  return limitProblem(whole, positionsIn(whole)) === undefined;
});
