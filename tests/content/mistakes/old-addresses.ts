import { changed } from "../content-set";
import type { Mistake } from "./mistake";

const SENIOR = "riverton/roles/senior-social-worker.mdx";

/** The role with one old address, which begins in column 11 of line 5. */
const role = (alias: string): string =>
  changed(SENIOR, "family:", `aliases: [${alias}]\nfamily:`)[SENIOR] ?? "";

function copied(name: string, alias: string, says: string): Mistake {
  return {
    name,
    file: SENIOR,
    before: role(`"${alias}"`),
    expect: { rule: "bad-format", line: 4, column: 11, says },
    after: null,
  };
}

const refused = (name: string, alias: string, says: string): Mistake => ({
  name,
  file: SENIOR,
  before: role(`"${alias}"`),
  expect: { rule: "duplicate-alias", line: 4, column: 11, says },
  after: role('"/jobs/lead.aspx"'),
});

/** Old addresses that lead nowhere, or not to this page. */
export const OLD_ADDRESS_MISTAKES: readonly Mistake[] = [
  copied("an old name with capitals", "Lead-Worker", "`lead-worker`"),
  copied("an old name in quotation marks of Word", "“lead-worker”", "`lead-worker`"),
  copied(
    "an old address copied from the browser begins after the site's name",
    "https://old.example.gov.uk/Jobs/View.aspx?id=12",
    "Write `/Jobs/View.aspx?id=12`.",
  ),
  copied("an old address without its first slash gets one", "jobs/lead.html", "Write `/jobs/lead.html`."),
  copied("an old address has no place on the page", "/jobs/lead.html#apply", "Write `/jobs/lead.html`."),
  copied("an old address has no spaces", "/our jobs/lead.html", "Write `/our%20jobs/lead.html`."),
  copied(
    "an old address of another site is not one of two slashes",
    "//old.example.gov.uk/lead",
    "Write `/lead`.",
  ),
  refused(
    "a page cannot have the address of what there is now, with whatever query",
    "/search?q=lead",
    "/search is answered now",
  ),
  refused(
    "a page cannot have the address of a page, in capitals or with a slash",
    "/Riverton/Roles/",
    "/riverton/roles is answered now",
  ),
  refused(
    "a page cannot have the address of a file",
    "/images/Town-Hall.jpg",
    "/images/town-hall.jpg is answered now",
  ),
  refused(
    "two pages cannot have one address, however it is written",
    "/riverton/roles/Case%2DWorker/",
    "claims as well",
  ),
];
