import type { Element, Nodes } from "hast";
import { describe, expect, test } from "vitest";
import { changed, RIVERTON, saying } from "../content-set";
import { bySlug, councilOf } from "./catalogue-of";

/** A body as HTML, enough to compare. */
function html(node: Nodes): string {
  if (node.type === "text") return node.value;
  const children = "children" in node ? node.children.map(html).join("") : "";
  if (node.type !== "element") return children;
  return `<${node.tagName}${attributes(node)}>${children}</${node.tagName}>`;
}

function attributes({ properties }: Element): string {
  return Object.entries(properties)
    .map(([name, value]) => ` ${name}="${String(value)}"`)
    .join("");
}

const service = (text: string) => bySlug(councilOf(saying(text)).services, "early-help");

describe("words with citations", () => {
  test("a figure in the text becomes its value, linked to where it is explained", () => {
    expect(html(service('Up to <Figure of="grade-8.maximum" />.').body.hast)).toContain(
      '<a href="/riverton/figures#grade-8-maximum" className="figure">up to £46,500.50</a>',
    );
  });

  test("a share of several times is said as an offer says it, in a text and in its plain words, as adverts have them", () => {
    const set = changed(
      "riverton/benefits/welcome-payment.mdx",
      "value: 1500\n    unit: pounds",
      "value: 300\n    unit: percent",
    );
    const text = 'It is <Figure of="welcome-payment.amount" /> of your pay.';
    const { body } = bySlug(councilOf(saying(text, undefined, set)).services, "early-help");
    expect(html(body.hast)).toMatch(/It is <a [^>]*>3 times<\/a> your pay\./);
    expect(body.text).toContain("It is 3 times your pay.");
  });

  test("a term is spelt out where it first stands in a document, and is its acronym after that", () => {
    const { body } = bySlug(councilOf(RIVERTON).roles, "social-worker");
    const link = '<a href="/riverton/glossary#plo" className="term"><abbr>PLO</abbr></a>';
    expect(html(body.hast)).toBe(
      `<p>You may work under the Public Law Outline (${link}). The ${link} is a way to work before court.</p>`,
    );
    expect(body.text).toBe(
      "You may work under the Public Law Outline (PLO). The PLO is a way to work before court.",
    );
  });

  test.each([
    ['There are steps called <Term of="plo" />s.', "There are steps called spinal column points (SCPs)."],
    [
      'A <Term of="plo" /> (SCP) is one. The <Term of="plo" />s go up.',
      "A spinal column point (SCP) is one. The SCPs go up.",
    ],
    ['It ends. <Term of="plo" />s follow.', "It ends. Spinal column points (SCPs) follow."],
  ])(
    "a term behind other words has a small letter unless it is a name, and the plural as written: %s",
    (text, words) => {
      const term = changed(
        "riverton/glossary/plo.mdx",
        "term: Public Law Outline\nacronym: PLO",
        "term: Spinal column point\nacronym: SCP",
      );
      const { body } = bySlug(councilOf(saying(text, undefined, term)).services, "early-help");
      expect(body.text.endsWith(`\n${words}`)).toBe(true);
      expect(
        html(body.hast)
          .replace(/<[^>]*>/g, "")
          .trimEnd()
          .endsWith(words),
      ).toBe(true);
    },
  );

  test("a term without an acronym is a link with its words", () => {
    const set = changed("riverton/glossary/plo.mdx", "acronym: PLO\n", "");
    expect(html(bySlug(councilOf(set).roles, "social-worker").body.hast)).toContain(
      '<a href="/riverton/glossary#plo" className="term">Public Law Outline</a>',
    );
  });

  test("a citation on a line of its own is a paragraph", () => {
    expect(html(service('<Figure of="grade-8.maximum" />').body.hast)).toContain("<p><a href=");
  });

  test("a citation in a field becomes plain words", () => {
    const council = councilOf(RIVERTON);
    expect(bySlug(council.benefits, "welcome-payment").summary).toBe("You get £1,500 when you start.");
    expect(council.services[0]?.roles[0]?.note).toBe("only with Public Law Outline (PLO)");
  });

  test("headings have places to link to, alignment is a class, and comments are gone", () => {
    const body = html(
      service("### Our area\n\n{/* to be settled */}\n\n| A | B |\n|---|---:|\n| 1 | 2 |").body.hast,
    );
    expect(body).toContain('<h3 id="our-area">Our area</h3>');
    expect(body).toContain('<td className="align-right">2</td>');
    expect(body).not.toContain("settled");
    expect(body).not.toContain("style");
  });

  test("headings of documents that share a page carry the document's name", () => {
    const set = saying("## When it is paid", "riverton/benefits/welcome-payment.mdx");
    expect(html(bySlug(councilOf(set).benefits, "welcome-payment").body.hast)).toBe(
      '<h2 id="welcome-payment-when-it-is-paid">When it is paid</h2>',
    );
  });
});
