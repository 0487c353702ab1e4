import type { Page } from "@playwright/test";

/**
 * What a reader of this width cannot see or can see only by scrolling sideways: one line each. Words that are
 * there for screen readers alone, in a box of one pixel, are left out.
 */
export function layoutProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
      problems.push(`the page is ${root.scrollWidth} px wide on a screen of ${root.clientWidth} px`);
    }
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()}> "${element.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}"`;
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    };
    for (const element of document.body.querySelectorAll("*")) {
      if (!isShown(element)) continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const tooWide = element.scrollWidth > element.clientWidth + 1;
      const tooHigh = element.scrollHeight > element.clientHeight + 1;
      const hidesX = overflowX !== "visible" && tooWide;
      const hidesY = overflowY === "hidden" && tooHigh;
      const box = element instanceof HTMLElement && element.tagName !== "INPUT";
      if (box && (hidesX || hidesY || (textOverflow === "ellipsis" && tooWide))) {
        problems.push(`${name(element)} hides a part of what is in it`);
      }
      const { left, right } = element.getBoundingClientRect();
      if (element.textContent.trim() !== "" && (right > root.clientWidth + 1 || left < -1)) {
        problems.push(`${name(element)} stands out of the screen`);
      }
    }
    return problems;
  });
}

/** Words in a drawing that lie on one another: one line a pair. */
export function collidingWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("svg")].flatMap((drawing) => {
      const words = [...drawing.querySelectorAll("text")]
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      return words.flatMap((one, index) =>
        words.slice(index + 1).flatMap((other) => {
          const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          return across > 1 && down > 3 ? [`"${one.text}" lies on "${other.text}"`] : [];
        }),
      );
    }),
  );
}
