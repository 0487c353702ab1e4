import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { expectFree, freePort, readPort } from "@/lib/cli/port";
import { leadingElsewhere } from "@/lib/cli/serve";

describe("PORT", () => {
  test.each([
    [undefined, 3000],
    ["", 3000],
    ["3001", 3001],
    [" 8080 ", 8080],
    ["65535", 65_535],
  ])("%j means port %d", (value, port) => {
    expect(readPort(value)).toBe(port);
  });

  test.each(["0", "-1", "65536", "99999", "80.5", "1e3", "0x50", "three thousand", "3000;ls"])(
    "%j is refused with what was written and what is allowed",
    (value) => {
      expect(() => readPort(value)).toThrow(value);
      expect(() => readPort(value)).toThrow("a whole number from 1 to 65535");
    },
  );
});

describe("a port that is taken", () => {
  test("is named, with the way out, before anything is built", async () => {
    const port = await freePort();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, resolve));
    await expect(expectFree(port)).rejects.toThrow(`Port ${port} is taken`);
    await expect(expectFree(port)).rejects.toThrow(`PORT=${port === 65_535 ? 3000 : port + 1} npm start`);
    await new Promise((resolve) => server.close(resolve));
    await expect(expectFree(port)).resolves.toBeUndefined();
  });
});

test("a build for another port of this computer is said to lead there, and one for the web is not", () => {
  const here = "http://localhost:4541";
  expect(leadingElsewhere("http://localhost:3000", here)).toContain(
    `SITE_ORIGIN=${here} PORT=4541 npm start`,
  );
  expect(leadingElsewhere(here, here)).toBeUndefined();
  expect(leadingElsewhere("https://careers.example.gov.uk", here)).toBeUndefined();
});
