import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { ENCODINGS, type Encoding } from "../../server/content-encoding";
import { STATIC_FOLDER, STATIC_LIST, type StaticAnswer } from "../../server/static-answer";

/** A static answer before it is compressed and written. */
export interface AnswerToWrite {
  readonly address: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly isFirstStep?: boolean;
}

/** A written answer, with its length in bytes in each encoding. */
export interface WrittenAnswer {
  readonly address: string;
  readonly sizes: Readonly<Record<Encoding | "plain", number>>;
}

/** Media types that are compressed already. */
const COMPACT = /^(image\/(png|jpeg|avif|webp)|font\/)/;

const COMPRESS: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
};

async function forms(answer: AnswerToWrite): Promise<(readonly [Encoding, Buffer])[]> {
  if (COMPACT.test(answer.headers["content-type"] ?? "")) return [];
  const all = await Promise.all(
    ENCODINGS.map(async (encoding) => [encoding, await COMPRESS[encoding](answer.body)] as const),
  );
  return all.filter(([, body]) => body.length < answer.body.length);
}

async function write(folder: string, answer: AnswerToWrite): Promise<[StaticAnswer, WrittenAnswer]> {
  const file = createHash("sha256").update(answer.body).digest("hex").slice(0, 20);
  const compressed = await forms(answer);
  writeFileSync(path.join(folder, file), answer.body);
  for (const [encoding, body] of compressed) writeFileSync(path.join(folder, `${file}.${encoding}`), body);
  const plain = answer.body.length;
  const sizes = { plain, br: plain, gzip: plain };
  for (const [encoding, body] of compressed) sizes[encoding] = body.length;
  const encodings = compressed.map(([encoding]) => encoding);
  return [
    { file, encodings, headers: answer.headers, isFirstStep: answer.isFirstStep },
    { address: answer.address, sizes },
  ];
}

/** How many answers are compressed at a time: enough to use every core, few enough for memory. */
const AT_ONCE = 16;

/** Writes the answers beside the server in all their encodings, with the list of them, and returns their sizes. */
export async function writeStaticAnswers(
  serverFolder: string,
  answers: readonly AnswerToWrite[],
): Promise<WrittenAnswer[]> {
  const folder = path.join(serverFolder, STATIC_FOLDER);
  mkdirSync(folder, { recursive: true });
  const list: Record<string, StaticAnswer> = {};
  const written: WrittenAnswer[] = [];
  for (let next = 0; next < answers.length; next += AT_ONCE) {
    const batch = answers.slice(next, next + AT_ONCE);
    const done = await Promise.all(batch.map((answer) => write(folder, answer)));
    for (const [answer, sizes] of done) {
      list[sizes.address] = answer;
      written.push(sizes);
    }
  }
  writeFileSync(path.join(folder, STATIC_LIST), JSON.stringify(list));
  return written;
}
