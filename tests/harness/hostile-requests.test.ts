import { expect, test } from "vitest";
import { complaint } from "./hostile-requests";

const answer = (head: string, body = "") => `HTTP/1.1 ${head}\r\n\r\n${body}`;

test("an answer that fails, reflects what was sent, gives a file away or leads elsewhere is complained of", () => {
  expect(complaint("")).toBe("no answer");
  expect(complaint(answer("500 Internal Server Error"))).toBe("status 500");
  expect(complaint(answer("200 OK", "<p><script>alert(1)</script>"))).toBe("markup came back as markup");
  expect(complaint(answer("200 OK", "root:x:0:0:root:/root:/bin/bash"))).toBe(
    "a file of the system came back",
  );
  for (const elsewhere of ["//evil.example", "https://evil.example", "/\\evil.example"]) {
    expect(complaint(answer(`308 Permanent Redirect\r\nLocation: ${elsewhere}`))).toBe(
      `a redirect to ${elsewhere}`,
    );
  }
});

test("an answer that refuses, escapes, or leads to this site is not", () => {
  expect(complaint(answer("405 Method Not Allowed"))).toBeUndefined();
  expect(complaint(answer("404 Not Found", "&lt;script&gt;alert(1)&lt;/script&gt;"))).toBeUndefined();
  expect(complaint(answer("308 Permanent Redirect\r\nLocation: /sutton"))).toBeUndefined();
});
