import { expect, test } from "vitest";
import { z } from "zod";
import { RateLimit } from "@/lib/studio/council/rate-limit";
import { mayDo, rightsOf, whyNotLand } from "@/lib/studio/council/rights";
import { SealedCookie } from "@/lib/studio/council/sealed-cookie";
import { councilSettings } from "@/lib/studio/council/settings";

const WHOLE = {
  STUDIO_ORIGIN: "https://studio.example.gov.uk",
  STUDIO_ISSUER: "https://login.example.gov.uk/tenant",
  STUDIO_CLIENT_ID: "studio",
  STUDIO_CLIENT_SECRET: "secret",
  STUDIO_SESSION_KEY: "0123456789abcdef0123456789abcdef",
  STUDIO_ROLES: '{"editors": {"write": ["lk"]}, "heads": {"write": ["all"], "publish": ["lk"]}}',
};

function problemsWith(set: Readonly<Record<string, string | undefined>>): readonly string[] {
  const settings = councilSettings({ ...WHOLE, ...set }, ["lk", "national"]);
  return settings !== undefined && "problems" in settings ? settings.problems : [];
}

test("with no setting of a single sign-on the studio is for one's own computer, and with all of them for a council", () => {
  expect(councilSettings({ PORT: "4100", STUDIO_LANDING: "directly" }, [])).toBeUndefined();
  expect(problemsWith({})).toEqual([]);
  expect(councilSettings(WHOLE, ["lk"])).toMatchObject({ listensOn: "127.0.0.1", landing: "after a look" });
});

test.each([
  [
    { STUDIO_ORIGIN: undefined },
    /^STUDIO_ORIGIN is missing: the address under which editors reach the studio/,
  ],
  [{ STUDIO_ORIGIN: "http://studio.example.gov.uk" }, /^STUDIO_ORIGIN has to be an address with https:/],
  [{ STUDIO_ORIGIN: "https://studio.example.gov.uk/" }, /^STUDIO_ORIGIN .* nothing behind its host/],
  [{ STUDIO_ISSUER: "login.example.gov.uk" }, /^STUDIO_ISSUER has to be an address/],
  [{ STUDIO_CLIENT_SECRET: "" }, /^STUDIO_CLIENT_SECRET is empty/],
  [{ STUDIO_SESSION_KEY: "short" }, /^STUDIO_SESSION_KEY is too short/],
  [{ STUDIO_ROLES: "editors: lk" }, /^STUDIO_ROLES has to be JSON in this form/],
  [{ STUDIO_ROLES: '{"editors": {"wriet": ["lk"]}}' }, /^STUDIO_ROLES has to be JSON in this form/],
  [
    { STUDIO_ROLES: '{"editors": {"write": ["kl"]}}' },
    /^STUDIO_ROLES names the council "kl".* There are: lk, national/,
  ],
  [{ STUDIO_LANDING: "at once" }, /^STUDIO_LANDING has to be "directly" or "after a look"/],
  [{ STUDIO_LISTENS_ON: "everywhere" }, /^STUDIO_LISTENS_ON has to be an address of a network card/],
])("what is missing or wrong is explained: %o", (set, sentence) => {
  expect(problemsWith(set)).toEqual([expect.stringMatching(sentence)]);
});

test("rights are those of all groups together, for their councils alone, and nobody lands their own where a look is asked for", () => {
  const roles = { editors: { write: ["lk"], publish: [] }, heads: { write: ["all"], publish: ["lk"] } };
  const [editor, head, nobody] = [["editors"], ["heads", "editors"], ["toString"]].map((groups) =>
    rightsOf(roles, groups),
  );
  const may = (rights: typeof editor) =>
    rights && [
      mayDo(rights, "write", "lk/a.mdx"),
      mayDo(rights, "write", "x/a.mdx"),
      mayDo(rights, "publish", "lk/a.mdx"),
      mayDo(rights, "publish", "x/a.mdx"),
    ];
  expect([may(editor), may(head), may(nobody)]).toEqual([
    [true, false, false, false],
    [true, true, true, false],
    [false, false, false, false],
  ]);
  const sam = { name: "Sam", email: "sam@example.org" };
  const refusal = (author: string, rule: "directly" | "after a look", file = "lk/a.mdx") =>
    head &&
    whyNotLand(
      head,
      sam,
      rule,
      { files: [file], authors: [{ name: author, email: author }] },
      (one) => `the page ${one}`,
    );
  expect(refusal("SAM@example.org", "after a look")).toContain("A colleague who may publish");
  expect(refusal("jo@example.org", "after a look")).toBeUndefined();
  expect(refusal("sam@example.org", "directly")).toBeUndefined();
  expect(refusal("sam@example.org", "directly", "x/a.mdx")).toContain("You may not publish the page x/a.mdx");
});

test("a sealed cookie is only the studio's, of one purpose, over TLS where there is TLS, and of no use when it is changed", async () => {
  const key = new Uint8Array(32).fill(7);
  const schema = z.object({ name: z.string() });
  const session = new SealedCookie("session", schema, key, 60, true);
  const [cookie = "", ...attributes] = (await session.holding({ name: "Jo" })).split("; ");
  expect(cookie).toMatch(/^__Host-studio-session=/);
  expect(attributes).toEqual(["Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=60", "Secure"]);
  expect(cookie).not.toContain(Buffer.from('"Jo"').toString("base64url").slice(0, 4));
  const from = (text: string) => new Request("https://studio.example.org", { headers: { cookie: text } });
  const changed = cookie.slice(0, 60) + (cookie[60] === "A" ? "B" : "A") + cookie.slice(61);
  const other = new SealedCookie("attempt", schema, key, 60, true);
  expect(await session.of(from(`a=b; ${cookie}`))).toMatchObject({ name: "Jo" });
  expect(await session.of(from(changed))).toBeUndefined();
  expect(await other.of(from(cookie.replace("session", "attempt")))).toBeUndefined();
  const over = new SealedCookie("session", schema, key, -1, true);
  expect(await over.of(from((await over.holding({ name: "Jo" })).split("; ")[0] ?? ""))).toBeUndefined();
});

test("a limit counts each person alone, and begins anew when its time is over", async () => {
  const limit = new RateLimit(2, 20);
  expect([limit.allows("jo"), limit.allows("jo"), limit.allows("jo"), limit.allows("kim")]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(limit.allows("jo")).toBe(true);
});
