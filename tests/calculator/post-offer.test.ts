import { expect, test } from "vitest";
import { postOffer } from "@/lib/calculator/post-offer";
import { countedWords, postState } from "@/lib/calculator/post-state";
import { calculatorAddress, readCalculator } from "@/lib/calculator/read-calculator";
import { vacancyAdvert } from "@/lib/feeds/kit/vacancy-advert";
import { bySlug, catalogueAt } from "../content/catalogue/catalogue-of";
import { changed } from "../content/content-set";
import { advertisingHalf } from "../content/vacancy-set";

const TODAY = "2026-11-20";

/** The vacancy, with a text of its file replaced, where the welcome payment is for permanent contracts and in proportion. */
function posted(from = "", to = "", proRata = "yes") {
  const rule = `rules:\n  - {gives: payment, amount: amount, when: first salary, proRata: ${proRata}, repay: none}\n`;
  const payment = "riverton/benefits/welcome-payment.mdx";
  const scheme = "riverton/benefits/welcome-offer.mdx";
  const roles = "roles: [social-worker]";
  const offer = changed(scheme, roles, `${roles}\n  contract: [permanent]`, advertisingHalf(from, to));
  const catalogue = catalogueAt(
    changed(payment, "reviewed:", `${rule}reviewed:`, offer),
    `${TODAY}T12:00:00Z`,
  );
  const [council] = catalogue.councils;
  return { catalogue, vacancy: bySlug(council?.vacancies ?? [], "family-team") };
}

const PERMANENT = ["contract: fixed term\nlasts: 12 months", "contract: permanent"] as const;

/** What an advert says of the welcome payment. */
function promised(...change: Parameters<typeof posted>): string | undefined {
  const { reasons } = vacancyAdvert(posted(...change).vacancy, TODAY);
  return reasons.find(({ title }) => title === "Welcome payment")?.words;
}

test("a fixed-term post promises no payment for permanent contracts, and says why", () => {
  expect(promised()).toBeUndefined();
  const { ruledOut } = postOffer(posted().vacancy, TODAY);
  expect(ruledOut.map(({ benefit, cause }) => [benefit.name, cause.kind])).toContainEqual([
    "Welcome payment",
    "contract",
  ]);
});

test.each([
  [
    "half a week gets half of £1,500, which stands before what nobody in the post gets",
    ...PERMANENT,
    "yes",
    "^For 18.5 hours a week: £750. Full time: You get £1,500",
  ],
  [
    "where nothing is said of hours, between half and all",
    ...PERMANENT,
    "not stated",
    "^For 18.5 hours a week: £750 to £1,500, since Riverton has not said whether it is less for part-time hours.",
  ],
  ["where hours make no difference, nothing of them", ...PERMANENT, "no", "^You get £1,500 when you start.$"],
])("a permanent post: %s", (_, from, to, proRata, words) => {
  expect(promised(from, to, proRata)).toMatch(new RegExp(words.replaceAll(".", "\\.")));
});

test.each([
  ["{from: 39000, to: 41000}", undefined],
  ["that of the role", undefined],
  ["{from: 39000, to: 39000}", "For 18.5 hours a week: £975."],
])(
  "a share of pay is not halved twice: its words hold for any hours, and one salary gives one amount: %s",
  (pay, words) => {
    const payment = "riverton/benefits/welcome-payment.mdx";
    const [contract, permanent] = PERMANENT;
    const set = changed(
      payment,
      "  amount:\n",
      "  share: {label: Share, value: 5, unit: percent, effective: not stated, source: careers-page}\n  amount:\n",
      changed(
        "riverton/vacancies/family-team.mdx",
        "pay: that of the role",
        `pay: ${pay}`,
        advertisingHalf(contract, permanent),
      ),
    );
    const rule =
      "rules:\n  - {gives: payment, amount: {percent: share, of: starting salary}, when: first salary, proRata: yes, repay: none}\n";
    const catalogue = catalogueAt(
      changed(payment, "reviewed:", `${rule}reviewed:`, set),
      `${TODAY}T12:00:00Z`,
    );
    const vacancy = bySlug(catalogue.councils[0]?.vacancies ?? [], "family-team");
    const item = postOffer(vacancy, TODAY).items.find(({ benefit }) => benefit.name === "Welcome payment");
    expect(item?.forHours).toBe(words);
  },
);

test("a part of a week that nobody states is said to be in proportion", () => {
  const unsaid = ["contract: fixed term\nlasts: 12 months\nhours: part time\nweeklyHours: 18.5"] as const;
  expect(promised(...unsaid, "contract: permanent\nhours: part time")).toContain("In proportion");
});

test("pay of the post below the lowest for a payment rules it out, and a range that reaches it does not", () => {
  const withPay = (pay: string) =>
    posted(
      "contract: fixed term\nlasts: 12 months\nhours: part time\nweeklyHours: 18.5\npay: that of the role",
      `contract: permanent\nhours: full time\npay: ${pay}`,
    ).vacancy;
  const names = (pay: string) => postOffer(withPay(pay), TODAY).items.map(({ benefit }) => benefit.name);
  expect(names("{from: 30000, to: 32000}")).not.toContain("Welcome payment");
  expect(names("{from: 37000, to: 39000}")).toContain("Welcome payment");
});

test("the calculator is asked about the post: its hours, its contract and its own pay, all of which it takes", () => {
  const { catalogue, vacancy } = posted("pay: that of the role", "pay: {from: 39000, to: 41000}");
  const [, query = ""] = calculatorAddress(postState(vacancy)).split("?");
  expect(Object.fromEntries(new URLSearchParams(query))).toMatchObject({
    role: "riverton/social-worker",
    hours: "18.5 of 37",
    salary: "39000",
    contract: "fixed term",
  });
  expect(readCalculator(new URLSearchParams(query), catalogue).notes).toEqual([]);
});

test.each([
  ["lasts: 2028-03-31", "1", "counted over 1 year: the contract runs until 31 March 2028"],
  ["lasts: 30 months", "2", "counted over 2 years: the contract is for 30 months"],
  [
    "lasts: 26 weeks",
    "1",
    "counted over a whole year, but the contract is for 26 weeks: what comes later is not in it",
  ],
  ["lasts: not stated", null, undefined],
])(
  "nothing is counted that comes years after the contract ends, nor before the interviews: %s",
  (lasts, years, words) => {
    const { vacancy, catalogue } = posted("lasts: 12 months", lasts);
    const [, query = ""] = calculatorAddress(postState(vacancy)).split("?");
    const asked = new URLSearchParams(query);
    // It closes on 1 December 2026, and the interviews are on the 9th.
    expect([asked.get("start"), asked.get("years"), asked.get("leave")]).toEqual(["2027-01", years, null]);
    expect(countedWords(vacancy)).toBe(words);
    expect(readCalculator(asked, catalogue).notes).toEqual([]);
  },
);
