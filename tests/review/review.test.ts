import { describe, expect, test } from "vitest";
import { reportOf } from "@/lib/review/report/report";
import { toMarkdown, toSheet } from "@/lib/review/report/write";
import { changed, RIVERTON, withFile, without } from "../content/content-set";
import { advertising } from "../content/vacancy-set";
import { reviewOf } from "./versions";

const BENEFIT = "riverton/benefits/welcome-payment.mdx";
const ROLE = "riverton/roles/social-worker.mdx";

/** A retention payment each year, to everybody in Riverton. */
const RULES = `rules:
  - gives: payment
    amount: amount
    when: each completed year
    proRata: no
    repay: none
figures:
`;

const RETENTION = changed(
  BENEFIT,
  "figures:\n",
  RULES,
  changed(BENEFIT, "scheme: welcome-offer\n", "who: {roles: everyone}\n"),
);
const PRO_RATA = changed(BENEFIT, "proRata: no", "proRata: yes", RETENTION);

/** What becomes of somebody in a role, in words as the report has them. */
function people(before: typeof RIVERTON, after: typeof RIVERTON, address: string) {
  const role = reviewOf(before, after).roles.find((change) => change.address === address);
  return (role?.people ?? []).map(({ person, verdict, spans }) => [
    `${person.who}, ${person.pay}`,
    verdict,
    ...spans.map((span) => (span.after.most - span.before.most) / 100),
  ]);
}

describe("a review", () => {
  test("finds nothing where nothing differs", () => {
    const { files, figures, roles, addresses } = reviewOf(RIVERTON, RIVERTON);
    expect({ files, figures, roles, addresses }).toEqual({
      files: [],
      figures: [],
      roles: [],
      addresses: { added: [], moved: [], gone: [] },
    });
  });

  test("of a retention payment of £1,500 that becomes pro rata names who loses: those who work three days, £600 a year", () => {
    expect(people(RETENTION, PRO_RATA, "/riverton/roles/social-worker")).toEqual([
      ["3 days a week, on the highest published pay", "loses", -600, -1800, -3000],
    ]);
  });

  test("of a grade that rises by £1,000 says who gains: everybody on it, by the part that they work", () => {
    const raised = changed("riverton/grades/grade-7.mdx", "maximum: 40000", "maximum: 41000");
    expect(people(RIVERTON, raised, "/riverton/roles/social-worker")).toEqual([
      ["full time, on the highest published pay", "gains", 1000, 3000, 5000],
      ["3 days a week, on the highest published pay", "gains", 600, 1800, 3000],
      ["newly qualified, on the highest published pay", "gains", 1000, 3000, 5000],
      ["5 years in post, on the highest published pay", "gains", 1000, 3000, 5000],
    ]);
    expect(people(RIVERTON, raised, "/riverton/roles/senior-social-worker")).toEqual([]);
  });

  test("of a payment that must be paid back says what somebody who leaves after 18 months loses by it", () => {
    const tieIn =
      "  tie-in:\n    label: Tie-in\n    value: 2\n    unit: years\n    effective: not stated\n    source: careers-page\n";
    const within = "repay: {within: tie-in, of: starting, how: all of it}";
    const repaid = changed(
      BENEFIT,
      "figures:\n",
      `figures:\n${tieIn}`,
      changed(BENEFIT, "repay: none", within, RETENTION),
    );
    const [role] = reviewOf(RETENTION, repaid).roles;
    expect(role?.people).toHaveLength(1);
    expect(role?.people[0]).toMatchObject({
      verdict: "loses",
      payback: { before: { least: 0, most: 0 }, after: { least: 150_000, most: 150_000 } },
    });
  });

  test("says what a figure was and is, by how much it moved, and on which pages it stands", () => {
    const [figure, ...others] = reviewOf(RIVERTON, changed(BENEFIT, "value: 1500", "value: 1800")).figures;
    expect(others).toEqual([]);
    expect(figure).toMatchObject({
      id: "welcome-payment.amount",
      council: "Riverton",
      before: { text: "£1,500" },
      after: { text: "£1,800" },
      difference: 30_000,
      percent: 20,
    });
    expect(figure?.after?.pages.map(({ title }) => title)).toContain("Welcome payment");
  });

  test("a rise that is added for a later day is a figure of its own beside the pay until then, and those whom it reaches gain", () => {
    const rise = changed(
      "riverton/grades/grade-8.mdx",
      "    source: careers-page\n---",
      `    source: careers-page
  - from: 2027-04-01
    minimum: 43000
    maximum: 47500
    spinalColumnPoints: not stated
    basis: unconsolidated maximum
    source: careers-page
---`,
    );
    const { figures, roles } = reviewOf(RIVERTON, rise);
    expect(
      figures.map(({ id, before, after, difference }) => [
        id,
        before?.text,
        after?.text,
        after?.from,
        difference,
      ]),
    ).toEqual([
      ["grade-8.minimum", "£42,000", "£43,000", "2027-04-01", 100_000],
      ["grade-8.maximum", "£46,500.50", "£47,500", "2027-04-01", 99_950],
    ]);
    expect(roles.map(({ title }) => title)).toEqual(["Senior Social Worker"]);
    expect(roles[0]?.people.every(({ verdict }) => verdict === "gains")).toBe(true);
  });

  test("what is no longer said is a question that is left open, and what is said now is answered", () => {
    const silent = changed("riverton/grades/grade-7.mdx", "maximum: 40000", "maximum: not stated");
    const [role] = reviewOf(RIVERTON, silent).roles;
    expect(role?.opened).toContain("What does this role pay, and on which grade is it?");
    const [back] = reviewOf(silent, RIVERTON).roles;
    expect(back?.answered).toContain("What does this role pay, and on which grade is it?");
  });

  test("a role that is renamed with its old address moves; without it, links to it break", () => {
    const renamed = without(
      ROLE,
      withFile("riverton/roles/practitioner.mdx", RIVERTON[ROLE] ?? "", elsewhere),
    );
    const led = changed(
      "riverton/roles/practitioner.mdx",
      "[case-worker]",
      "[case-worker, social-worker]",
      renamed,
    );
    expect(reviewOf(RIVERTON, led).addresses).toMatchObject({
      moved: [
        { from: { address: "/riverton/roles/social-worker" }, to: "/riverton/roles/practitioner" },
        {
          from: { address: "/riverton/roles/social-worker/share" },
          to: "/riverton/roles/practitioner/share",
        },
      ],
      gone: [],
    });
    expect(reviewOf(RIVERTON, renamed).addresses.gone.map(({ address }) => address)).toEqual([
      "/riverton/roles/social-worker",
      "/riverton/roles/social-worker/share",
    ]);
  });

  test("an old address that stops leading on is gone", () => {
    const dropped = changed(ROLE, "aliases: [case-worker]\n", "");
    expect(reviewOf(RIVERTON, dropped).addresses.gone.map(({ address }) => address)).toEqual([
      "/riverton/roles/case-worker",
    ]);
  });

  test("a text that becomes harder to read is measured", () => {
    const plain = "We meet you at home. We help you to plan. We ask you what works. ".repeat(4);
    const dense =
      "Multidisciplinary professionals collaboratively operationalise individualised interventions alongside representative organisations. ".repeat(
        4,
      );
    const file = "riverton/roles/senior-social-worker.mdx";
    const text = (words: string) => withFile(file, `${RIVERTON[file]}\n${words}\n`);
    const [change] = reviewOf(text(plain), text(dense)).files;
    expect(change?.is).toBe("changed");
    expect(change?.readingAge.after).toBeGreaterThan((change?.readingAge.before ?? 0) + 5);
  });
});

/** Everything that names the social worker, naming a practitioner. */
const elsewhere = Object.fromEntries(
  Object.entries(RIVERTON).map(([file, text]) => [
    file,
    text.replaceAll(/\[social-worker\]/g, "[practitioner]"),
  ]),
);

describe("the report", () => {
  const raised = changed("riverton/grades/grade-7.mdx", "maximum: 40000", "maximum: 41000");
  const report = (before = RIVERTON, after = raised) =>
    reportOf(reviewOf(before, after), "origin/main (1a2b3c4)");

  test("begins with what it comes to, and puts people together to whom the same happens", () => {
    const text = toMarkdown(report());
    expect(text).toContain("- Gain: Social Worker (Riverton).");
    expect(text).toContain("1 figure differs");
    expect(text).toContain("| £40,000 | £41,000 | +£1,000 (+2.5%) |");
    expect(text).toContain(
      "| full time, newly qualified or 5 years in post, on the highest published pay | gains | +£1,000 | +£3,000 | +£5,000 | Social Worker |",
    );
  });

  test("names a vacancy that comes, that changes, and that goes, with when it is shown", () => {
    const lines = (before: typeof RIVERTON, after: typeof RIVERTON) =>
      toMarkdown(report(before, after)).match(/The vacancy .*/g);
    const here = advertising();
    const times = "opens on 2 November 2026 at 9am, closes";
    expect(lines(RIVERTON, here)).toEqual([expect.stringContaining(`is new: it ${times}`)]);
    expect(lines(here, advertising("summary: ", "summary: Now. "))).toEqual([
      expect.stringContaining(`changes: it still ${times}`),
    ]);
    expect(lines(here, RIVERTON)).toEqual([expect.stringContaining("is taken off the site")]);
  });

  test("of nothing says that nothing differs, and has no empty part", () => {
    const text = toMarkdown(report(RIVERTON, RIVERTON));
    expect(text).toContain("0 files of content differ.");
    expect(text).not.toContain("##");
  });

  test("writes what councils write as text, in Markdown and in the sheet", () => {
    const before = changed(BENEFIT, "label: Welcome payment", "label: Welcome payment | first & last");
    const tree = report(before, changed(BENEFIT, "value: 1500", "value: 1800", before));
    expect(toMarkdown(tree)).toContain("Welcome payment \\| first & last");
    expect(toSheet(tree)).toContain("Welcome payment | first &#x26; last");
  });
});
