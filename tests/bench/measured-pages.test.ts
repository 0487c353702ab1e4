import { createServer } from "node:http";
import { expect, test } from "vitest";
import { routes } from "@/lib/site/routes";
import { measuredPages } from "./measured-pages";

const LENGTHS = new Map([
  ["/", 10],
  ["/harbour", 10],
  ["/harbour/roles", 10],
  ["/harbour/roles/driver", 10],
  ["/harbour/roles/nurse", 20],
  ["/calculator", 10],
]);

test("the longest page of each type is measured, tools with and without a question about a role that there is", async () => {
  const server = createServer(({ url = "" }, response) => {
    const places = [...LENGTHS.keys()].map((path) => `<loc>https://published.example${path}</loc>`);
    response.end(url === routes.sitemap() ? places.join("") : "x".repeat(LENGTHS.get(url) ?? 0));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  try {
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The server has no port.");
    const pages = await measuredPages(`http://localhost:${address.port}`);
    expect(pages.slice(0, 5).map((page) => [page.type, page.address, page.isTool])).toEqual([
      ["/", "/", false],
      ["/[council]", "/harbour", false],
      ["/[council]/roles", "/harbour/roles", false],
      ["/[council]/roles/[role]", "/harbour/roles/nurse", false],
      ["/calculator", "/calculator", true],
    ]);
    expect(pages.find(({ type }) => type === "a comparison")?.address).toContain("harbour%2Fnurse");
    expect(pages.slice(4).every(({ isTool }) => isTool)).toBe(true);
  } finally {
    server.close();
  }
});
