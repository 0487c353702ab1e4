import { wcagContrast } from "culori";

/** What text needs against what is behind it: WCAG 2.2, success criterion 1.4.3. */
export const TEXT_CONTRAST = 4.5;

/** What a button's shape needs against the page: WCAG 2.2, success criterion 1.4.11. */
export const SHAPE_CONTRAST = 3;

/** The contrast ratio of two colours as WCAG counts it, from 1 to 21; both written `#rrggbb`. */
export function contrast(one: string, other: string): number {
  return wcagContrast(one, other);
}
