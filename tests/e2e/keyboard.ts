import type { Page } from "@playwright/test";

/** Marks what a keyboard must reach, in the order in which it stands on the page; answers with their names. */
export function markControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector = "a[href], button, input, select, textarea, summary, [tabindex]";
    const radioGroups = new Set<string>();
    const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      if (element.tabIndex < 0 || element.matches(":disabled, input[type=hidden]")) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
      // One stop for a group of radio buttons: the chosen one, or the first.
      const group = `${element.form?.id} ${element.name}`;
      const chosen = document.querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]:checked`);
      if (radioGroups.has(group) || (chosen !== null && chosen !== element)) return false;
      return radioGroups.add(group) !== undefined;
    });
    return controls.map((element, index) => {
      element.dataset.stop = String(index);
      const { outlineStyle, outlineColor, boxShadow, backgroundColor } = getComputedStyle(element);
      element.dataset.unfocused = [outlineStyle, outlineColor, boxShadow, backgroundColor].join("|");
      return (
        element.textContent.trim().replace(/\s+/g, " ") || element.getAttribute("name") || element.tagName
      );
    });
  });
}

const TAB = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 } as const;

/**
 * Presses Tab as often as there are controls, without a look between two presses, which would draw the page each time.
 * @returns the numbers of the stops that were reached, in order; -1 for what is no marked control
 */
export async function stopsReached(page: Page, presses: number): Promise<readonly number[]> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset.reached = "";
    document.addEventListener("focusin", ({ target }) => {
      dataset.reached += ` ${target instanceof HTMLElement ? (target.dataset.stop ?? -1) : -1}`;
    });
  });
  const devTools = await page.context().newCDPSession(page);
  const press = () => devTools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...TAB });
  await Promise.all(Array.from({ length: presses }, press));
  await devTools.detach();
  const reached = await page.evaluate(() => document.documentElement.dataset.reached ?? "");
  return reached.trim().split(" ").map(Number);
}

/** Puts the focus on each marked control in turn, as a keyboard does, and tells what keeps a reader from seeing it. */
export function focusProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-stop]")].flatMap((element) => {
      element.focus();
      const name = element.textContent.trim() || element.getAttribute("name") || element.tagName;
      if (document.activeElement !== element) return [`"${name}" does not take the focus`];
      const { outlineStyle, outlineColor, boxShadow, backgroundColor } = getComputedStyle(element);
      const unchanged =
        element.dataset.unfocused === [outlineStyle, outlineColor, boxShadow, backgroundColor].join("|");
      const problems = unchanged ? [`"${name}": nothing shows that it has the focus`] : [];
      const [box] = element.getClientRects();
      const x = box ? box.left + Math.min(box.width / 2, 8) : -1;
      // Of a box of text, whose lines may be more than a screen has, a browser brings the line with the caret into sight.
      const height = element.matches("textarea")
        ? Number.parseFloat(getComputedStyle(element).lineHeight)
        : box?.height;
      const y = box && height !== undefined ? box.top + height / 2 : -1;
      const seen = document.elementFromPoint(x, y);
      const inSight = x >= 0 && x <= window.innerWidth && y >= 0 && y <= window.innerHeight;
      if (!inSight) problems.push(`"${name}" has the focus and is out of sight`);
      else if (seen === null || !(element.contains(seen) || seen.contains(element))) {
        problems.push(`"${name}" has the focus and is covered by <${seen?.tagName.toLowerCase()}>`);
      }
      return problems;
    }),
  );
}

/** What Ctrl and A selects in a box, as a keyboard copies it. */
export async function copied(page: Page, label: string): Promise<string> {
  await page.getByLabel(label, { exact: true }).focus();
  await page.keyboard.press("Control+A");
  return page.evaluate(() => getSelection()?.toString() ?? "");
}
