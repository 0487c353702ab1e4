import type { DocumentOf } from "../parsed-document";
import { didYouMean } from "../remedy";
import { checkAcronymLetters } from "./acronym-letters";
import type { CouncilDocuments } from "./council-documents";
import { compared } from "./names";
import type { Report } from "./rule";

/** Names of roles that are the same for one and for several. */
const SAME_FOR_SEVERAL = /\b(?:staff|personnel|crew|police)$/i;
/** Names whose plural ends with `s`; of `Head of Service` it is another word. */
const REGULAR = /(?:er|or|ist|ant|ent|ian|ee|ide|al)$/i;

/** What Word, PowerPoint and those who save a file write in place of a title. */
const OF_A_FILE =
  /^microsoft (?:word|powerpoint|excel) ?[-–—] ?|^(?:document|presentation|book) ?\d{1,2}$|^untitled\b|\.(?:docx?|pdf|pptx?|xlsx?|rtf|odt)$/i;

/** Warns of a name that tells readers nothing: a plural that is none, an acronym for a term, the name of a file for a title. */
export function checkClearNames(documents: CouncilDocuments, report: Report): void {
  for (const document of documents.ofType("role").values()) {
    const { name, plural } = document.data;
    if (compared(name) !== compared(plural) || SAME_FOR_SEVERAL.test(name)) continue;
    report({
      rule: "unclear-name",
      document,
      field: "plural",
      problem: `\`plural: ${plural}\` is the name for one.`,
      allowed: "the name for several, like `Social Workers`",
      ...(REGULAR.test(plural)
        ? didYouMean(plural, `${plural}s`)
        : { fix: "Write the name for several: it stands in sentences like “for Social Workers”." }),
    });
  }
  for (const document of documents.ofType("glossaryTerm").values()) {
    const { term, acronym } = document.data;
    checkAcronymLetters(document, report);
    const [, letters, words] = /^([A-Z]{2,6}) ?[-–—:] ?(\p{L}.+)$/u.exec(term) ?? [];
    if (letters !== undefined && words !== undefined && (acronym === undefined || acronym === letters)) {
      const problem = `\`term: ${term}\` begins with its acronym, which has a field of its own.`;
      const fix = `Write \`term: ${words}\`${acronym === letters ? "" : ` and \`acronym: ${letters}\``}.`;
      report({ rule: "unclear-name", document, field: "term", problem, fix });
      continue;
    }
    if (
      acronym !== undefined &&
      / \p{Ll}|\p{Ll} /u.test(acronym) &&
      /^\p{Lu}[\p{Lu}\p{Ll}]{1,6}$/u.test(term)
    ) {
      const problem = `\`term\` has the letters \`${term}\`, and \`acronym\` the words \`${acronym}\`: the two are exchanged.`;
      const fix = `Write \`term: ${acronym}\` and \`acronym: ${term}\`.`;
      report({ rule: "unclear-name", document, field: "acronym", problem, fix });
    }
    if (acronym === undefined || compared(term) !== compared(acronym)) continue;
    report({
      rule: "unclear-name",
      document,
      field: "term",
      problem: `\`term: ${term}\` is its acronym, and so the page explains it by itself.`,
      allowed: "the term in full, like `Public Law Outline`",
      fix: "Write what the letters stand for. Where they are a name by themselves, take `acronym` out.",
    });
  }
  const { council } = documents;
  if (council !== undefined) checkShortName(council, report);
  for (const [key, { title }] of Object.entries(council?.data.sources ?? {})) {
    if (council === undefined || !OF_A_FILE.test(title)) continue;
    report({
      rule: "unclear-name",
      document: council,
      field: `sources.${key}.title`,
      problem: `\`${title}\` is the name of a file, and readers are shown it as the title of the source.`,
      allowed: "the title that stands on the first page of the source",
      fix: "Write the title, such as `Recruitment pack 2026`.",
    });
  }
}

/** What kind of council it is, which a short name leaves out. */
const KIND =
  /^(?:the )?(?:(?:(?:london|royal|metropolitan) )*borough of|city of(?= .* council$)) | (?:(?:(?:city|county|borough|district|metropolitan|unitary) )*council|children[’']s (?:services|trust))$/gi;

/** The short name stands in sentences and in the titles of pages: `Riverton`, not `Riverton Council`. */
function checkShortName(document: DocumentOf<"council">, report: Report): void {
  const { shortName, name } = document.data;
  if (name === shortName && !name.includes(" ")) {
    report({
      rule: "unclear-name",
      document,
      field: "name",
      problem: `\`name: ${name}\` is its short name, and stands where readers are told who publishes what.`,
      allowed: "the name in full, like `Riverton Borough Council`",
      fix: "Write the name as the council’s own pages have it.",
    });
  }
  if (/^[A-Z]{2,5}$/.test(shortName)) {
    report({
      rule: "unclear-name",
      document,
      field: "shortName",
      problem: `\`shortName: ${shortName}\` is letters, which not every reader knows, and stands in the title of every page.`,
      allowed: "what people call the place",
      fix: "Write the name of the place, like `Riverton`.",
    });
  }
  const meant = shortName.replace(KIND, "");
  if (meant === shortName || meant === "") return;
  report({
    rule: "unclear-name",
    document,
    field: "shortName",
    problem: `\`shortName: ${shortName}\` says what kind of council it is, and stands in the title of every page and in sentences.`,
    allowed: "what people call the place",
    ...didYouMean(shortName, meant),
  });
}
