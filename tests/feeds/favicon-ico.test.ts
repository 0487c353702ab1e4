import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { faviconIco } from "@/lib/feeds/favicon-ico";

test("the icon file holds one picture, whose place and size its head gives", async () => {
  const ico = await faviconIco(readFileSync("public/favicon.svg"));
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 1]);
  const [size, from] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(from + size).toBe(ico.length);
  const { width, height, format } = await sharp(ico.subarray(from)).metadata();
  expect([width, height, format]).toEqual([ico.readUInt8(6), ico.readUInt8(7), "png"]);
});
