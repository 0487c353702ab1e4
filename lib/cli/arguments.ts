import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageExplanation } from "./explanation";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads the flags and words that a command was called with.
 * @param usage what may be written, one way a line; shown where something else was
 * @throws a {@link UsageExplanation} for a flag that there is not, one without its value, or a value too many
 */
export function readArguments<const Flags extends Options>(
  usage: string,
  options: Flags,
  written: readonly string[] = process.argv.slice(2),
) {
  try {
    const { values, positionals } = parseArgs({
      args: [...written],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { flags: values, words: positionals };
  } catch (problem) {
    const isUsage = problem instanceof TypeError && "code" in problem;
    if (!isUsage || !String(problem.code).startsWith("ERR_PARSE_ARGS")) throw problem;
    // Node goes on with how to write a word that begins with a hyphen, which is not what was meant.
    const [mistake = ""] = problem.message.split(". ");
    throw new UsageExplanation(`${mistake}. You may write:\n${usage.replace(/^/gm, "  ")}`);
  }
}
