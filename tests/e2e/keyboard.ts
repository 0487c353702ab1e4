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

/** Where the focus is: the stop's number, and what keeps a reader from seeing it. */
export function lookAtFocus(page: Page): Promise<{ readonly stop: number; readonly problems: string[] }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element.dataset.stop === undefined) {
      return { stop: -1, problems: [`the focus is on ${element?.tagName ?? "nothing"}`] };
    }
    const { outlineStyle, outlineColor, boxShadow, backgroundColor } = getComputedStyle(element);
    const unchanged =
      element.dataset.unfocused === [outlineStyle, outlineColor, boxShadow, backgroundColor].join("|");
    const problems = unchanged ? ["nothing shows that it has the focus"] : [];
    const [box] = element.getClientRects();
    const x = box ? box.left + Math.min(box.width / 2, 8) : -1;
    const y = box ? box.top + box.height / 2 : -1;
    const seen = document.elementFromPoint(x, y);
    const inSight = x >= 0 && x <= window.innerWidth && y >= 0 && y <= window.innerHeight;
    if (!inSight) problems.push("it has the focus and is out of sight");
    else if (seen === null || !(element.contains(seen) || seen.contains(element))) {
      problems.push(`it has the focus and is covered by <${seen?.tagName.toLowerCase()}>`);
    }
    return { stop: Number(element.dataset.stop), problems };
  });
}
