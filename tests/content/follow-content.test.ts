import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { followContent } from "@/lib/content/follow-content";

test("the preview follows each change to a council's files, and a save in several steps once", async () => {
  const content = mkdtempSync(path.join(tmpdir(), "content-"));
  mkdirSync(path.join(content, "riverton"));
  const save = (text: string) => writeFileSync(path.join(content, "riverton", "council.mdx"), text);
  let changes = 0;
  const end = followContent(content, Date.now() + 60_000, () => {
    changes += 1;
  });
  try {
    save("");
    save("name: Riverton");
    await vi.waitFor(() => expect(changes).toBe(1), { timeout: 10_000 });
    save("name: Riverton Council");
    await vi.waitFor(() => expect(changes).toBe(2), { timeout: 10_000 });
  } finally {
    end();
  }
  // A page that was asked for before the last of them is told at once.
  const told = vi.fn();
  const endOther = followContent(content, 0, told);
  try {
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce(), { timeout: 10_000 });
  } finally {
    endOther();
    rmSync(content, { recursive: true, force: true });
  }
});
