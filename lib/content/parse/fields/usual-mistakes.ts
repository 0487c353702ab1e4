import { z } from "zod";
import { benefit } from "../../../model/benefit";
import { namedBy } from "../../../model/document-types";
import type { Expected } from "../../../model/expected";
import { slug } from "../../../model/names";
import { NOT_STATED } from "../../../model/not-stated";
import { whyNeverNotStated } from "../../../model/offer/never-not-stated";
import { vacancy } from "../../../model/vacancy";
import { addressProblem, isMailAddress } from "../../../model/web-address";
import { addressInWords } from "../../address-words";
import { mailMistake } from "../../link-addressees";
import { nearSpelling } from "../../nearest";
import { didYouMean, writeInstead } from "../../remedy";
import { printedTelephone } from "../../telephone";
import { listAdvice, reference } from "../advice/listed-names";
import { postAdvice } from "../advice/post-advice";
import { isUnknown } from "../advice/unknown";
import { usualColour } from "../advice/usual-colours";
import { daylessAdvice, usualDayAlone, usualDayOfYear, usualMonth } from "../advice/usual-days";
import { usualWords } from "../advice/usual-words";
import { nameOf, type Path, sourceAt, valueAt } from "../front-matter/field-paths";
import { asSlug } from "../place/from-path";
import { allowedAt, isChoice, phrasesIn } from "./allowed";
import { dayAndTimeAdvice } from "./day-and-time";
import { type Advice, figureAdvice } from "./figure-advice";
import { expectedAt, fieldNamesAt, schemasAt } from "./schema-shape";
import type { SchemaIssue, Subject } from "./subject";

/** Fields that name files of the council, and what the files are of. */
const NAMES_OF: Readonly<Record<string, string>> = {
  grades: "grade",
  gradeAtLeast: "grade",
  gradeAtMost: "grade",
  roles: "role",
  teams: "team",
  services: "service",
};

/**
 * Better advice for common mistakes: a number where a figure must be named, a day in another format, the words of a
 * council's page where a rule has its own, one value where a list is needed.
 */
export function usualMistake(
  { schema, front }: Subject,
  path: Path,
  issue: SchemaIssue,
): Partial<Advice> | undefined {
  const value = valueAt(front.value, path);
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return undefined;
  const written = String(value).trim();
  if (written === "") return undefined;
  const name = nameOf(path);
  const expected = expectedAt(schema, path, front.value);
  // A refusal has its own remedy in its words.
  if (expected?.kind === "figure" && issue.code !== "custom") {
    return figureAdvice(name, written, expected.holds);
  }
  const day = expected && DAYS[expected.kind]?.(written);
  const source = sourceAt(front, path);
  if (day !== undefined) return didYouMean(source, day);
  if (expected?.kind === "day and time") return dayAndTimeAdvice(written, source);
  const dayless = expected?.kind === "day" ? daylessAdvice(name, written) : undefined;
  if (dayless !== undefined) return { fix: dayless };
  const colour = expected?.kind === "colour" ? usualColour(source) : undefined;
  if (colour !== undefined) return didYouMean(source, `"${colour}"`);
  const ofPost = schema === vacancy && path.length === 1 ? postAdvice(name, written) : undefined;
  if (ofPost !== undefined && issue.code !== "custom") return { fix: ofPost };
  const allowed = allowedAt(schema, path, front.value);
  const fields = fieldNamesAt(schema, path, front.value);
  const phrases = phrasesIn(allowed);
  const near = nearSpelling(written, phrases);
  const meant = phrases.includes(NOT_STATED) && isUnknown(written) ? NOT_STATED : near;
  if (meant !== undefined && !phrases.includes(written)) return didYouMean(source, meant);
  const fix = meant === undefined ? usualWords(name, written, phrases) : undefined;
  if (fix !== undefined && !phrases.includes(written)) return { fix };
  const never = schema === benefit && isUnknown(written) ? whyNeverNotStated(name) : undefined;
  if (never !== undefined) return { fix: `\`${NOT_STATED}\` may not stand here: ${never}.` };
  if (allowed[0]?.kind === "list") {
    const items = allowedAt(schema, [...path, 0], front.value);
    if (isChoice(items) || items[0]?.kind === "text") {
      const ofNames = expectedAt(schema, [...path, 0], front.value)?.kind === "file name";
      const names = ofNames ? namesAt(schema, [...path, 0], front.value) : undefined;
      const fix = listAdvice(name, written, ofNames ? (item) => reference(item).name : undefined);
      const by = /\[[^\]]*\]/.exec(fix)?.[0];
      // Whether the files are there, only the check of all files knows.
      return names === undefined || by === undefined
        ? { fix }
        : { fix, remedy: { kind: "replace", text: source, by, names } };
    }
  }
  if (fields.includes(written)) return { fix: `Write \`${name}: {${written}: …}\`.` };
  // Of a number that YAML has read as one, the source has the zero still.
  if (expected?.kind === "telephone number") {
    const meant = printedTelephone(typeof value === "string" ? written : source);
    return meant === undefined ? undefined : didYouMean(source, meant);
  }
  if (expected?.kind === "web or e-mail address" && isTelephone(written)) {
    const beside = fieldNamesAt(schema, path.slice(0, -1), front.value);
    return telephoneForLink(name, written, beside.includes("telephone"));
  }
  if (typeof value !== "string") return fileAdvice(name, written);
  if (expected?.kind === "file name" && isUnknown(written)) {
    return { fix: `Write the name of a file: \`${NOT_STATED}\` may not stand here.` };
  }
  const several = expected?.kind === "file name" ? severalInOne(path, written) : undefined;
  if (several !== undefined) return several;
  if (expected?.kind === "file name") {
    const { name: by, count } = reference(written);
    const names = namesAt(schema, path, front.value);
    const { fix } =
      count === undefined
        ? didYouMean(source, by)
        : writeInstead(source, by, `without \`${count}\`: the site does not say how many there are`);
    return { fix, remedy: { kind: "replace", text: source, by, ...(names && { names }) } };
  }
  return addressAdvice(expected, written, source, name);
}

/** `a-b; c-d`, `a-b c-d`, and an item that is indented below another: several names of files that YAML reads as one item. */
function severalInOne(path: Path, written: string): Partial<Advice> | undefined {
  if (typeof path.at(-1) !== "number") return undefined;
  const names = written.split(/\s*[;|,]\s*|\s+-\s+|\s+/);
  const isMarked = /[;|,]|\s-\s/.test(written);
  const areNames = names.every((name) => slug.safeParse(name).success && (isMarked || name.includes("-")));
  if (names.length < 2 || !areNames) return undefined;
  const problem = `\`${written}\` is read as one item, and holds ${names.length} names.`;
  const fix = /\s-\s/.test(written)
    ? `Begin \`- ${names[1]}\` in the same column as \`- ${names[0]}\` above it.`
    : `Write a comma between two items: \`${names.join(", ")}\`.`;
  return { problem, allowed: "one name of a file for each item", fix };
}

/** What a field names by the name of its file. */
function namesAt(...place: Parameters<typeof schemasAt>): ReturnType<typeof namedBy> {
  return schemasAt(...place)
    .map((one) => (one instanceof z.ZodType ? namedBy(one) : undefined))
    .find((to) => to !== undefined);
}

/** What to write for the address of another site that is not whole, such as `www.example.org`. */
function addressAdvice(
  expected: Expected | undefined,
  written: string,
  source: string,
  name: string,
): Partial<Advice> | undefined {
  if (expected?.kind !== "web address" && expected?.kind !== "web or e-mail address") return undefined;
  if (expected.kind === "web or e-mail address" && isMailAddress(written)) {
    return didYouMean(source, `mailto:${written}`);
  }
  if (/^(?:tel:|\+?\d[\d ()-]{6,}$)/i.test(written)) {
    return {
      problem: `\`${source}\` is a telephone number, and this link leads to ${expected.kind === "web address" ? "a page" : "a page or an e-mail address"}.`,
      fix: "Write the address of a page here. A number is written in a text, as `[020 7946 0000](tel:+442079460000)`.",
    };
  }
  if (expected.kind === "web or e-mail address" && /^mailto:|@/i.test(written)) {
    return mailAdvice(written, source);
  }
  if (/^(?:mailto:)?[^\s@/:]+@[^\s@/]+$/i.test(written)) {
    return {
      problem: `\`${source}\` is an e-mail address, and \`${name}\` leads to a page.`,
      fix: "Write the address of the page. Where people are to write, say so in the text, as `[jobs@example.org](mailto:jobs@example.org)`.",
    };
  }
  if (/^(www\.)?[\w-]+(\.[\w-]+)+([/?#]\S*)?$/i.test(written))
    return didYouMean(source, `https://${written}`);
  const problem = addressProblem(written);
  if (problem === undefined) return undefined;
  const words = addressInWords(written, problem, source);
  // In the address of an advert a space is as likely one too many, or what is left of a hyphen.
  if (problem.tag === "space" && name === "apply")
    return { problem: words.problem, fix: "Open the advert in a browser, and copy its address from there." };
  // A page of this site, which a text may link to, cannot stand in a field for another site.
  return problem.tag === "not public"
    ? {
        ...words,
        allowed: "a site that everybody can see",
        fix: "Write its public address.",
        remedy: undefined,
      }
    : words;
}

const isTelephone = (written: string): boolean => /^(?:tel:|\+?[\d(][\d\s().–-]{5,}$)/i.test(written);

/** What to do with a telephone number in a field for an address. */
function telephoneForLink(name: string, written: string, hasField: boolean): Partial<Advice> {
  const meant = printedTelephone(written) ?? "01632 960 155";
  return {
    problem: `\`${written}\` is a telephone number, and \`${name}\` holds an address.`,
    fix: hasField
      ? `Write \`telephone: ${meant}\` on a line of its own beside \`label\`; \`${name}\` may be left out.`
      : "Write a web address, or an e-mail address after `mailto:`; a number may stand in the text of a page.",
  };
}

/** What a link in a text would be told of its e-mail address, which may stand here without `mailto:`. */
function mailAdvice(written: string, source: string): Partial<Advice> | undefined {
  const mistake = mailMistake(/^mailto:/i.test(written) ? written : `mailto:${written}`);
  if (mistake === undefined) return undefined;
  const { allowed, fix, remedy } = mistake;
  return {
    problem: `\`${written}\` is not an e-mail address.`,
    allowed,
    ...(remedy?.kind === "replace" ? didYouMean(source, remedy.by) : { fix }),
  };
}

/** A day or a month as people write it, in the form that the schema asks for. */
const DAYS: Readonly<Record<string, (written: string) => string | undefined>> = {
  day: usualDayAlone,
  "day of the year": usualDayOfYear,
  month: usualMonth,
};

/** `9` written for `grade-9`. */
function fileAdvice(name: string, written: string): Partial<Advice> | undefined {
  const kind = Object.hasOwn(NAMES_OF, name) ? NAMES_OF[name] : undefined;
  if (kind === undefined) return undefined;
  return {
    problem: `\`${name}: ${written}\` is not the name of a ${kind}.`,
    allowed: `the name of the ${kind}'s file, without .mdx`,
    fix: `Write the name of the file, like \`${kind}-${asSlug(written)}\`.`,
  };
}
