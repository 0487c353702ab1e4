import { MONTHS, monthName } from "../calendar/months";
import { WEEKDAYS } from "../calendar/weekdays";
import { type Issue, issueAt } from "../content/issue";
import { judgedText } from "../content/parse/characters/judged-text";
import type { SourceFile } from "../content/source-file";
import { once } from "../site/once";

/** The name of a council in a text: words with capitals and what kind of council it is. */
const COUNCIL =
  "(?:(?:the )?London Borough of (?:\\p{Lu}[\\p{L}’'-]+)(?: (?:and|&|upon|on) \\p{Lu}[\\p{L}’'-]+| \\p{Lu}[\\p{L}’'-]+)*|(?:the )?\\p{Lu}[\\p{L}’'-]+(?: (?:and|&|upon|on|with) \\p{Lu}[\\p{L}’'-]+| \\p{Lu}[\\p{L}’'-]+){0,4}? (?:(?:City|County|Borough|District|Metropolitan|Unitary) )*Council)";

/** Words that speak of a council as the one where readers would work. */
const AS_OURS = [
  `\\b(?:as an? (?:new )?)(NAME)(?= (?:employee|social worker|colleague|worker|member of staff|team member|manager|foster carer)\\b)`,
  `\\b(?:[Ww]ork(?:ing)? (?:for|at)|[Jj]oin(?:ing)?|[Hh]ere (?:at|in)|[Ww]elcome to|[Ee]mployed by|[Cc]areers? (?:at|with|in)|[Ll]ife at|[Cc]ome to|[Ss]taff (?:at|of)|[Ww]hy) (NAME)(?![\\p{L}’-])`,
  `(?<![\\p{L}’'-])(NAME)(?=(?:[’']s)? (?:employees?|(?:offers?|gives|provides|pays) (?:you|its (?:staff|social workers))|(?:is|are) (?:looking for|recruiting|seeking|hiring) |seeks |is (?:an equal opportunities|committed to (?:safeguarding|you|its staff)|proud to be)|welcomes applications|will pay|(?:children[’']s services|social workers) (?:are|is|offers?|will)))`,
  "\\b[Yy]ou(?: (?:can|could|will|would))? (?:apply|work|get|have|join)\\b[^.\\n]{0,40}? (NAME)(?=[’']s (?:careers?|jobs?|vacanc|offer|benefits|pension|leave|pay|teams?|services?)\\b)",
  "(?<![\\p{L}’'-])(NAME)(?=[’']s (?:\\p{Ll}+ )?(?:offer|benefits|pension|leave|pay|training|support) (?:is|are) (?:yours|open to you|for you)\\b)",
  "\\b(?:[Ww]e|[Oo]ur \\p{L}+) (?:[^.\\n]|\\n(?!\\n)){0,40}?(?:\\bin|\\bacross|\\bthroughout) (NAME)(?=[.,]|\\n|$)",
];

/** `At Bexmoor we put children first`: a name of one word for the place of whoever speaks. */
const PLACE_OF_US =
  /(?<=(?:^|[.!?:]["’”]?\s|\n)(?:- )?)(?:At|Here at) (\p{Lu}\p{Ll}{3,20}),? (?:we|our \p{L}+ (?:is|are)|you(?:[’']ll| will| can| get|[’']re| are))\b/gmu;

/** What is no place, with a capital all the same. */
const NO_PLACE = new RegExp(
  `^(?:Christmas|Easter|Ramadan|Diwali|Hanukkah|Ofsted|Parliament|Court|Panel|Full|Work|Home|School|Present|First|Last|Least|Times|Weekends?|Night|Once|Addition|Return|Total|Short|Practice|Fact|${WEEKDAYS.join("|")}|${MONTHS.map(monthName).join("|")}|Spring|Summer|Autumn|Winter|Year|Stage|Level|This|That|These|Those|Every|Each|Both|Some|Many|Most|Other|Your|Their)$`,
);

/** Of one kind in one file: each name is looked for in all files. */
const MOST = 20;

/** A council of this site, by every name that a text may give it. */
interface CouncilNames {
  readonly slug: string;
  readonly names: readonly string[];
}

/** The names in a council's own file, whatever else is wrong with it. */
function namesIn({ path, text }: SourceFile): CouncilNames[] {
  const [slug = "", file] = path.split("/");
  if (file !== "council.mdx") return [];
  const names = [...judgedText(text).text.matchAll(/^(?:name|shortName): *["']?([^"'\n#]{2,80}?)["']? *$/gm)];
  return names.length < 2 ? [] : [{ slug, names: names.map(([, name = ""]) => name) }];
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
 */
export function checkOtherCouncils(files: readonly SourceFile[]): Issue[] {
  const site = siteOf(EVERY_COUNCIL, JSON.stringify(files.flatMap((file) => namesOnce(file))));
  return files.flatMap((file) => {
    const mine = site.get(file.path.split("/")[0] ?? "");
    if (mine === undefined || !file.path.endsWith(".mdx")) return [];
    return othersIn(file, mine).flatMap(({ place, issue }) =>
      place !== undefined && isPlaceOf(mine, place, files) ? [] : [issue],
    );
  });
}

const namesOnce = once(namesIn);

/** A council, and how its texts would name the others of this site as their own. */
interface CouncilOfSite extends CouncilNames {
  readonly patterns: readonly RegExp[];
  readonly others: readonly CouncilNames[];
}

/** Stands for all councils together, of which only the names count. */
const EVERY_COUNCIL = {};

const siteOf = once((_: object, written: string): ReadonlyMap<string, CouncilOfSite> => {
  const councils: readonly CouncilNames[] = JSON.parse(written);
  const othersOf = (slug: string) => councils.filter((one) => one.slug !== slug);
  return new Map(
    councils.map((one) => [
      one.slug,
      { ...one, patterns: patternsFor(one.slug, councils), others: othersOf(one.slug) },
    ]),
  );
});

/** What a file says of another council as of its own. */
interface Other {
  /** The place that it names and that may be this council's after all. */
  readonly place: string | undefined;
  readonly issue: Issue;
}

const othersIn = once(({ path, text: raw }: SourceFile, mine: CouncilOfSite): readonly Other[] => {
  const { text, positionAt } = judgedText(raw);
  const isMine = (name: string) => mine.names.some((one) => plain(one) === plain(name));
  const seen = new Set<number>();
  const mail = mailOfOthers(text, mine).map(({ offset, written, name }): Other => {
    const issue = issueAt(path, positionAt(offset), {
      rule: "other-council",
      field: "text",
      problem: `\`${written}\` is an e-mail address of ${name}, in a file of ${mine.names[1]}.`,
      fix: `Write the address of ${mine.names[1]}. Where readers are to write to ${name}, say so in the same line.`,
    });
    return { place: undefined, issue };
  });
  const fields = fieldsOfOthers(text, mine).map(({ offset, name }): Other => {
    const issue = issueAt(path, positionAt(offset), {
      rule: "other-council",
      field: "text",
      problem: `\`${name}\` is another council of this site, in a field that says who is behind these pages.`,
      fix: `Write who it is at ${mine.names[1]}, and compare the rest of the file with the source: it may have been copied from there.`,
    });
    return { place: undefined, issue };
  });
  const named = [...mine.patterns, PLACE_OF_US].flatMap((pattern) =>
    [...text.matchAll(pattern)].slice(0, MOST).flatMap((match) => {
      const name = match.slice(1).find((group) => group !== undefined) ?? "";
      const offset = match.index + match[0].lastIndexOf(name);
      const isOther = !/\b(?:Town|Parish|Youth|Arts|Research|Schools?|British) Council$/.test(name);
      if (isMine(name) || !isOther || seen.has(offset)) return [];
      seen.add(offset);
      const issue = issueAt(path, positionAt(offset), {
        rule: "other-council",
        field: "text",
        problem: `\`${name.replaceAll("\n", " ")}\` is another council, and the text speaks of it as of this one.`,
        fix: `Write \`${mine.names[1]}\` or \`we\`, and compare the rest of the file with the source: it may have been copied from there.`,
      });
      return [{ place: pattern === PLACE_OF_US ? name : undefined, issue }];
    }),
  );
  return [...named, ...fields, ...mail];
});

/** An e-mail address of a council, whose site has the name of its folder: `jobs@lakeside.gov.uk`. */
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,64}\.)?([\w-]{1,64})\.gov\.uk(?![\w-])/gi;

/** E-mail addresses of another council of this site, in lines that do not name it. */
function mailOfOthers(text: string, { others }: CouncilOfSite) {
  return [...text.matchAll(MAIL)].flatMap(({ 0: written, 1: site = "", index: offset }) => {
    const other = others.find(({ slug }) => slug === site.toLowerCase());
    const name = other?.names[1];
    const [line = ""] = text.slice(text.lastIndexOf("\n", offset) + 1).split("\n", 1);
    return name === undefined || line.includes(name) ? [] : [{ offset, written, name }];
  });
}

/** Another council of this site in the fields of the council’s own file that say whom to reach, and who looks after the pages. */
function fieldsOfOthers(text: string, { others }: CouncilOfSite) {
  return [...text.matchAll(/^(?:contact|maintainer|apply):[^\n]*(?:\n {2}[^\n]*)*/gm)].flatMap(
    ({ 0: field, index }) =>
      others.flatMap(({ names: [, name = ""] }) => {
        const first = new RegExp(`(?<![\\p{L}’'-])${escaped(name)}(?![\\p{L}’-])`, "u").exec(field);
        return name.length < 3 || first === null ? [] : [{ offset: index + first.index, name }];
      }),
  );
}

/** True for what is no other council’s place: this council’s, or a town or a building that its files name in other words too. */
function isPlaceOf({ slug, names }: CouncilNames, place: string, files: readonly SourceFile[]): boolean {
  if (NO_PLACE.test(place) || names.some((name) => name.includes(place))) return true;
  const otherwise = new RegExp(
    `(?<!\\b[Aa]t )\\b${place}\\b(?! (?:Council|Borough|City|County|District|NHS|Safeguarding)\\b)`,
    "u",
  );
  return files.some(({ path, text }) => path.startsWith(`${slug}/`) && otherwise.test(text));
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
