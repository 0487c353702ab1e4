import { parse } from "yaml";
import { z } from "zod";
import type { Instant } from "../calendar/london-time";
import type { PublishedChange } from "../catalogue/types";
import { figureText } from "../content/figure-text";
import { splitFrontMatter } from "../content/parse/front-matter/split";
import { formerFiles } from "../content/relate/aliases";
import { documentTypes } from "../model/document-types";
import { grade } from "../model/grade";
import { isStated, NOT_STATED, type NotStated } from "../model/not-stated";
import { figures } from "../model/vocabulary";
import { type Pence, pounds } from "../money/pence";
import { payWords } from "../pay/pay-words";
import { type FileChange, fileChanges } from "./file-history";

/** A figure in a reader's words. */
interface Words {
  readonly label: string;
  readonly text: string;
}

/** What a file publishes in figures, by their keys: `welcome-payment.amount`, and for pay `grade-7 2026-04-01`. */
type Published = ReadonlyMap<string, Words>;

/** The files of a council's offer and pay. */
const PUBLISHING = [documentTypes.benefit, documentTypes.grade].map(({ folder }) => `*/${folder}/*.mdx`);

/** The fields of a file in which pay and offers stand. What an older schema had otherwise is passed over. */
const withFigures = z.object({ name: z.string(), figures });
const withValues = z.object({
  name: z.string(),
  grade: grade.shape.grade,
  values: grade.shape.values,
});

function inPence(salary: number | NotStated): Pence | NotStated {
  return isStated(salary) ? pounds(salary) : NOT_STATED;
}

function publishedIn(slug: string, fields: unknown): Published {
  const paid = withValues.safeParse(fields);
  if (paid.success) {
    const { name, grade: label, values } = paid.data;
    return new Map(
      values.map(({ from, minimum, maximum, basis }) => [
        `${slug} ${from}`,
        {
          label: isStated(label) ? label : name,
          text: payWords({ minimum: inPence(minimum), maximum: inPence(maximum), basis }),
        },
      ]),
    );
  }
  const offered = withFigures.safeParse(fields);
  if (!offered.success) return new Map();
  return new Map(
    Object.entries(offered.data.figures).map(([key, figure]) => [
      `${slug}.${key}`,
      { label: figure.label, text: figureText(figure) },
    ]),
  );
}

/** The fields of a file; undefined where it has none that can be read. */
function fieldsOf(text: string | undefined): unknown {
  const split = text === undefined ? undefined : splitFrontMatter(text);
  if (split === undefined || !("yaml" in split)) return undefined;
  try {
    return parse(split.yaml);
  } catch {
    // A revision in which somebody was in the middle of something.
    return undefined;
  }
}

/** The lines in which figures can stand: where they are the same, nothing has to be read. */
function figureLines(text: string | undefined): string {
  return (text?.match(/^(?:figures|values):.*\n(?:[ \t-].*\n|\n)*/gm) ?? []).join("");
}

/** A figure before and after a change, by its key. */
type Pair = readonly [key: string, before: Words | undefined, after: Words | undefined];

/** The figures of two versions of a file, each with what it was before. */
function pairsIn(was: Published, is: Published): readonly Pair[] {
  const keys = [...new Set([...was.keys(), ...is.keys()])];
  const all = keys.map((key): Pair => [key, was.get(key), is.get(key)]);
  if (was.size === 0 || !keys.some(isPay)) return all;
  // Of pay that a file has in addition, the grade's own dated values tell, and earlier pay may be left out in time.
  const kept = all.filter(([, one, other]) => one !== undefined && other !== undefined);
  const [[key, latest] = [], [, next] = []] = [[...was].at(-1), [...is].at(-1)];
  const isReplaced = key !== undefined && !is.has(key);
  return isReplaced ? [...kept, [key, latest, next]] : kept;
}

const isPay = (key: string) => key.includes(" ");

/** What one change of a file changes in what it publishes. */
function changesIn({ path, before, after, at }: FileChange): readonly PublishedChange[] {
  if (figureLines(before) === figureLines(after)) return [];
  const [council = ""] = path.split("/");
  const { slug } = placeOf(path);
  const [was, is] = [before, after].map((text) => publishedIn(slug, fieldsOf(text)));
  if (was === undefined || is === undefined) return [];
  // A file that could not be read says nothing of what it published.
  if ((was.size === 0 && before !== undefined) || (is.size === 0 && after !== undefined)) return [];
  return pairsIn(was, is).flatMap(([key, one, other]) => {
    const [text = NOT_STATED, next = NOT_STATED] = [one?.text, other?.text];
    if (text === next) return [];
    const label = (other ?? one)?.label ?? "";
    const [figure = key] = key.split(" ");
    return [{ council, figure, label, before: one?.text, after: other?.text, at }];
  });
}

/** The name of a file, such as `grade-8`, and of its folder. */
function placeOf(path: string): { readonly folder: string; readonly slug: string } {
  const [, folder = "", file = ""] = path.split("/");
  return { folder, slug: file.replace(/\.mdx$/, "") };
}

const withAliases = z.object({ aliases: z.array(z.string()) });

/** The paths that files had before, by their present ones: whichever of their versions names them. */
function oldPaths(changes: readonly FileChange[]): ReadonlyMap<string, ReadonlySet<string>> {
  const paths = new Map<string, Set<string>>();
  for (const { path, after } of changes) {
    const fields = after?.includes("aliases") ? withAliases.safeParse(fieldsOf(after)).data : undefined;
    const earlier = paths.get(path) ?? new Set();
    for (const former of formerFiles(path, fields?.aliases ?? [])) earlier.add(former);
    paths.set(path, earlier);
  }
  return paths;
}

/**
 * The same changes, in which a file that was renamed is one file: what it publishes is neither over nor new. Renamed is a file of
 * which one revision takes away the old name and brings the new, where the new one names the old in its `aliases`, or is the
 * same to the letter; and so is each of a council whose folder was.
 */
function withRenames(changes: readonly FileChange[]): readonly FileChange[] {
  const earlier = oldPaths(changes);
  const isRenamed = (gone: FileChange, come: FileChange) => {
    const [one, other] = [placeOf(gone.path), placeOf(come.path)];
    if (gone.revision !== come.revision || one.folder !== other.folder) return false;
    const isOfOneCouncil = gone.path.split("/")[0] === come.path.split("/")[0];
    return isOfOneCouncil
      ? earlier.get(come.path)?.has(gone.path) === true || gone.before === come.after
      : one.slug === other.slug;
  };
  const goneFiles = changes.filter(({ after }) => after === undefined);
  const renamed = new Map(
    changes
      .filter(({ before }) => before === undefined)
      .flatMap((come) => {
        const gone = goneFiles.find((one) => isRenamed(one, come));
        return gone === undefined ? [] : [[come, gone] as const];
      }),
  );
  const olds = new Set(renamed.values());
  return changes.flatMap((change) =>
    olds.has(change) ? [] : [{ ...change, before: renamed.get(change)?.before ?? change.before }],
  );
}

/**
 * What the figures of councils' pay and offers were and became, from the history of the content folder, the oldest change
 * first. What came with the first file of an offer, or of a council's pay, is no change of it.
 * @param changes of files of offers and pay, the oldest first
 */
export function changesAmong(changes: readonly FileChange[]): readonly PublishedChange[] {
  const began = new Map<string, string>();
  for (const { path, revision } of changes) {
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (!began.has(folder)) began.set(folder, revision);
  }
  return withRenames(changes)
    .filter(({ path, before, revision }) => {
      return before !== undefined || began.get(path.slice(0, path.lastIndexOf("/"))) !== revision;
    })
    .flatMap(changesIn);
}

/**
 * The same of a content folder; nothing where it has no history, as in a copy without Git.
 * @param directory the content folder
 */
export function publishedChanges(directory: string): readonly PublishedChange[] {
  return changesAmong(fileChanges(directory, PUBLISHING));
}

/**
 * When each vacancy's file of a content folder came to what it says, by `council/vacancy`: what has changed in it is news,
 * whether or not its editor has reviewed all of it.
 */
export function vacancyEdits(directory: string): Readonly<Record<string, Instant>> {
  const { folder } = documentTypes.vacancy;
  return Object.fromEntries(
    fileChanges(directory, [`*/${folder}/*.mdx`]).flatMap(({ path, after, at }) => {
      const [council = "", , file = ""] = path.split("/");
      return after === undefined ? [] : [[[council, file.replace(/\.mdx$/, "")].join("/"), at] as const];
    }),
  );
}
