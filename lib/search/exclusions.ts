import { isListedAt, tellingTerms } from "./query-words";
import { termOf } from "./terms";
import { keysOf } from "./words";

/** A question without what it says somebody does not look for. */
export interface WithoutExclusions {
  readonly remaining: string;
  /** Each as terms with single spaces: `social work`. */
  readonly excluded: readonly string[];
}

/** What stands before something that somebody does not look for. */
const BEFORE = [
  "do not want",
  "dont want",
  "wouldnt want",
  "would not want",
  "never want",
  "do not like",
  "dont like",
  "rather not",
  "prefer not",
  "would not",
  "but not",
  "just not",
  "anything but",
  "everything but",
  "other than",
  "rather than",
  "instead of",
  "apart from",
  "aside from",
  "except for",
  "except",
  "excluding",
  "not interested in",
  "no interest in",
  "nothing to do with",
  "get out of",
  "fed up with",
  "sick of",
  "tired of",
  "bored of",
  "hate",
  "avoid",
  "non",
  "not",
].map((phrase) => phrase.split(" "));

/** “Not” is said of somebody, or of something that is missing, after or before these: “I am not registered”, “not sure”. */
const BEFORE_A_LACK: ReadonlySet<string> = new Set(
  "am im are is was isnt do does did can could if why or".split(" "),
);
const LACKS: ReadonlySet<string> = new Set(
  "a an sure have got had need know yet only just enough stated working work able allowed registered qualified too very been".split(
    " ",
  ),
);

/** Words after which something else begins; what stands after “and” or “or” goes on, unless it is wanted. */
const ENDS: ReadonlySet<string> = new Set(
  "but i id im just only so because please want with instead which that who".split(" "),
);
const JOINING: ReadonlySet<string> = new Set(["and", "or", "nor"]);

const MOST_WORDS = 6;

/** How many words say that something is not looked for, from a place on; 0 where none do. */
function lengthBefore(keys: readonly string[], at: number): number {
  const phrase = BEFORE.find((one) => one.every((word, next) => keys[at + next] === word));
  // “No nights” is work that somebody does not look for; “no degree” is a phrase of its own, and “no idea” neither.
  if (phrase === undefined)
    return keys[at] === "no" && isListedAt(keys.slice(at + 1)) && !isListedAt(keys.slice(at)) ? 1 : 0;
  if (isListedAt(keys.slice(at))) return 0;
  if (phrase.length > 1 || phrase[0] !== "not") return phrase.length;
  const isLack = BEFORE_A_LACK.has(keys[at - 1] ?? "") || LACKS.has(keys[at + 1] ?? "");
  return isLack ? 0 : 1;
}

/** Where something that is not looked for ends. */
function endOf(keys: readonly string[], from: number): number {
  let at = from;
  while (at < keys.length && at < from + MOST_WORDS) {
    const [key = "", next = ""] = keys.slice(at);
    if (ENDS.has(key) || (JOINING.has(key) && ENDS.has(next))) break;
    at += 1;
  }
  return at;
}

/**
 * Takes from a question what somebody does not look for: “not social work, but in schools”. A comma or another sign ends it.
 * What is missing is no such thing: “no degree”, “I am not registered”.
 */
export function withoutExclusions(typed: string): WithoutExclusions {
  const excluded: string[] = [];
  const remaining: string[] = [];
  for (const part of typed.split(/[,.;:!?()]+(?:\s|$)/)) {
    const keys = keysOf(part);
    for (let at = 0; at < keys.length; ) {
      const before = lengthBefore(keys, at);
      if (before === 0) {
        remaining.push(keys[at] ?? "");
        at += 1;
        continue;
      }
      const end = endOf(keys, at + before);
      const listed = keys
        .slice(at + before, end)
        .join(" ")
        .split(/ (?:and|or|nor) /);
      excluded.push(...listed.map((one) => tellingTerms(one).join(" ")).filter((one) => one !== ""));
      at = end;
    }
  }
  return excluded.length === 0
    ? { remaining: typed, excluded }
    : { remaining: remaining.join(" "), excluded };
}

/** True for a page that something which is not looked for is a name of: “social work” is in “Social Worker”. */
export function isExcluded(names: readonly string[], excluded: readonly string[]): boolean {
  return names.some((name) => {
    const terms = ` ${keysOf(name).map(termOf).join(" ")}`;
    return excluded.some((one) => terms.includes(` ${one}`));
  });
}
