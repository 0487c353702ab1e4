import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { progressOf } from "../adapter/progress";
import { dayInLondon } from "../calendar/london-day";
import type { Instant } from "../calendar/london-time";
import { reportIssues } from "../checks/report-issues";
import { contentDirectory, publicFilesOf } from "../content/content-directory";
import type { Issue } from "../content/issue";
import { openParseCache } from "../content/parse-cache";
import { parseContent } from "../content/parsed-content";
import { photographFilesIn } from "../content/pictures/photograph-files";
import { readContent } from "../content/read";
import { relate } from "../content/relate";
import { byCouncil } from "../content/relate/council-documents";
import { documentTypes } from "../model/document-types";
import { advertsOf, isOfOneJob, knownOf, passedOver, type SourcePlace } from "../vacancy-import/adverts-of";
import { decode, MOST_BYTES, tooLarge } from "../vacancy-import/decode";
import { download } from "../vacancy-import/download";
import { heldToTheCheck } from "../vacancy-import/held-to-the-check";
import { planImport } from "../vacancy-import/plan";
import { SourceRefusal } from "../vacancy-import/refusal";
import { importReport } from "../vacancy-import/report";
import { readArguments } from "./arguments";
import { Explanation, UsageExplanation } from "./explanation";
import { PROJECT } from "./project";

const USAGE = `npm run import-vacancies -- FILE
npm run import-vacancies -- URL
npm run import-vacancies -- FILE --council NAME
npm run import-vacancies -- FILE --trial
npm run import-vacancies -- FILE --close
npm run import-vacancies -- URL --allow-private`;

/**
 * What the command ends with where it left out an advert that is not over, or closed nothing since the source may be the wrong one:
 * somebody has to look, and a nightly job can tell.
 */
const NOT_ALL_TAKEN = 3;

/** Where a source is: a path counts from the folder, and an address in a private network is asked for only where it is meant. */
interface SourceAt {
  readonly source: string;
  readonly folder: string;
  readonly allowPrivate: boolean;
}

/** The text of a source, from the disk or from a server, and its address there. */
async function sourceText({
  source,
  folder,
  allowPrivate,
}: SourceAt): Promise<{ text: string; base?: string }> {
  if (/^https?:\/\//i.test(source)) {
    if (!URL.canParse(source)) throw new SourceRefusal("It is not a web address.");
    const { bytes, charset, address } = await download(new URL(source), {
      progress: progressOf("Downloading bytes"),
      allowPrivate,
    });
    return { text: decode(bytes, charset), base: address };
  }
  const file = path.resolve(folder, source);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) throw new SourceRefusal("There is no such file.");
  if (!stats.isFile()) throw new SourceRefusal("It is a folder, not a file.");
  if (stats.size > MOST_BYTES) throw new SourceRefusal(tooLarge());
  return { text: decode(readFileSync(file)) };
}

/** The adverts of a source. What is wrong with it is said without a stack: it is no defect of ours. */
async function advertsIn(at: SourceAt, known: SourcePlace) {
  const { source } = at;
  try {
    const { text, base } = await sourceText(at);
    const adverts = advertsOf(text, { ...known, base });
    if (adverts.length > 0)
      return { adverts, ofOneJob: isOfOneJob(text, adverts), unreadColumns: passedOver(text) };
    throw new SourceRefusal(
      "It has no advert. That may be a fault of the system, so nothing was closed; where no post is open, close each by its `closes`.",
    );
  } catch (problem) {
    if (problem instanceof SourceRefusal) throw new Explanation(`${source} was not read. ${problem.message}`);
    throw problem;
  }
}

/** The council that was named, or the only one. */
function chosenCouncil(named: string | undefined, councils: readonly string[]): string {
  const [only, ...others] = councils;
  if (named === undefined && only !== undefined && others.length === 0) return only;
  if (named !== undefined && councils.includes(named)) return named;
  const which = councils.map((council) => `--council ${council}`).join("\n  ");
  throw new UsageExplanation(`Say whose vacancies they are:\n  ${which}`);
}

/** Files of a council that an import does not read. In another an advert may be for what is broken. */
const UNREAD = new RegExp(
  `^[^/]+/(?:${(["benefit", "glossaryTerm", "page", "story"] as const).map((type) => documentTypes[type].folder).join("|")})/`,
);

/**
 * Mistakes of the content in files that the import does not read, in a line: the import goes on.
 * @throws an {@link Explanation} with what the check says of the others
 */
function mistakesBeside(issues: readonly Issue[], slug: string, folder: string): string[] {
  const errors = issues.filter(({ severity }) => severity === "error");
  const isRead = ({ file }: Issue) => file.startsWith(`${slug}/`) && !UNREAD.test(file);
  const read = errors.filter(isRead);
  if (read.length > 0) {
    const lines = reportIssues(read, new Set(read.map(({ file }) => file)).size, folder);
    throw new Explanation(`Mend these mistakes of the content first, and import again.\n${lines}`);
  }
  const places = [...new Set(errors.map(({ file, line }) => `${folder}/${file}:${line}`))];
  const where = `The import does not need what is mistaken in ${places.join(", ")}; the site does: npm run check.`;
  return places.length === 0 ? [] : [where];
}

/**
 * Brings a council's vacancies from its jobs system.
 * @param written the words after the command
 * @param environment of which it reads `CONTENT_DIRECTORY`, and from which folder the command was called
 * @param now the moment of the import
 * @returns what was done, for the standard output, and what the command ends with
 * @throws an {@link Explanation} where the source is refused or what it reads of the content has mistakes; a {@link UsageExplanation} for what
 * may not be written
 */
export async function runImport(
  written: readonly string[],
  environment: Readonly<NodeJS.ProcessEnv>,
  now: Instant,
): Promise<{ readonly report: string; readonly exitCode: number }> {
  const { flags, words } = readArguments(
    USAGE,
    {
      council: { type: "string" },
      trial: { type: "boolean" },
      close: { type: "boolean" },
      "allow-private": { type: "boolean" },
    },
    written,
  );
  const [source, ...others] = words;
  if (source === undefined || others.length > 0) {
    throw new UsageExplanation(`Name one file or address. You may write:\n${USAGE.replace(/^/gm, "  ")}`);
  }
  const directory = contentDirectory(PROJECT, environment);
  const files = readContent(directory);
  const cache = openParseCache(PROJECT);
  const parsed = parseContent(files, (file) => cache.parse(file));
  const options = {
    today: dayInLondon(new Date(now)),
    publicFiles: publicFilesOf(PROJECT),
    photographs: photographFilesIn(directory),
    origin: environment.SITE_ORIGIN,
  };
  const councils = byCouncil(parsed);
  const slug = chosenCouncil(
    flags.council,
    councils.map((council) => council.slug),
  );
  const documents = councils.find((council) => council.slug === slug);
  if (documents === undefined) throw new Error(`There is no council ${slug}.`);
  const folder = path.relative(PROJECT, directory) || directory;
  const unread = mistakesBeside(relate(parsed, options).issues, slug, folder);

  const { adverts, ofOneJob, unreadColumns } = await advertsIn(
    {
      source,
      folder: environment.INIT_CWD ?? PROJECT,
      allowPrivate: flags["allow-private"] === true,
    },
    knownOf(documents),
  );
  const texts = new Map(files.map(({ path: file, text }) => [file, text]));
  const into = { documents, textOf: (file: string) => texts.get(file) ?? "" };
  const plan = planImport(into, adverts, now, { ofOneJob, mayCloseMost: flags.close === true });
  const outcome = heldToTheCheck(plan, files, (file) => cache.parse(file), options);
  if (!flags.trial) {
    for (const { file, text } of outcome.files) {
      const target = path.join(directory, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
  const isForSomebody =
    outcome.closesNone === "nothing known" ||
    outcome.heldBack.length > 0 ||
    outcome.notTaken.some(({ why }) => why.tag !== "over");
  return {
    report: [...unread, importReport(outcome, folder, flags.trial === true, unreadColumns)].join("\n"),
    exitCode: isForSomebody ? NOT_ALL_TAKEN : 0,
  };
}
