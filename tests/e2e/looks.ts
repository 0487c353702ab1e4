import type { Page } from "@playwright/test";

/** How a page is looked at: the width of the screen in CSS pixels, and the colours that the reader asked for. */
export interface Look {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
}

/** An old phone and a laptop, each by day and by night. */
export const EVERY_LOOK: readonly Look[] = [
  { width: 320, colorScheme: "light" },
  { width: 320, colorScheme: "dark" },
  { width: 1280, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
];

/** The widths of an old phone and a laptop, in CSS pixels: where things stand does not hang on colours. */
export const WIDTHS = [320, 1280] as const;

/** Turns the page that is open to a look, without asking for it again. */
export async function setLook(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
}
