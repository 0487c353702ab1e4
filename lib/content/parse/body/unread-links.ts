import { asSlug } from "../place/from-path";
import type { Advice } from "../report-together";
import { BLANK, type BlockText } from "./block-text";

/** What an address begins with; words in brackets do not. */
const ADDRESS =
  /^(?:<|\/|#|https?:|www\.|mailto:|tel:|[“”‘’"']|[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|net|gov|html?|pdf)\b)/i;

const MOST = 50;

interface UnreadLink {
  readonly offset: number;
  readonly end: number;
  readonly advice: Advice;
}

/** In a quotation, words in square brackets are the editor’s own. */
const IN_BRACKETS = /(?<![\p{L}\]\\!])\[(?!sic\])(\p{Ll}[\p{L} ’-]{2,60})\](?![[(:]|\s*\()/gu;

/** Words that were to be a link, and have no address. */
export function wordsInBrackets({ shown, within }: BlockText): UnreadLink[] {
  if (within === "quotation") return [];
  return [...shown.matchAll(IN_BRACKETS)]
    .filter(({ index }) => !/[“"][^”"]*$/.test(shown.slice(0, index)))
    .map(({ 0: whole, 1: words = "", index }) => ({
      offset: index,
      end: index + whole.length,
      advice: {
        rule: "typing-slip",
        problem: `\`${whole}\` is shown with its brackets, as of a link that has no address.`,
        fix: `Write its address behind it, \`[${words}](https://…)\`; or take the brackets out.`,
      },
    }));
}

/** `[our site](https://jobs.example.org)/childrens)`: a bracket closed the address too early. */
const ENDED_EARLY =
  /\[([^\][\n]{1,200})\]\(([^\s()]{1,300})\)([/?#&][\w-][^\s()]{0,200})\)|\[([^\][\n]{1,200})\]\((https:\/\/[^\s()/]{1,100}\/?)\)((?:\/|[?#])[\w-](?:[^\s()]{0,200}[\w/-])?)/g;

function endedEarly({ written, shown }: BlockText): UnreadLink[] {
  return [...written.matchAll(ENDED_EARLY)].flatMap(
    ({ 0: whole, 1: inBrackets, 2: early, 3: end, 4: words = inBrackets, 5: site, 6: rest = end, index }) => {
      const address = site ?? early ?? "";
      const isInBrackets = /\([^)]*$/.test(shown.slice(0, index));
      // Of code nothing is blanked out but all.
      const last = whole.at(-1);
      if ((site === undefined && isInBrackets) || shown[index + whole.length - 1] !== last) return [];
      const by = `[${words}](${address.replace(/\/$/, "")}${rest})`;
      return {
        offset: index,
        end: index + whole.length,
        advice: {
          rule: "unread-link",
          problem: `The address of \`${words}\` ends before \`${rest}\`, which is shown as it stands: a bracket closes it too early.`,
          allowed: "`[words](address)`, with no space between the brackets and none in the address",
          fix: `Write \`${by}\`.`,
          remedy: { kind: "replace", text: whole, by },
        },
      };
    },
  );
}

/** Links of a block that Markdown does not take for links, with what was meant. */
export function unreadLinksIn(block: BlockText): UnreadLink[] {
  const { shown, written } = block;
  const early = endedEarly(block);
  if (early.length > 0) return early;
  if (!/\]\s*[([]|\)[ \t]?\[|\[[^\][()\n]+\(/.test(shown)) return [];
  const links: UnreadLink[] = [];
  for (const { index, 0: joint } of [...shown.matchAll(/\][ \t]*\n?[ \t]*\(|\]\[|\)[ \t]?\[/g)].slice(
    0,
    MOST,
  )) {
    if (index < (links.at(-1)?.end ?? 0)) continue;
    const link = linkAt(shown, written, index, joint);
    if (link !== undefined) links.push(link);
  }
  return [...links, ...withoutBracket(written, shown)];
}

function linkAt(shown: string, written: string, index: number, joint: string): UnreadLink | undefined {
  const [open, close] = joint.startsWith(")") ? ["(", "]"] : ["[", joint.endsWith("[") ? "]" : ")"];
  const start = shown.lastIndexOf(open, index);
  const inner = index + joint.length;
  const end = shown.indexOf(close, inner);
  if (start === -1 || end === -1 || index - start > 500 || end - inner > 500) return undefined;
  const first = written.slice(start + 1, index);
  const second = written.slice(inner, end);
  const isPicture = shown[start - 1] === "!";
  const offset = isPicture ? start - 1 : start;
  const whole = written.slice(offset, end + 1);
  const link = (words: string, address: string) => `${isPicture ? "!" : ""}[${words}](${address})`;
  const unread = (problem: string, by: string | undefined, fix: string): UnreadLink => ({
    offset,
    end: end + 1,
    advice: {
      rule: "unread-link",
      problem: `\`${whole.replaceAll("\n", " ").slice(0, 100)}\` is shown with its brackets: ${problem}.`,
      allowed: "`[words](address)`, with no space between the brackets and none in the address",
      fix: by === undefined ? fix : `${fix} \`${by}\`.`,
      ...(by !== undefined && !by.endsWith("](address)") && { remedy: { kind: "replace", text: whole, by } }),
    },
  });
  if (joint.startsWith(")")) {
    if (!ADDRESS.test(second)) return undefined;
    return unread("round and square ones are exchanged", link(first, second), "Write");
  }
  if (joint.endsWith("[")) {
    if (first.trim() === "" || first.includes(BLANK)) return undefined;
    return unread(
      `no address is given for \`${second || first}\``,
      link(first, "address"),
      "Write the address in round brackets:",
    );
  }
  if (joint !== "](" && !ADDRESS.test(second)) return undefined;
  if (/[“”‘’]/.test(second)) {
    return unread(
      "it has curly quotation marks",
      undefined,
      'Take the quotation marks out, or write straight ones: `"`.',
    );
  }
  const address = second.trim().replace(/^<|>$/g, "");
  if (/\s/.test(address) && address.startsWith("/images/")) {
    const [, folder = "", name = "", ending = ""] = /^(.*\/)([^/]*?)(\.\w+)?$/.exec(address) ?? [];
    const renamed = `${folder}${asSlug(name)}${ending.toLowerCase()}`;
    return unread(
      "its address has a space",
      link(first, renamed),
      `Rename the file to \`${asSlug(name)}${ending.toLowerCase()}\`, and write`,
    );
  }
  if (joint === "](" && ADDRESS.test(first) && !/\s/.test(first) && !ADDRESS.test(second)) {
    return unread("the words and the address are exchanged", link(second, first), "Write");
  }
  if (/\s/.test(address)) {
    return unread("its address has a space", link(first, withoutSpaces(address)), "Write");
  }
  return unread(
    "there is a space between them",
    joint === "](" ? undefined : link(first, address),
    joint === "](" ? "Write it as `[words](address)`." : "Write",
  );
}

/** `[words(/address)` and `[words](/address`, where a bracket was left out. */
const LEFT_OUT =
  /\[([^\][()\n]{1,200})\(((?:\/|#|https?:|www\.|mailto:|tel:)[^\s()]{1,300})\)|\[([^\][()\n]{1,200})\]\(((?:\/|#|https?:|www\.|mailto:|tel:)[^\s()]{1,300})(?=\s|$)(?![^)\n]{0,60}\))/g;

function withoutBracket(written: string, shown: string): UnreadLink[] {
  return [...written.matchAll(LEFT_OUT)]
    .filter(({ index }) => shown[index] === "[")
    .map(({ 0: whole, 1: first, 2: second, 3: words = first ?? "", 4: aim = second ?? "", index }) => {
      const text = first === undefined ? whole.replace(/[.,;:!?]+$/, "") : whole;
      const by = `[${words}](${first === undefined ? aim.replace(/[.,;:!?]+$/, "") : aim})`;
      return {
        offset: index,
        end: index + text.length,
        advice: {
          rule: "unread-link",
          problem: `\`${text.slice(0, 100)}\` is shown with its brackets: one is missing.`,
          allowed: "`[words](address)`, with no space between the brackets and none in the address",
          fix: `Write \`${by}\`.`,
          remedy: { kind: "replace", text, by },
        },
      };
    });
}

/** An address without its spaces: a telephone number has none, a page's name has hyphens, others have a code for them. */
function withoutSpaces(address: string): string {
  if (/^tel:/i.test(address)) return address.replace(/\(0\)|[\s()]/g, "");
  const tidy = address
    .replace(/^(h\s?t\s?t\s?ps?|mailto)\s*:\s*/i, (scheme) => scheme.replace(/\s/g, ""))
    .replace(/^(https?:\/\/)\s+/i, "$1")
    .replace(/^(mailto:\S+)\s+at\s+/i, "$1@");
  if (tidy !== address) return withoutSpaces(tidy);
  if (address.startsWith("#")) return `#${asSlug(address.slice(1))}`;
  if (/^https?:\/\/[^/]*\s/i.test(address)) return withoutSpaces(address.replace(/\s/, ""));
  if (address.startsWith("/")) return address.trim().replace(/\s+/g, "-").toLowerCase();
  return address.replace(/\s*\n\s*/g, "").replace(/ /g, "%20");
}

/** The explanation for an address in the quotation marks of Word. */
export function quotedAddress(address: string): Advice {
  const by = address.replace(/[“”‘’"']/g, "");
  return {
    rule: "unread-link",
    problem: `The address \`${address}\` has quotation marks, which belong to no address.`,
    fix: `Write \`${by}\`.`,
    remedy: { kind: "replace", text: address, by },
  };
}
