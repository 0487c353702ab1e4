import { describe, expect, test } from "vitest";
import { propertiesOverlap } from "@/lib/adapter/older-browsers/overlap";

describe("two declarations can set the same thing", () => {
  test.each([
    ["color", "color", true],
    ["margin", "margin-top", true],
    ["font", "line-height", true],
    ["border", "border-top-width", true],
    ["border-color", "border-left", true],
    ["border", "border-radius", false],
    ["border", "border-collapse", false],
    ["border-radius", "border-top-left-radius", true],
    ["color", "color-scheme", false],
    ["text-align", "text-decoration", false],
    ["text-decoration", "text-decoration-thickness", true],
    ["-webkit-text-decoration", "text-decoration-line", true],
    ["gap", "row-gap", true],
    ["inset", "top", true],
    ["top", "left", false],
    ["border-width", "border-top-color", true],
    ["all", "color", true],
    ["--a", "--a", true],
    ["--a", "--a-b", false],
    ["margin-top", "margin-bottom", false],
  ])("%s and %s: %s", (one, other, overlap) => {
    expect([propertiesOverlap(one, other), propertiesOverlap(other, one)]).toEqual([overlap, overlap]);
  });
});
