import { routes } from "../../lib/site/routes";
import { roleValues } from "./calculator-roles";
import { expect, test } from "./site";

test("the files of an answer are public, and refuse what they do not understand", async ({
  site,
  request,
}) => {
  const [role] = roleValues(site);
  const asked = `role=${role}&salary=60000&hours=full-time&start=2027-01`;
  for (const [file, type] of [
    ["answer.json", "application/json"],
    ["answer.csv", "text/csv"],
    ["payments.ics", "text/calendar"],
  ] as const) {
    const good = await request.get(`/calculator/${file}?${asked}`);
    expect([file, good.status()]).toEqual([file, 200]);
    expect(good.headers()["content-type"]).toContain(type);
    expect(good.headers()["access-control-allow-origin"]).toBe("*");
    for (const bad of [
      "",
      "?role=atlantis/diver",
      `?${asked}&years=99`,
      `?${asked}&salry=1`,
      `?${asked}&start=2027-02`,
    ]) {
      const refused = await request.get(`/calculator/${file}${bad}`);
      expect([file, bad, refused.status()]).toEqual([file, bad, 400]);
      expect((await refused.text()).length).toBeGreaterThan(40);
    }
  }
});

test("a spreadsheet takes each CSV for UTF-8: it begins with the byte order mark, once", async ({
  site,
  request,
}) => {
  const [role = ""] = roleValues(site);
  const [council = ""] = role.split("/");
  for (const address of [`/calculator/answer.csv?role=${role}&salary=60000`, routes.rolesCsv(council)]) {
    const begins = (await (await request.get(address)).body()).subarray(0, 6).toString();
    expect([address, begins]).toEqual([address, expect.stringMatching(/^\uFEFF[A-Z][a-z]+/)]);
  }
});

/** Numbers that look random and are the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

test("a thousand hostile questions get an answer or a refusal, and never a failure", async ({
  site,
  request,
}) => {
  const roles = roleValues(site);
  const random = chance(20_261_122);
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const names = [
    "role",
    "salary",
    "other-salary",
    "hours",
    "other-hours",
    "start",
    "years",
    "leave",
    "later-hours",
    "later-hours-from",
    "team",
    "x",
    "__proto__",
    "answer.a",
    "choice.b.rules.0",
    "_rsc",
  ];
  const values = [
    "",
    "lots",
    "-41000",
    "1e9",
    "40833.005",
    "£41,000",
    "41k",
    "29 February",
    "2027-02-29",
    "500",
    "%00",
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    "../../etc/passwd",
    "\u202e\ud83d\ude00",
    "NaN",
    "Infinity",
    "maximum",
    "other",
    "9".repeat(3_000),
    "=1+1",
  ];
  const paths = [
    "/calculator",
    "/compare",
    "/calculator/answer.json",
    "/calculator/answer.csv",
    "/calculator/payments.ics",
  ];
  const failed: string[] = [];
  for (let count = 0; count < 1_000; count += 10) {
    const asked = Array.from({ length: 10 }, () => {
      const parameters = new URLSearchParams();
      if (random() < 0.7) parameters.append("role", oneOf(roles));
      for (let more = random() * 5; more > 0; more -= 1) parameters.append(oneOf(names), oneOf(values));
      return `${oneOf(paths)}?${parameters}`;
    });
    const answers = await Promise.all(asked.map((address) => request.get(address)));
    for (const [index, answer] of answers.entries()) {
      const address = asked[index] ?? "";
      const isCalendar = address.includes("payments.ics");
      // Where no payment has a day there is no calendar.
      const allowed = isCalendar ? [200, 400, 404] : address.includes("/calculator/") ? [200, 400] : [200];
      if (!allowed.includes(answer.status())) failed.push(`${answer.status()} ${address.slice(0, 200)}`);
      if ((await answer.text()).includes("<script>alert"))
        failed.push(`mark-up comes back: ${address.slice(0, 200)}`);
    }
  }
  expect(failed).toEqual([]);
});
