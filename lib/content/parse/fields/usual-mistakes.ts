import type { z } from "zod";
import { NOT_STATED } from "../../../model/not-stated";
import { nearSpelling } from "../../nearest";
import { usualDay, usualDayOfYear, usualMonth } from "../advice/usual-days";
import { usualWords } from "../advice/usual-words";
import { nameOf, type Path, valueAt } from "../front-matter/field-paths";
import type { FrontMatter } from "../front-matter/read-yaml";
import { asSlug } from "../place/from-path";
import type { Finding } from "../reporter";
import { allowedAt, choicesIn, fieldNamesAt } from "./schema-shape";

type Advice = Pick<Finding, "problem" | "allowed" | "fix">;

interface Subject {
  readonly schema: z.ZodType;
  readonly front: FrontMatter;
}

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
 * Better advice for what editors usually mistake: a number where a figure is named, a day as people write it, the
 * council's words for the rules' own, one value for a list of one.
 * @param message what the schema says is wrong
 * @param found the mistake as it is explained without this advice
 */
export function usualMistake(
  { schema, front }: Subject,
  path: Path,
  message: string,
  found: Advice,
): Partial<Advice> | undefined {
  const value = valueAt(front.value, path);
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return undefined;
  const written = String(value).trim();
  if (written === "") return undefined;
  const name = nameOf(path);
  if (message.startsWith("must be the name of a figure") || name === "startingSalaryAtLeast") {
    return figureAdvice(name, written, message, found);
  }
  const day = dayMeant(message, written);
  if (day !== undefined) return { fix: `Did you mean \`${day}\`?` };
  const allowed = allowedAt(schema, path, front.value);
  const fields = fieldNamesAt(schema, path, front.value);
  const phrases = choicesIn(allowed).filter((choice) => !fields.includes(choice));
  const near = nearSpelling(written, phrases);
  const isUnknown = phrases.includes(NOT_STATED) && UNKNOWN.test(written);
  const meant = near ?? (isUnknown ? NOT_STATED : undefined);
  const fix = meant === undefined ? usualWords(name, written) : `Did you mean \`${meant}\`?`;
  if (fix !== undefined && !phrases.includes(written)) return { fix };
  if (allowed.startsWith("a list") && /^(text|`)/.test(allowedAt(schema, [...path, 0], front.value))) {
    return { fix: `Write \`${name}: [${written}]\`.` };
  }
  if (fields.includes(written)) return { fix: `Write \`${name}: {${written}: …}\`.` };
  return nameAdvice(name, value, written, message);
}

/** A day or a month in the form that the schema asks for. */
function dayMeant(message: string, written: string): string | undefined {
  if (/YYYY-MM-DD/.test(message)) return usualDay(written);
  if (/a day and a month/.test(message)) return usualDayOfYear(written);
  return /name of a month/.test(message) ? usualMonth(written) : undefined;
}

/** What editors write where a council has published nothing. */
const UNKNOWN =
  /^(unknown|unclear|tb[ac]|n\/?a|\?+|(not|none) (known|published|given|clear|specified|mentioned))$/i;

/** `9` or `Grade 9` where the file `grade-9.mdx` is meant. */
function nameAdvice(
  name: string,
  value: unknown,
  written: string,
  message: string,
): Partial<Advice> | undefined {
  const kind = Object.hasOwn(NAMES_OF, name) ? NAMES_OF[name] : undefined;
  if (typeof value === "string") {
    return message.startsWith("must be lower-case words")
      ? { fix: `Did you mean \`${asSlug(written)}\`?` }
      : undefined;
  }
  if (kind === undefined) return undefined;
  return {
    problem: `\`${name}: ${written}\` is not the name of a ${kind}.`,
    allowed: `the name of the ${kind}'s file, without .mdx`,
    fix: `Write the name of the file, like \`${kind}-${asSlug(written)}\`.`,
  };
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/pounds/, "pounds"],
  [/percentage/, "percent"],
  [/count/, "count"],
  [/hours$/, "hours"],
  [/years/, "years"],
  [/months|length of time/, "months"],
];

/** What was typed where a rule cites a figure by its name. */
function figureAdvice(name: string, written: string, message: string, found: Advice): Partial<Advice> {
  const [, what = "an amount in pounds", example = "lowest-salary"] =
    /that holds (.+?), like ([a-z-]+)/.exec(message) ?? [];
  const problem = `\`${name}: ${written}\` must be the name of a figure that holds ${what}.`;
  const allowed = found.allowed?.replace(/\btext\b/, "the name of a figure");
  const advice = { problem, allowed };
  const usual = usualWords(name, written);
  if (usual !== undefined) return { ...advice, fix: usual };
  const number = /\d[\d,]*(\.\d+)?/.exec(written)?.[0].replaceAll(",", "");
  const isMoney = what.includes("pounds");
  if (isMoney && /%|per ?cent/i.test(written)) {
    return {
      ...advice,
      fix: `A percentage of salary is \`{percent: figure, of: starting salary}\`; type the number once under \`figures\` (\`value: ${number ?? "…"}\`, \`unit: percent\`), and write the figure's name for \`figure\`.`,
    };
  }
  if (isMoney && /month.*(salary|pay)/i.test(written)) {
    return { ...advice, fix: "Write `{monthsOfSalary: figure, of: current salary}`." };
  }
  if (number === undefined) return { ...advice, fix: `Did you mean \`${asSlug(written)}\`?` };
  const [, qualifier] = /^(up to|at least|about|nearly)\b/i.exec(written) ?? [];
  const qualified = qualifier === undefined ? "" : ` qualifier: ${qualifier.toLowerCase()},`;
  const [, typed] = what === "a length of time" ? (/(day|week|month|year)s?\b/i.exec(written) ?? []) : [];
  const unit =
    typed === undefined ? (UNITS.find(([words]) => words.test(what))?.[1] ?? "…") : `${typed.toLowerCase()}s`;
  return {
    ...advice,
    fix: `Type the number once under \`figures\`, as \`${example}: {label: …, value: ${number}, unit: ${unit},${qualified} effective: not stated, source: …}\`, and write its name here: \`${name}: ${example}\`.`,
  };
}
