import type { Locator } from "@playwright/test";

/** A phone of today, in CSS pixels. */
export const PHONE = { width: 390, height: 844 };

/** Counts what somebody does: a tap, a choice, a text typed. */
export class Actions {
  count = 0;
  async tap(what: Locator): Promise<void> {
    this.count += 1;
    await what.click();
  }
  async choose(list: Locator, value: string): Promise<void> {
    this.count += 1;
    await list.selectOption(value);
  }
  async type(field: Locator, text: string): Promise<void> {
    this.count += 1;
    await field.fill(text);
  }
}
