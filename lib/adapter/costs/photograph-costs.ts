import { PHOTOGRAPH_BUDGET, WIDTH_ON_PHONE } from "../../site/photographs";
import type { WrittenAnswer } from "../output/write-static-answers";
import type { FinishedPage } from "../pages/finish-pages";

/** What the photographs of a page take on a phone, all of them: bytes of AVIF. */
export interface PhotographCost {
  readonly address: string;
  readonly photographs: number;
  readonly bytes: number;
}

const AVIF = /<source type="image\/avif" srcSet="([^"]+)"/gi;

/** The costs of every page that has photographs. */
export function photographCosts(
  pages: readonly Pick<FinishedPage, "address" | "html">[],
  written: readonly WrittenAnswer[],
): PhotographCost[] {
  const sizes = new Map(written.map(({ address, sizes: { plain } }) => [address, plain]));
  return pages.flatMap(({ address, html }) => {
    const onPhone = [...html.matchAll(AVIF)].map(([, list = ""]) => formOnPhone(list));
    if (onPhone.length === 0) return [];
    const bytes = onPhone.reduce((sum, form) => sum + (sizes.get(form) ?? 0), 0);
    return [{ address, photographs: onPhone.length, bytes }];
  });
}

/** The address that a phone takes from a list of addresses with their widths, narrowest first. */
function formOnPhone(list: string): string {
  const forms = list.split(", ").map((form) => form.split(" "));
  const wideEnough = forms.find(([, width = ""]) => Number.parseInt(width, 10) >= WIDTH_ON_PHONE);
  return (wideEnough ?? forms.at(-1))?.[0] ?? "";
}

/** The costliest page as a line for whoever builds. */
export function photographLine(costs: readonly PhotographCost[]): string {
  const [most] = costs.toSorted((one, other) => other.bytes - one.bytes);
  if (most === undefined) return "Photographs: none.";
  return `Photographs on ${costs.length} pages; most on ${most.address}: ${most.bytes} bytes of AVIF on a phone, budget ${PHOTOGRAPH_BUDGET}.`;
}

/** Pages whose photographs are over budget: one line each. */
export function photographsOverBudget(costs: readonly PhotographCost[]): string[] {
  return costs.flatMap(({ address, photographs, bytes }) =>
    bytes > PHOTOGRAPH_BUDGET
      ? [
          `${address} has ${photographs} photographs of ${bytes} bytes on a phone, and may have ${PHOTOGRAPH_BUDGET} (lib/site/photographs.ts): take some out.`,
        ]
      : [],
  );
}
