/**
 * The program that makes a built site, without Next: checks the content, renders every page, draws every picture, and writes
 * the server with all of it beside it. `npm run build` bundles and runs it; see lib/decisions. Exit code 1 where the content
 * has mistakes.
 */
import path from "node:path";
import { pageDocument } from "@/app/(content)/page-document";
import { builtFeeds } from "@/app/(feeds)/built-feeds";
import { dataFeeds } from "@/app/(feeds)/data-feeds";
import { laterPictures, openingPictures, picturesGone } from "@/app/(feeds)/pictures";
import * as responder from "@/app/(tools)/responder";
import { finishBuild } from "@/lib/adapter/finish-build";
import type { SiteEntryPoints } from "@/lib/adapter/site-entry-points";
import { openDiskCache } from "@/lib/cache/disk-cache";
import { dayInLondon } from "@/lib/calendar/london-day";
import type { Instant } from "@/lib/calendar/london-time";
import type { Catalogue } from "@/lib/catalogue/types";
import { openingOf } from "@/lib/catalogue/vacancy-times";
import { type CheckedSite, runCheck } from "@/lib/cli/run-check";
import { buildCatalogue } from "@/lib/content/catalogue";
import { contentDirectory, publicFilesOf } from "@/lib/content/content-directory";
import { now } from "@/lib/content/today";
import { publishedChanges, vacancyEdits } from "@/lib/review/published-changes";
import { partsFile } from "@/lib/search/index-part-bytes";
import { unmadeParts } from "@/lib/search/kept-parts";
import { addressBook } from "@/lib/site/address-book";
import { allPages, holdsUntil, pageAt } from "@/lib/site/pages";
import { isTool } from "@/lib/site/register";

const project = process.cwd();
const inProject = (file: string) => path.join(project, file);

const ENTRY_POINTS: SiteEntryPoints = {
  server: inProject("lib/server/main.ts"),
  worker: inProject("lib/server/worker.ts"),
  responder: inProject("app/(tools)/responder.ts"),
  tools: inProject("app/(tools)/tools.ts"),
  onEveryToolPage: [inProject("app/(tools)/document.tsx"), inProject("components/form/browser/live-form.ts")],
};

/** @param buildFolder absolute path of the folder that the site is built into */
async function build({ related, content: checked }: CheckedSite, buildFolder: string): Promise<void> {
  const directory = contentDirectory(project, process.env);
  const content = {
    ...checked,
    changes: publishedChanges(directory),
    vacancyEdits: vacancyEdits(directory),
  };
  const { photographs, changes } = content;
  const catalogueAt = (moment: Instant) =>
    buildCatalogue(
      related,
      dayInLondon(new Date(moment)),
      photographs,
      moment,
      changes,
      content.vacancyEdits,
    );
  const catalogue = catalogueAt(instant);
  const publicFiles = [...publicFilesOf(project)];
  const sheets = openDiskCache(inProject(".cache/bundles"), content.today);
  const makeSheet = async () => {
    const { siteSheet } = await import("@/lib/adapter/styles/site-sheet");
    return Buffer.from(await siteSheet(project, inProject("app/globals.css")));
  };
  const sheet = (await sheets.bytes([code, "style sheet"], makeSheet)).toString();
  const indexes = openDiskCache(inProject(".cache/search"), content.today);
  const parts = unmadeParts(catalogue).map(async ({ key, from, make }) => {
    const bytes = await indexes.bytes([code, from], () => Buffer.from(make()));
    return [key, bytes] as const;
  });
  const { addresses } = addressBook(catalogue, publicFiles);
  const [ofPay, openings] = [laterPay(catalogue, catalogueAt), laterOpenings(related, catalogueAt)];
  const gone = picturesGone([catalogue, ...[...ofPay, ...openings].map(([, later]) => later)]);
  const document = (address: string, styles: string) => {
    const html = pageDocument(address, catalogue, styles);
    if (html === undefined) throw new Error(`${address} is no content page.`);
    return html;
  };
  await finishBuild(
    {
      project,
      buildFolder,
      addresses: Object.values(addresses).flat(),
      requested: [...addresses.tool, ...addresses.requestedFeed, ...addresses.gone],
      publicFiles,
      pages: allPages(catalogue).flatMap(({ kind, address }) => (isTool(kind) ? [] : [address])),
      document,
      feeds: builtFeeds(catalogue),
      later: [...laterPictures(catalogue, ofPay), ...openingPictures(openings)].toSorted(
        (one, other) => one.from - other.from,
      ),
      holdsUntil: (address) => {
        const page = pageAt(catalogue, address);
        if (page !== undefined) return holdsUntil(page);
        return dataFeeds(catalogue).get(address)?.until ?? gone.get(address);
      },
      sheet,
      content,
      searchIndex: partsFile(await Promise.all(parts)),
      responder: {
        ...responder,
        openResponder: (files, options) => responder.openResponder(files, { ...options, made: catalogue }),
      },
      code,
    },
    ENTRY_POINTS,
  );
}

/** How often pay may change before another build: whoever publishes it further ahead builds again in between. */
const MOST_LATER = 3;

/** The catalogues of the moments at which other pay is in force, the next one first. */
function laterPay(catalogue: Catalogue, catalogueAt: (moment: Instant) => Catalogue) {
  const later: (readonly [from: Instant, Catalogue])[] = [];
  let [from] = payMoments(catalogue);
  while (from !== undefined && later.length < MOST_LATER) {
    const next = catalogueAt(from);
    later.push([from, next]);
    [from] = payMoments(next);
  }
  return later;
}

/** The catalogues of the moments at which vacancies open that are not there yet, the next one first. */
function laterOpenings(
  { councils }: CheckedSite["related"],
  catalogueAt: (moment: Instant) => Catalogue,
): readonly (readonly [from: Instant, Catalogue])[] {
  const vacancies = councils.flatMap(({ documents }) => [...documents.ofType("vacancy").values()]);
  const moments = new Set(vacancies.map(({ data }) => openingOf(data)).filter((moment) => moment > instant));
  return [...moments].toSorted((one, other) => one - other).map((moment) => [moment, catalogueAt(moment)]);
}

const payMoments = ({ councils }: Catalogue): readonly Instant[] =>
  councils.flatMap(({ payUntil }) => payUntil ?? []).toSorted((one, other) => one - other);

const [buildFolder = inProject(".next"), code = ""] = process.argv.slice(2);
const instant = now();
const day = dayInLondon(new Date(instant));
const { report, remark, content } = await runCheck(["--before-build"], process.env, day);
console.log(report);
if (remark !== "") console.error(remark);
if (content === undefined) process.exitCode = 1;
else await build(content, buildFolder);
