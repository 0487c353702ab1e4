import { describe, expect, test } from "vitest";
import { finishPages } from "@/lib/adapter/pages/finish-pages";

const html = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;

const finished = (body: string) => finishPages(["/sutton"], () => html(body));

describe("a page of the build", () => {
  test("is rendered by its address, without what React adds for loading ahead", () => {
    const { pages, problems } = finished('<p>Pay</p><link rel="preload" as="image" href="/a.png"/>');
    expect(problems).toEqual([]);
    expect(pages).toEqual([{ address: "/sutton", html: html("<p>Pay</p>"), styleHashes: [], styles: 0 }]);
  });

  test("that cannot be finished is named with the reason, and left out", () => {
    const { pages, problems } = finished('<p style="color:red">Pay</p>');
    expect(problems).toEqual(["/sutton: it holds a style attribute on <p>; use a class"]);
    expect(pages).toEqual([]);
  });
});
