import { formatDay } from "@/lib/calendar/format-day";
import { areMany } from "@/lib/catalogue/long-lists";
import type { Council } from "@/lib/catalogue/types";
import { allOf } from "@/lib/offers";
import { routes } from "@/lib/site/routes";

/** What stands on a page that names councils which do not exist. */
function MadeUp({ names }: { names: readonly string[] }) {
  const councils = areMany(names) ? `${names.length} of the councils named here` : allOf(names);
  return (
    <p className="mx-auto max-w-6xl px-4 py-2 sm:px-6 print:px-0">
      <strong>Made up as an example:</strong> {councils} {names.length === 1 ? "does" : "do"} not exist, and
      nothing here is a real job, offer or person.
    </p>
  );
}

/**
 * Says plainly that the councils which a page names did not make it, or are made up. A council that adopts the site switches it off for
 * itself with `publishedByCouncil: true` in its `council.mdx`.
 */
export function DemonstrationNotice({ councils }: { councils: readonly Council[] }) {
  const madeUp = councils.filter(({ isExample }) => isExample).map(({ shortName }) => shortName);
  const described = councils.filter(({ publishedByCouncil, isExample }) => !publishedByCouncil && !isExample);
  if (described.length === 0 && madeUp.length === 0) return null;
  const names = described.map(({ shortName }) => shortName);
  const owners =
    names.length === 1
      ? `${names[0]} council’s own site`
      : areMany(names)
        ? `a site of the ${names.length} councils that it describes`
        : `a site of ${allOf(names)} councils`;
  const read = described
    .flatMap(({ sources }) => sources.map((source) => source.read))
    .sort()
    .at(-1);
  return (
    <aside aria-label="Who made this page" className="border-b border-line text-sm">
      {described.length === 0 ? null : (
        <p className="mx-auto max-w-6xl px-4 py-2 sm:px-6 print:px-0">
          <strong>Independent demonstration,</strong> not {owners}.{" "}
          {/* With the largest text on a phone the page's own words would not come into its first screen: the page's end says it. */}
          <span className="max-[13rem]:hidden">
            Made from what {names.length === 1 ? "it" : "they"} published
            {read ? `, as noted on ${formatDay(read)}` : ""}.
          </span>{" "}
          <a href={routes.about()} className="whitespace-nowrap print:hidden">
            What that means
          </a>
        </p>
      )}
      {madeUp.length === 0 ? null : <MadeUp names={madeUp} />}
    </aside>
  );
}
