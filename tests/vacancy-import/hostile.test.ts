import { describe, expect, test } from "vitest";
import { advertsOf } from "@/lib/vacancy-import/adverts-of";
import { decode } from "@/lib/vacancy-import/decode";
import { SourceRefusal } from "@/lib/vacancy-import/refusal";
import { JSON_FEED, RSS } from "./sources";

const bytes = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding);

/** Why a source is refused; fails where it is read. */
function refusalOf(source: Buffer): string {
  try {
    advertsOf(decode(source));
  } catch (problem) {
    if (problem instanceof SourceRefusal) return problem.message;
    throw problem;
  }
  throw new Error("It was read.");
}

const BOMB = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><rss version="2.0"><channel><title>&lol2;</title></channel></rss>`;
const OUTSIDE = `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>`;

describe("a source that cannot be read is refused with a reason", () => {
  test.each<[what: string, source: Buffer, why: RegExp]>([
    ["entities that grow", bytes(BOMB), /entities, which no feed needs/],
    ["entities of files", bytes(OUTSIDE), /entities, which no feed needs/],
    ["50 MB", Buffer.alloc(50 * 1024 * 1024, "a"), /larger than 10 MB/],
    ["elements within elements", bytes(`<rss>${"<a>".repeat(50_000)}`), /more than 500 elements/],
    ["a page within pages", bytes(`<html>${"<div>".repeat(50_000)}`), /more than 500 elements/],
    [
      "lists within lists",
      bytes("[".repeat(50_000) + "]".repeat(50_000)),
      /neither a JSON Feed|nested too deeply/,
    ],
    [
      "a page where a feed should be",
      bytes("<!doctype html><html><body>Sign in</body></html>"),
      /without JobPosting/,
    ],
    [
      "another kind of XML",
      bytes("<?xml version='1.0'?><note><to>Jo</to></note>"),
      /neither RSS, Atom nor JSON Feed/,
    ],
    ["JSON that ends early", bytes(JSON_FEED.slice(0, 90)), /broken further on/],
    ["a workbook", bytes("PK\x03\x04rest"), /workbook of Excel/],
    ["a PDF", bytes("%PDF-1.7"), /PDF/],
    ["a letter", bytes("Dear Jo,\nplease find attached\n"), /column “title”/],
    ["nothing at all", bytes(""), /column “title”/],
    ["a quotation mark that is never closed", bytes('title\n"Social Worker\n'), /never closed/],
    ["Windows’ own encoding", bytes("title\nCaf\xE9 worker\n", "latin1"), /not in the encoding UTF-8/],
    [
      "an encoding that there is not",
      bytes('<?xml version="1.0" encoding="klingon"?><rss/>'),
      /“klingon”, which there is not/,
    ],
    ["zeros", bytes("title\0name\n"), /no text has/],
    ["a name without end", bytes(`title\n${"ref ".repeat(50_000)}\n`), /10,000 characters of “title”/],
    [
      "a text without end",
      bytes(`title,text\nClerk,${"<b>a</b>".repeat(50_000)}\n`),
      /100,000 characters of “text”/,
    ],
    ["more adverts than a council has", bytes(`title\n${"Clerk\n".repeat(2_001)}`), /2001 adverts/],
  ])("%s", (_, source, why) => {
    expect(refusalOf(source)).toMatch(why);
  });
});

test("pay that goes on and on is no figure, and costs no time", () => {
  const [advert] = advertsOf(`title,salary\nClerk,${"pa ".repeat(3_000)}x\n`);
  expect(advert?.pay).toBeUndefined();
  expect(advert?.unread).toHaveLength(1);
});

describe("encodings that say what they are", () => {
  test("UTF-16 with its mark, Windows-1252 that the XML names, UTF-8 with its mark", () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), bytes("title\nCafé worker\n", "utf16le")]);
    const inWindows = (title: string) =>
      decode(bytes(RSS.replace("UTF-8", "windows-1252").replace("Family Team", title), "latin1"));
    expect(advertsOf(decode(wide))[0]?.title).toBe("Café worker");
    expect(advertsOf(inWindows("Caf\xE9 \x96 Lakeside"))[0]?.title).toBe("Social Worker, Café – Lakeside");
    // Every sign that Windows has where Latin-1 has controls.
    expect(
      inWindows(
        "\x80\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B\x8C\x8E\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9A\x9B\x9C\x9E\x9F",
      ),
    ).toContain("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");
    expect(advertsOf(decode(bytes("\uFEFFtitle\nCafé worker\n")))[0]?.title).toBe("Café worker");
  });
});
