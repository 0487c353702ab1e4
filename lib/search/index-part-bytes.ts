import { type IndexPart, PART_NUMBERS, type PartTexts } from "./index-part";

/** A list of 32-bit numbers begins at a multiple of this many bytes. */
const ALIGNED = Uint32Array.BYTES_PER_ELEMENT;

const encoder = new TextEncoder();

/** JSON as bytes, with spaces behind it up to where numbers may begin. */
function jsonBytes(value: unknown): Uint8Array {
  const bytes = encoder.encode(JSON.stringify(value));
  const padded = new Uint8Array(Math.ceil(bytes.length / ALIGNED) * ALIGNED).fill(0x20);
  padded.set(bytes);
  return padded;
}

/** Bytes that begin with JSON, and that JSON's length before it. */
function behindJson(value: unknown, rest: readonly Uint8Array[]): Uint8Array {
  const json = jsonBytes(value);
  const pieces = [new Uint8Array(Uint32Array.of(json.length).buffer), json, ...rest];
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The JSON that bytes begin with, and the bytes behind it. */
function readJson<Value>(bytes: Uint8Array): readonly [value: Value, rest: Uint8Array] {
  const [length = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 1);
  const json = bytes.subarray(ALIGNED, ALIGNED + length);
  const value: Value = JSON.parse(new TextDecoder().decode(json));
  return [value, bytes.subarray(ALIGNED + length)];
}

/** Writes a part of the index as bytes. */
export function partBytes({ texts, numbers }: IndexPart): Uint8Array {
  const lists = PART_NUMBERS.map((name) => numbers[name]);
  const sizes = lists.map(({ length }) => length);
  return behindJson(
    { texts, sizes },
    lists.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  );
}

/** Reads a part as {@link partBytes} wrote it. Its numbers are those bytes, not a copy. */
export function readPart(bytes: Uint8Array): IndexPart {
  const [{ texts, sizes }, rest] = readJson<{ texts: PartTexts; sizes: readonly number[] }>(bytes);
  let at = rest.byteOffset;
  const next = (name: (typeof PART_NUMBERS)[number]) => {
    const length = sizes[PART_NUMBERS.indexOf(name)] ?? 0;
    const list = new Uint32Array(rest.buffer, at, length);
    at += list.byteLength;
    return list;
  };
  // In the order in which they were written.
  return {
    texts,
    numbers: {
      pagesOfTerm: next("pagesOfTerm"),
      postingStarts: next("postingStarts"),
      postingPages: next("postingPages"),
      postingCounts: next("postingCounts"),
      lengths: next("lengths"),
      nameStarts: next("nameStarts"),
      nameTermStarts: next("nameTermStarts"),
      nameTerms: next("nameTerms"),
      nameTelling: next("nameTelling"),
      subjectStarts: next("subjectStarts"),
      subjectPages: next("subjectPages"),
      subjectOffered: next("subjectOffered"),
    },
  };
}

/** A part of an index by a key that says what it was made from. */
type KeptPart = readonly [key: string, bytes: Uint8Array];

/** Parts in one file. */
export function partsFile(parts: readonly KeptPart[]): Uint8Array {
  return behindJson(
    parts.map(([key, { length }]) => [key, length]),
    parts.map(([, bytes]) => bytes),
  );
}

/** The parts in a file that {@link partsFile} wrote, by their keys: bytes of that file, not copies. */
export function readPartsFile(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const aligned = file.byteOffset % ALIGNED === 0 ? file : new Uint8Array(file);
  const [list, rest] = readJson<readonly (readonly [key: string, length: number])[]>(aligned);
  let at = 0;
  return new Map(
    list.map(([key, length]) => {
      const from = at;
      at += length;
      return [key, rest.subarray(from, at)];
    }),
  );
}
