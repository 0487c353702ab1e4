import { expect, test } from "vitest";
import { clientModuleIds } from "@/lib/adapter/next/flight-rows";

const modulesIn = (text: string) => clientModuleIds(Buffer.from(text));

test("every module that a page imports is found, by its id", () => {
  expect(modulesIn('1:"$Sreact.fragment"\n5:I[39756,["$4"],"default"]\na:I["68",[],"",1]\n')).toEqual([
    "39756",
    "68",
  ]);
});

test("text that looks like an import is text: its length is written before it", () => {
  const text = 'a line\n7:I[1,[],"x"]\n';
  expect(modulesIn(`2:T${text.length.toString(16)},${text}3:I[9,[],"y"]\n`)).toEqual(["9"]);
});

test("the length of text counts bytes, not letters", () => {
  const text = "£1,000 – and “more”";
  const length = Buffer.byteLength(text).toString(16);
  expect(modulesIn(`2:T${length},${text}3:I[9,[],"y"]\n`)).toEqual(["9"]);
});

test("rows without a number, which name style sheets to load, are passed over", () => {
  expect(modulesIn(':HL["/_next/static/a.css","style"]\n5:I[7,[],"default"]')).toEqual(["7"]);
});

test("data of another shape is refused, since a page could lose a script that it needs", () => {
  expect(() => modulesIn("no rows here\n")).toThrow("opens no row");
});
