import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { writeStaticAnswers } from "@/lib/adapter/output/write-static-answers";
import { openDiskCache } from "@/lib/cache/disk-cache";
import { readList } from "@/lib/server/answer-list";
import { STATIC_FOLDER, STATIC_LIST } from "@/lib/server/static-answer";
import { folderWith } from "../folder-with";

const HTML = { "content-type": "text/html; charset=utf-8" };
const LONG = "A page of many words. ".repeat(50);

const emptyCache = () => openDiskCache(folderWith({}), "2026-11-20");

const listIn = (server: string) =>
  readList(readFileSync(path.join(server, STATIC_FOLDER, STATIC_LIST), "utf8"));

async function writtenAs(
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = HTML,
  cache = emptyCache(),
) {
  const server = folderWith({});
  const answers = [{ address: "/a", body: Buffer.from(body), headers }];
  const [written] = await writeStaticAnswers(server, answers, cache);
  const folder = path.join(server, STATIC_FOLDER);
  const answer = listIn(server).at("/a");
  if (answer === undefined) throw new Error("The list leaves it out.");
  const read = (ending = "") => readFileSync(path.join(folder, answer.file + ending));
  return { written, answer, read };
}

describe("an answer made by the build", () => {
  test("is compressed once: a later build takes both forms from the cache, and writes the same", async () => {
    const made: boolean[] = [];
    const kept = emptyCache();
    const cache: typeof kept = {
      bytes: async (from, make) => {
        const count = made.push(false) - 1;
        return kept.bytes(from, () => {
          made[count] = true;
          return make();
        });
      },
    };
    const first = await writtenAs(LONG, HTML, cache);
    const second = await writtenAs(LONG, HTML, cache);
    const other = await writtenAs(`${LONG}!`, HTML, cache);
    expect(made).toEqual([true, true, false, false, true, true]);
    expect(second.answer).toEqual(first.answer);
    for (const form of ["", ".br", ".gzip"]) expect(second.read(form)).toEqual(first.read(form));
    expect(gunzipSync(other.read(".gzip")).toString()).toBe(`${LONG}!`);
  });

  test("is written in each form it is sent in, with its headers, and its sizes are told", async () => {
    const { written, answer, read } = await writtenAs(LONG);
    expect(answer).toEqual({ file: answer.file, encodings: ["br", "gzip"], headers: HTML });
    expect(read().toString()).toBe(LONG);
    expect(brotliDecompressSync(read(".br")).toString()).toBe(LONG);
    expect(gunzipSync(read(".gzip")).toString()).toBe(LONG);
    const sizes = { plain: LONG.length, br: read(".br").length, gzip: read(".gzip").length };
    expect(written).toEqual({ address: "/a", sizes });
  });

  test("has no form that is longer than the plain one", async () => {
    const { answer, written } = await writtenAs("ok");
    expect(answer.encodings).toEqual([]);
    expect(written?.sizes).toEqual({ plain: 2, br: 2, gzip: 2 });
  });

  test("that is compressed already, as a picture is, is left as it is", async () => {
    expect((await writtenAs(LONG, { "content-type": "image/png" })).answer.encodings).toEqual([]);
  });

  test("has a name, and so an ETag, that changes with what is in it and with nothing else", async () => {
    const [first, again, other] = await Promise.all([writtenAs("a"), writtenAs("a"), writtenAs("b")]);
    expect(again.answer.file).toBe(first.answer.file);
    expect(other.answer.file).not.toBe(first.answer.file);
  });
});

describe("a second build in the same folder", () => {
  const answersOf = (...bodies: readonly string[]) =>
    bodies.map((body, at) => ({ address: `/${at}`, body: Buffer.from(body), headers: HTML }));
  const filesIn = (server: string) => {
    const folder = path.join(server, STATIC_FOLDER);
    const files = readdirSync(folder).filter((name) => name !== STATIC_LIST);
    return new Map(files.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
  };

  test("leaves the files of answers that are the same, and asks for no compressed form of them", async () => {
    const server = folderWith({});
    const before = await writeStaticAnswers(server, answersOf(LONG, `${LONG}!`), emptyCache());
    const files = filesIn(server);
    const folder = path.join(server, STATIC_FOLDER);
    const written = [...files.keys()].map((name) => statSync(path.join(folder, name)).mtimeMs);
    const asked: unknown[] = [];
    const cache = { bytes: async (from: unknown) => Buffer.alloc(asked.push(from)) };
    expect(await writeStaticAnswers(server, answersOf(LONG, `${LONG}!`), cache)).toEqual(before);
    expect(filesIn(server)).toEqual(files);
    expect([...files.keys()].map((name) => statSync(path.join(folder, name)).mtimeMs)).toEqual(written);
    expect(asked).toEqual([]);
  });

  test("ends with what a first build in an empty folder has, whatever lay there", async () => {
    const server = folderWith({});
    await writeStaticAnswers(server, answersOf(LONG, `${LONG}!`), emptyCache());
    const [name = ""] = filesIn(server).keys();
    writeFileSync(path.join(server, STATIC_FOLDER, `${name}.1234`), "half of a f");
    const empty = folderWith({});
    const answers = answersOf(`${LONG}!`, "ok");
    const written = await writeStaticAnswers(server, answers, emptyCache());
    expect(written).toEqual(await writeStaticAnswers(empty, answers, emptyCache()));
    expect(filesIn(server)).toEqual(filesIn(empty));
  });
});

test("more answers than are compressed at a time are all written", async () => {
  const server = folderWith({});
  const answers = Array.from({ length: 40 }, (_, at) => ({
    address: `/${at}`,
    body: Buffer.from(`page ${at}`),
    headers: HTML,
  }));
  const written = await writeStaticAnswers(server, answers, emptyCache());
  expect(written.map(({ address }) => address)).toEqual(answers.map(({ address }) => address));
  expect(listIn(server).size).toBe(40);
});
