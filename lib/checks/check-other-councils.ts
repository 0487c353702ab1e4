import { type Issue, issueAt } from "../content/issue";
import { normalised } from "../content/parse/front-matter/split";
import { isOfType, type ParsedDocument } from "../content/parsed-document";
import { positionsIn } from "../content/position";
import type { SourceFile } from "../content/source-file";

/** The name of a council in a text: words with capitals and what kind of council it is. */
const COUNCIL =
  "(?:(?:the )?London Borough of (?:\\p{Lu}[\\p{L}’'-]+)(?: (?:and|&|upon|on) \\p{Lu}[\\p{L}’'-]+| \\p{Lu}[\\p{L}’'-]+)*|(?:the )?\\p{Lu}[\\p{L}’'-]+(?: (?:and|&|upon|on|with) \\p{Lu}[\\p{L}’'-]+| \\p{Lu}[\\p{L}’'-]+){0,4}? (?:(?:City|County|Borough|District|Metropolitan|Unitary) )*Council)";

/** Words that speak of a council as the one where readers would work. */
const AS_OURS = [
  `\\b(?:as an? (?:new )?)(NAME)(?= (?:employee|social worker|colleague|worker|member of staff|team member|manager|foster carer)\\b)`,
  `\\b(?:[Ww]ork(?:ing)? (?:for|at)|[Jj]oin(?:ing)?|[Hh]ere (?:at|in)|[Ww]elcome to|[Ee]mployed by|[Cc]areers? (?:at|with|in)|[Ll]ife at|[Cc]ome to|[Ss]taff (?:at|of)|[Ww]hy) (NAME)(?![\\p{L}’-])`,
  `(?<![\\p{L}’'-])(NAME)(?=(?:[’']s)? (?:employees?|(?:offers?|gives|provides|pays) (?:you|its (?:staff|social workers))|is (?:an equal opportunities|committed to (?:safeguarding|you|its staff)|proud to be)|welcomes applications|will pay|(?:children[’']s services|social workers) (?:are|is|offers?|will)))`,
  "\\b(?:[Ww]e|[Oo]ur \\p{L}+) (?:[^.\\n]|\\n(?!\\n)){0,40}?(?:\\bin|\\bacross|\\bthroughout) (NAME)(?=[.,]|\\n|$)",
];

/** A council of this site, by every name that a text may give it. */
interface CouncilNames {
  readonly slug: string;
  readonly names: readonly string[];
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, "")
    .replace(
      /\b(?:london borough of|city of|(?:(?:city|county|borough|district|metropolitan|unitary) )*council)\b/g,
      "",
    )
    .replace(/[\s,]+/g, " ")
    .trim();

/**
 * Warns of another council that a text speaks of as its own, as a file does that was copied from there: a council of this site
 * by any of its names, others by names that end with `Council`. Partners, neighbours and publishers are named in other words.
 * @param files as they were read
 * @param documents those of them that have no error
 */
export function checkOtherCouncils(
  files: readonly SourceFile[],
  documents: readonly ParsedDocument[],
): Issue[] {
  const councils = documents.flatMap((document): CouncilNames[] =>
    isOfType("council", document)
      ? [{ slug: document.council, names: [document.data.name, document.data.shortName] }]
      : [],
  );
  const patterns = new Map(councils.map(({ slug }) => [slug, patternsFor(slug, councils)]));
  return files.flatMap(({ path, text: raw }) => {
    const slug = path.split("/")[0] ?? "";
    const mine = councils.find((council) => council.slug === slug);
    if (mine === undefined || !path.endsWith(".mdx")) return [];
    const text = normalised(raw);
    const isMine = (name: string) => mine.names.some((one) => plain(one) === plain(name));
    const seen = new Set<number>();
    return (patterns.get(slug) ?? []).flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const name = match.slice(1).find((group) => group !== undefined) ?? "";
        const offset = match.index + match[0].lastIndexOf(name);
        if (
          isMine(name) ||
          /\b(?:Town|Parish|Youth|Arts|Research|Schools?|British) Council$/.test(name) ||
          seen.has(offset)
        )
          return [];
        seen.add(offset);
        return [
          issueAt(path, positionsIn(text)(offset), {
            rule: "other-council",
            field: "text",
            problem: `\`${name.replaceAll("\n", " ")}\` is another council, and the text speaks of it as of this one.`,
            fix: `Write \`${mine.names[1]}\` or \`we\`, and compare the rest of the file with the source: it may have been copied from there.`,
          }),
        ];
      }),
    );
  });
}

function patternsFor(slug: string, councils: readonly CouncilNames[]): RegExp[] {
  const others = councils.filter((one) => one.slug !== slug).flatMap(({ names }) => names.map(escaped));
  const any = [COUNCIL, ...others].join("|");
  return AS_OURS.map((pattern, index) => {
    // Of places alone only those of this site's councils are known.
    const names = index === AS_OURS.length - 1 ? others.join("|") || "(?!)" : any;
    return new RegExp(pattern.replace("NAME", names), "gu");
  });
}
