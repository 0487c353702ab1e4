import { describe, expect, test } from "vitest";
import { finishPages } from "@/lib/adapter/pages/finish-pages";
import { openDiskCache } from "@/lib/cache/disk-cache";
import { folderWith } from "../folder-with";

const html = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;

const finished = (body: string, folder = folderWith({}), code = "1") =>
  finishPages(["/sutton"], () => html(body), "", code, openDiskCache(folder, "2026-11-29"));

describe("a page of the build", () => {
  test("is rendered by its address, without what React adds for loading ahead", async () => {
    const { pages, problems } = await finished('<p>Pay</p><link rel="preload" as="image" href="/a.png"/>');
    expect(problems).toEqual([]);
    expect(pages).toEqual([
      {
        address: "/sutton",
        html: html("<p>Pay</p>"),
        styleHashes: [],
        css: "",
        pickedFrom: expect.any(String),
      },
    ]);
  });

  test("that cannot be finished is named with the reason, and left out", async () => {
    const { pages, problems } = await finished('<p style="color:red">Pay</p>');
    expect(problems).toEqual(["/sutton: it holds a style attribute on <p>; use a class"]);
    expect(pages).toEqual([]);
  });
});
