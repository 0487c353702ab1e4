import { describe, expect, test } from "vitest";
import { Access } from "@/lib/studio/access";
import { FORM_TOKEN } from "@/lib/studio/form-token";

const HOST = "127.0.0.1:4100";

const request = (headers: Record<string, string>, method = "GET") =>
  new Request(`http://${HOST}/studio`, { method, headers: { host: HOST, ...headers } });

/** A studio and the cookie of whoever has opened its address. */
function entered() {
  const access = new Access([HOST]);
  const cookie = access.enter(access.token ?? "")?.cookie.split(";")[0] ?? "";
  return { access, cookie };
}

describe("who is let in", () => {
  test("whoever opens the printed address, once", () => {
    const access = new Access([HOST]);
    const token = access.token ?? "";
    expect(access.enter("guessed")).toBeUndefined();
    expect(access.enter(token)?.cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(access.enter(token)).toBeUndefined();
    expect(access.token).toBeUndefined();
  });

  test("nobody without a session, with one that is forged, or with that of another start", () => {
    const { access, cookie } = entered();
    expect(access.refusalOf(request({ cookie }))).toBeUndefined();
    expect(access.refusalOf(request({}))).toBe("no session");
    expect(access.refusalOf(request({ cookie: cookie.replace(/.$/, "_") }))).toBe("no session");
    expect(access.refusalOf(request({ cookie: entered().cookie }))).toBe("no session");
  });

  test("no page that has another name for this computer", () => {
    const { access, cookie } = entered();
    expect(access.refusalOf(request({ cookie, host: "evil.example:4100" }))).toBe("another host");
  });

  test("no form of another site, and none without the studio's own token", () => {
    const { access, cookie } = entered();
    const origin = `http://${HOST}`;
    expect(access.refusalOf(request({ cookie, origin }, "POST"))).toBeUndefined();
    expect(access.refusalOf(request({ cookie }, "POST"))).toBe("another site");
    expect(access.refusalOf(request({ cookie, origin: "https://evil.example" }, "POST"))).toBe(
      "another site",
    );
    expect(access.refusalOf(request({ cookie, origin, "sec-fetch-site": "cross-site" }, "POST"))).toBe(
      "another site",
    );
    const session = access.sessionOf(request({ cookie })) ?? "";
    const form = (token: string) => new URLSearchParams({ [FORM_TOKEN]: token });
    expect(access.signer.isOwnForm(session, form(access.signer.formToken(session)))).toBe(true);
    expect(access.signer.isOwnForm(session, form(access.signer.formToken("another")))).toBe(false);
    expect(access.signer.isOwnForm(session, new URLSearchParams())).toBe(false);
  });
});
