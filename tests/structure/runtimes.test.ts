import { expect, test } from "vitest";
import { ON_EVERY_RUNTIME } from "@/lib/adapter/output/write-server";
import { loadedBy, SITE } from "./source-files";

const HANDLER = ["app/(tools)/responder.ts", "lib/server/web-handler.ts", "lib/server/worker.ts"];

test("the site's handler imports nothing of Node's that another runtime lacks, through others either", () => {
  const sources = SITE.filter(({ file }) => HANDLER.includes(file));
  expect(sources).toHaveLength(HANDLER.length);
  const wrong = sources.flatMap((source) =>
    loadedBy(source)
      .filter(({ what }) => what.startsWith("node:") && !ON_EVERY_RUNTIME.includes(what))
      .map(({ what, way }) => `${way.join(" → ")} → ${what}`),
  );
  expect(wrong).toEqual([]);
});

test("and nothing of what is Node's alone", () => {
  const sources = SITE.filter(({ file }) => HANDLER.includes(file));
  const files = new Set(sources.flatMap((source) => loadedBy(source).map(({ what }) => what)));
  const ofNode = SITE.filter(({ file }) => files.has(file)).filter(({ code }) =>
    /\bBuffer\.|\bsetImmediate\(|\b__dirname\b|\bimport\.meta\.dirname\b|\bprocess\.(?!env\b)/.test(code),
  );
  expect(ofNode.map(({ file }) => file)).toEqual([]);
});
