import { routes } from "@/lib/site/routes";

/**
 * The site's search: a plain form, which works without JavaScript.
 * @param query the current query, shown in the field
 * @param council slug of the only council to search, kept for the next query
 */
export function SearchForm({
  query = "",
  council,
  id = "search-query",
}: {
  query?: string;
  council?: string | undefined;
  id?: string;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers and screen readers of 2020 do not know <search>
    <form action={routes.search()} method="get" role="search" className="max-w-2xl print:hidden">
      <label htmlFor={id} className="mb-1 block font-semibold">
        Search roles, teams and services
      </label>
      {council === undefined ? null : <input type="hidden" name="council" value={council} />}
      <div className="flex flex-wrap">
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={query}
          maxLength={200}
          autoComplete="off"
          className="w-32 grow border-2 border-field bg-page px-3 py-2.5 text-ink"
        />
        <button
          type="submit"
          className="border-2 border-solid bg-solid px-5 py-2.5 font-semibold text-on-solid"
        >
          Search
        </button>
      </div>
    </form>
  );
}
