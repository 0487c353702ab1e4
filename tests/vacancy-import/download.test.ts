import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { MOST_BYTES } from "@/lib/vacancy-import/decode";
import { type DownloadOptions, download } from "@/lib/vacancy-import/download";
import { isPublic } from "@/lib/vacancy-import/public-address";

async function answerOf(address: string, options?: DownloadOptions): Promise<string> {
  try {
    const { bytes, charset } = await download(new URL(address), options);
    return `${bytes.toString()} (${charset ?? "no encoding"})`;
  } catch (problem) {
    return problem instanceof Error && problem.name === "SourceRefusal" ? problem.message : String(problem);
  }
}

/** What a download from a server of this computer comes to, or why it was refused. */
async function from(listener: RequestListener, longest?: number): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const options = { allowPrivate: true, ...(longest !== undefined && { longest }) };
    return await answerOf(`http://127.0.0.1:${port}/`, options);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const leadingTo = (location: string) => from((_, response) => response.writeHead(302, { location }).end());

describe("a download", () => {
  test("brings what the address that was typed sends, with the encoding that it names", async () => {
    const listener: RequestListener = ({ url }, response) => {
      if (url === "/") response.writeHead(301, { location: "/jobs" }).end();
      else response.setHeader("content-type", "text/csv; charset=windows-1252").end("title");
    };
    expect(await from(listener)).toBe("title (windows-1252)");
  });

  test.each([
    "http://10.0.0.1/",
    "http://169.254.169.254/latest/meta-data",
    "http://127.0.0.1:22/",
    "http://2130706433/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[fd00::1]/",
    "http://localhost:9/",
  ])("is not made from %s within a network, be it typed or led to by a redirect", async (location) => {
    expect(await leadingTo(location)).toMatch(/^It leads on to .* within a network, not on the internet\./);
    expect(await answerOf(location)).toMatch(/within a network, .* import again with --allow-private\.$/);
  });

  test("is not led to a file, in a circle, or past the largest list", async () => {
    expect(await leadingTo("file:///etc/passwd")).toMatch(/no web address/);
    expect(await leadingTo("/")).toMatch(/leads on more than 5 times/);
    const endless: RequestListener = (_, response) => {
      const chunk = Buffer.alloc(1024 * 1024);
      const send = () => response.write(chunk, (problem) => problem ?? send());
      send();
    };
    expect(await from(endless)).toMatch(/larger than 10 MB/);
    const announced = String(MOST_BYTES + 1);
    expect(
      await from((_, response) => response.writeHead(200, { "content-length": announced }).end()),
    ).toMatch(/larger than 10 MB/);
  });

  test("gives up on a server that is slow, fails or compresses unasked", async () => {
    expect(await from(() => {}, 50)).toMatch(/did not send it within 0.05 seconds/);
    expect(await from((_, response) => response.writeHead(404).end())).toMatch(/answers 404/);
    const zipped: RequestListener = (_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end("x");
    expect(await from(zipped)).toMatch(/compressed, unasked/);
  });
});

test.each([
  ["93.184.216.34", true],
  ["2606:4700::1111", true],
  ["172.31.255.255", false],
  ["100.64.1.1", false],
  ["fd00::1", false],
  ["::ffff:192.168.0.1", false],
  ["192.0.2.1", false],
  ["2002:a00:1::1", false],
  ["64:ff9b::a00:1", false],
  ["::7f00:1", false],
  ["fe80::1%eth0", false],
  ["no address", false],
])("%s is public: %s", (address, expected) => expect(isPublic(address)).toBe(expected));
