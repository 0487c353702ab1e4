import { describe, expect, test } from "vitest";
import { calendarDate as day } from "@/lib/calendar/calendar-date";
import { contentPolicy, toolPolicy } from "@/lib/policy/content-security-policy";
import { contactState, securityText } from "@/lib/policy/security-contact";

describe("the policy", () => {
  test("of a page made by the build runs nothing, and knows its style sheet by its hash", () => {
    expect(contentPolicy(["sha256-abc="])).toBe(
      "default-src 'none'; script-src 'none'; style-src 'sha256-abc='; img-src 'self'; form-action 'self'; " +
        "base-uri 'none'; frame-ancestors 'none'",
    );
  });

  test("of a tool runs only what carries the answer's own number", () => {
    const policy = toolPolicy("sha256-abc=", "abc==");
    expect(policy).toContain("script-src 'nonce-abc==';");
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain("style-src 'sha256-abc=';");
    expect(policy).not.toContain("unsafe");
  });

  test("of a tool's first step, which is made by the build, runs no script inside the page", () => {
    expect(toolPolicy("sha256-abc=", undefined)).toContain("script-src 'self';");
  });
});

describe("the security contact", () => {
  test("is to be renewed in its last thirty days, and when it has run out", () => {
    expect(contactState(day("2027-01-01"), day("2027-06-30"))).toBeUndefined();
    expect(contactState(day("2027-05-31"), day("2027-06-30"))).toBeUndefined();
    expect(contactState(day("2027-06-01"), day("2027-06-30"))).toBe("ending");
    expect(contactState(day("2027-06-30"), day("2027-06-30"))).toBe("ending");
    expect(contactState(day("2027-07-01"), day("2027-06-30"))).toBe("ended");
  });

  test("is the one that whoever runs the site names, or else the page that says how", () => {
    expect(securityText("https://careers.example", "mailto:security@careers.example")).toContain(
      "Contact: mailto:security@careers.example\n",
    );
    expect(securityText("https://careers.example")).toContain(
      "Contact: https://careers.example/about#security\n",
    );
  });
});
