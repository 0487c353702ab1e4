import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { DiskCache } from "../../cache/disk-cache";
import { writeWhole } from "../../cache/write-whole";
import type { Instant } from "../../calendar/london-time";
import { writtenList } from "../../server/answer-list";
import { ENCODINGS, type Encoding } from "../../server/content-encoding";
import { STATIC_FOLDER, STATIC_LIST, type StaticAnswer, withFollowers } from "../../server/static-answer";
import type { Progress } from "../progress";

/** A static answer before it is compressed and written. */
export interface AnswerToWrite {
  readonly address: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly isFirstStep?: boolean;
  /** The moment before which there is none yet. */
  readonly from?: Instant | undefined;
  /** The moment from which it is out of date. */
  readonly until?: Instant | undefined;
  /** What takes its place then. */
  readonly next?: AnswerToWrite | undefined;
}

/** A written answer, with its length in bytes in each encoding. */
export interface WrittenAnswer {
  readonly address: string;
  readonly sizes: Readonly<Record<Encoding | "plain", number>>;
}

/** Media types that are compressed already. */
const COMPACT = /^(image\/(png|jpeg|avif|webp)|font\/)/;

/**
 * Bytes within which an answer is soon there: in the first flight of a connection, with room for headers and for the script of a
 * tool. Compressing it better takes forty times as long, and brings a tenth fewer bytes in the same flight.
 */
const SOON_THERE = 10_000;

/** Qualities of Brotli: for what is short with it, and for all that is longer. */
const QUALITIES = { quick: 7, best: constants.BROTLI_MAX_QUALITY } as const;

async function brotliOf(body: Buffer, quality: keyof typeof QUALITIES): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITIES[quality],
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return promisify(brotliCompress)(body, { params });
}
const GZIP = { level: constants.Z_BEST_COMPRESSION };

/** How an answer is compressed, and what decides the result beside the answer. */
interface Compression {
  readonly compress: (body: Buffer) => Promise<Buffer>;
  readonly madeBy: string;
}

const { brotli, zlib } = process.versions;

const COMPRESSIONS: Readonly<Record<Encoding, Compression>> = {
  br: {
    compress: async (body) => {
      const quick = await brotliOf(body, "quick");
      return quick.length <= SOON_THERE ? quick : brotliOf(body, "best");
    },
    madeBy: JSON.stringify(["br", QUALITIES, SOON_THERE, brotli]),
  },
  gzip: { compress: (body) => promisify(gzip)(body, GZIP), madeBy: JSON.stringify(["gzip", GZIP, zlib]) },
};

/** What decides the files of an answer, beside the answer. */
const MADE_BY = ENCODINGS.map((encoding) => COMPRESSIONS[encoding].madeBy).join();

/** Length of a file in bytes; undefined where there is none. */
function lengthOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size;
}

/** Writes the compressed forms of an answer that are shorter than it, and returns their lengths in bytes. */
async function compressedForms(file: string, answer: AnswerToWrite, cache: DiskCache) {
  if (COMPACT.test(answer.headers["content-type"] ?? "")) return [];
  const all = await Promise.all(
    ENCODINGS.map(async (encoding) => {
      const { compress, madeBy } = COMPRESSIONS[encoding];
      const written = lengthOf(`${file}.${encoding}`);
      if (written !== undefined) return [encoding, written] as const;
      const body = await cache.bytes([madeBy, answer.body], () => compress(answer.body));
      if (body.length < answer.body.length) writeWhole(`${file}.${encoding}`, body);
      return [encoding, body.length] as const;
    }),
  );
  return all.filter(([, length]) => length < answer.body.length);
}

async function write(
  folder: string,
  answer: AnswerToWrite,
  cache: DiskCache,
): Promise<[StaticAnswer, WrittenAnswer]> {
  const file = createHash("sha256").update(MADE_BY).update(answer.body).digest("hex").slice(0, 20);
  const inFolder = path.join(folder, file);
  const plain = answer.body.length;
  const sizes = { plain, br: plain, gzip: plain };
  const compressed = await compressedForms(inFolder, answer, cache);
  for (const [encoding, length] of compressed) sizes[encoding] = length;
  if (lengthOf(inFolder) === undefined) writeWhole(inFolder, answer.body);
  const encodings = compressed.map(([encoding]) => encoding);
  const { address, headers, isFirstStep, from, until } = answer;
  const [next] = answer.next === undefined ? [] : await write(folder, answer.next, cache);
  return [
    { file, encodings, headers, isFirstStep, from, until, next },
    { address, sizes },
  ];
}

/** Removes files of an earlier build that this one has not. */
function removeOthers(folder: string, answers: readonly StaticAnswer[]): void {
  const ours = new Set([
    STATIC_LIST,
    ...answers
      .flatMap(withFollowers)
      .flatMap(({ file, encodings }) => [file, ...encodings.map((encoding) => `${file}.${encoding}`)]),
  ]);
  for (const name of readdirSync(folder)) if (!ours.has(name)) rmSync(path.join(folder, name));
}

/** How many answers are compressed at a time: enough to use every core, few enough for memory. */
const AT_ONCE = 16;

/**
 * Writes the answers beside the server in all their encodings, with the list of them, and returns their sizes. Files of an
 * earlier build that are the same stay: their names say what they were made from, and each was written whole.
 * @param cache of compressed bodies
 */
export async function writeStaticAnswers(
  serverFolder: string,
  answers: readonly AnswerToWrite[],
  cache: DiskCache,
  progress: Progress = () => {},
): Promise<WrittenAnswer[]> {
  const folder = path.join(serverFolder, STATIC_FOLDER);
  mkdirSync(folder, { recursive: true });
  const list = new Map<string, StaticAnswer>();
  const written: WrittenAnswer[] = [];
  for (let next = 0; next < answers.length; next += AT_ONCE) {
    const batch = answers.slice(next, next + AT_ONCE);
    const done = await Promise.all(batch.map((answer) => write(folder, answer, cache)));
    for (const [answer, sizes] of done) {
      list.set(sizes.address, answer);
      written.push(sizes);
    }
    progress(written.length, answers.length);
  }
  writeWhole(path.join(folder, STATIC_LIST), writtenList(list));
  removeOthers(folder, [...list.values()]);
  return written;
}
