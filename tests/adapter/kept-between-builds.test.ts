import { expect, test } from "vitest";
import { pageDocument } from "@/app/(content)/page-document";
import { finishPages } from "@/lib/adapter/pages/finish-pages";
import { type DiskCache, openDiskCache } from "@/lib/cache/disk-cache";
import { buildCatalogue } from "@/lib/content/catalogue";
import { allPages } from "@/lib/site/pages";
import { isTool } from "@/lib/site/register";
import {
  type ContentSet,
  changed,
  RIVERTON,
  related,
  TODAY,
  withFile,
  without,
} from "../content/content-set";
import { folderWith } from "./folder-with";

/** All that a build is made from. */
interface Inputs {
  readonly set: ContentSet;
  readonly today: string;
  readonly code: string;
  readonly sheet: string;
}

const BEFORE: Inputs = { set: RIVERTON, today: TODAY, code: "1", sheet: "p{margin:0}h1{color:red}" };

const written = (set: ContentSet): Inputs => ({ ...BEFORE, set });

const COUNCIL = "riverton/council.mdx";
const ROLE = "riverton/roles/social-worker.mdx";
const SENIOR = "riverton/roles/senior-social-worker.mdx";
const SERVICE = "riverton/services/early-help.mdx";
const TEAM = "riverton/teams/family-team.mdx";
const GRADE = "riverton/grades/grade-7.mdx";
const LATER_GRADE = "riverton/grades/grade-8.mdx";
const OFFER = "riverton/benefits/welcome-offer.mdx";
const PAYMENT = "riverton/benefits/welcome-payment.mdx";
const TERM = "riverton/glossary/plo.mdx";

const textOf = (file: string): string => RIVERTON[file] ?? "";

function withoutSenior(): ContentSet {
  const service = changed(
    SERVICE,
    "roles:\n  - role: senior-social-worker",
    "roles:\n  - role: social-worker",
  );
  return without(SENIOR, changed(ROLE, "nextStep: senior-social-worker", "nextStep: not stated", service));
}

const renamed = (): ContentSet =>
  withFile(
    "riverton/teams/families.mdx",
    textOf(TEAM).replace("order: 1", "order: 1\naliases: [family-team]"),
    without(TEAM),
  );

const hillside = (): ContentSet =>
  Object.fromEntries([
    ...Object.entries(RIVERTON),
    ...Object.entries(RIVERTON).map(([file, text]) => [
      file.replace("riverton", "hillside"),
      text
        .replaceAll("Riverton", "Hillside")
        .replaceAll("/riverton", "/hillside")
        .replace("#1d5c4d", "#5c1d4d"),
    ]),
  ]);

const CHANGES: readonly (readonly [name: string, after: Inputs])[] = [
  ["a salary", written(changed(GRADE, "maximum: 40000", "maximum: 40001"))],
  ["a salary of later", written(changed(LATER_GRADE, "from: 2026-04-01", "from: 2027-04-01"))],
  ["the name of a role", written(changed(ROLE, "name: Social Worker", "name: Child Social Worker"))],
  ["the name of a file, with an alias", written(renamed())],
  ["the colour of the council", written(changed(COUNCIL, "#1d5c4d", "#1d4d5c"))],
  ["the name of the council", written(changed(COUNCIL, "shortName: Riverton", "shortName: Rivers"))],
  [
    "a new team",
    written(withFile("riverton/teams/new.mdx", textOf(TEAM).replace("name: Family", "name: New"))),
  ],
  ["a role that is removed", written(withoutSenior())],
  ["a payment that is removed", written(without(PAYMENT))],
  ["an amount", written(changed(PAYMENT, "value: 1500", "value: 1600"))],
  ["a threshold", written(changed(OFFER, "value: 38000", "value: 39000"))],
  ["who gets an offer", written(changed(OFFER, "[social-worker]", "[senior-social-worker]"))],
  ["the words of a page", written(changed(SERVICE, "We meet each family", "We see each family"))],
  ["the summary of a service", written(changed(SERVICE, "We help families early", "We help early"))],
  ["the explanation of a term", written(changed(TERM, "before and in court", "before court"))],
  ["a day of review", written(changed(TEAM, "reviewed: 2026-11-01", "reviewed: 2026-11-02"))],
  ["the title of a source", written(changed(COUNCIL, "title: Work with us", "title: Join us"))],
  ["another council", written(hillside())],
  // A salary of later, as above, has come into force.
  [
    "the day",
    {
      ...written(changed(LATER_GRADE, "from: 2026-04-01", "from: 2027-04-01")),
      today: "2027-04-01",
    },
  ],
  ["the styles", { ...BEFORE, sheet: "p{margin:1px}h1{color:red}" }],
  ["the code", { ...BEFORE, code: "2" }],
];

/** Makes every page anew: a clean build. */
const NOTHING_KEPT: DiskCache = { bytes: async (_, make) => make() };

/** Every page of the inputs before it is finished: what a build does in any case. */
function documentsOf({ set, today }: Inputs): ReadonlyMap<string, string> {
  const content = related(set, today).related;
  if (content === undefined) throw new Error("The content has mistakes.");
  const catalogue = buildCatalogue(content, today);
  const pages = allPages(catalogue).filter(({ kind }) => !isTool(kind));
  return new Map(pages.map(({ address }) => [address, pageDocument(address, catalogue, "") ?? ""]));
}

/** The same pages, as a build with this cache finishes them. */
async function finished(
  documents: ReadonlyMap<string, string>,
  { code, sheet }: Pick<Inputs, "code" | "sheet">,
  cache: DiskCache,
) {
  const document = (address: string) => documents.get(address) ?? "";
  const { pages, problems } = await finishPages([...documents.keys()], document, sheet, code, cache);
  expect(problems).toEqual([]);
  return new Map(pages.map((page) => [page.address, page]));
}

test("a build that keeps what has not changed has the same pages, byte for byte, as a clean one, after a change of everything that there is to change", async () => {
  const disk = openDiskCache(folderWith({}), TODAY);
  const made = { pages: 0, styles: 0 };
  const counted: DiskCache = {
    bytes: (from, make) =>
      disk.bytes(from, () => {
        made[from.includes("styles") ? "styles" : "pages"] += 1;
        return make();
      }),
  };
  const madeFor = async (documents: ReadonlyMap<string, string>, inputs: Inputs) => {
    Object.assign(made, { pages: 0, styles: 0 });
    const pages = await finished(documents, inputs, counted);
    return { pages, made: { ...made } };
  };
  const documents = documentsOf(BEFORE);
  const { pages: before, made: atFirst } = await madeFor(documents, BEFORE);
  expect(atFirst.pages).toBe(before.size);
  const madeAfter = new Map<string, typeof made>();
  for (const [name, after] of CHANGES) {
    const changedDocuments = documentsOf(after);
    const kept = await madeFor(changedDocuments, after);
    madeAfter.set(name, kept.made);
    expect(kept.pages, name).toEqual(await finished(changedDocuments, after, NOTHING_KEPT));
  }
  expect(await madeFor(documents, BEFORE)).toEqual({ pages: before, made: { pages: 0, styles: 0 } });
  expect([...madeAfter].filter(([, { pages }]) => pages === 0)).toEqual([]);
  expect(madeAfter.get("the code")).toEqual(atFirst);
  expect(madeAfter.get("a day of review")?.pages).toBeLessThan(4);
  // What a page says changes, and not what it is made of.
  expect(madeAfter.get("a salary")?.styles).toBe(0);
});
