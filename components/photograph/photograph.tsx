import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import type { Council, Service } from "@/lib/catalogue/types";
import { type PhotographPlace, pictureElement } from "@/lib/site/photographs";

/** A photograph as a file of content names it. */
export type PhotographFields = NonNullable<Service["photograph"]>;

/**
 * A photograph of a council, in the forms that browsers choose from.
 * @throws where the build knows nothing of its file, which the check makes sure of
 */
export function Picture({
  council,
  photograph: { image, shows },
  ...place
}: { council: Council; photograph: PhotographFields } & Omit<PhotographPlace, "shows">) {
  const photograph = council.photographs.get(image);
  if (photograph === undefined)
    throw new Error(`Nothing is known of the photograph ${council.slug}/${image}.`);
  return toJsxRuntime(pictureElement(photograph, { shows, ...place }), { Fragment, jsx, jsxs });
}

/** How wide the photograph of a place of work is shown: all of a phone, at most 56rem. */
const LARGE = "(min-width: 60rem) 56rem, 92vw";

/** The photograph of a page with its credit; nothing where the page has none. */
export function LargePhotograph({
  council,
  photograph,
}: {
  council: Council;
  photograph: PhotographFields | undefined;
}) {
  if (photograph === undefined) return null;
  return (
    <figure className="mt-9 max-w-[56rem] print:max-w-80">
      <Picture council={council} photograph={photograph} sizes={LARGE} />
      <figcaption>{photograph.credit}</figcaption>
    </figure>
  );
}
