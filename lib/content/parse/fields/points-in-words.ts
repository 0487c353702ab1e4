import { valueAt } from "../front-matter/field-paths";

/** The first point of a list that does not rise above the one before it, as the end of a sentence. */
export function pointsInWords(points: unknown): string {
  if (!Array.isArray(points)) return "";
  const each = points.map((point: unknown) => ({
    number: valueAt(point, ["point"]),
    pays: valueAt(point, ["salary"]),
  }));
  const index = each.findIndex(({ number, pays }, at) => {
    const before = each[at - 1];
    return before !== undefined && !(isAbove(number, before.number) && isAbove(pays, before.pays));
  });
  const [before, point] = [each[index - 1], each[index]];
  return before === undefined || point === undefined
    ? ""
    : `: point ${point.number}, on ${point.pays}, stands after point ${before.number}, on ${before.pays}`;
}

const isAbove = (one: unknown, other: unknown): boolean =>
  typeof one === "number" && typeof other === "number" && one > other;
