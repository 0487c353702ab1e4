import { expect, test } from "vitest";
import { nginxHeaders } from "@/lib/adapter/output/nginx-headers";

test("a file gets the headers that our server sends it with, but for what nginx says itself", () => {
  expect(
    nginxHeaders({
      "content-type": "text/html",
      etag: '"1"',
      "content-security-policy": "style-src 'sha256-a='",
      "speculation-rules": '"/rules.json"',
    }),
  ).toEqual([
    `add_header content-security-policy "style-src 'sha256-a='" always;`,
    'add_header speculation-rules "\\"/rules.json\\"" always;',
  ]);
});

test("a value that nginx would change is refused", () => {
  expect(() => nginxHeaders({ a: "$b" })).toThrow("nginx would take a part of $b");
});
