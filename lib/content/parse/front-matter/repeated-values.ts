import { type Alias, type Document, isAlias, type Node, visit } from "yaml";
import type { Position } from "../../position";
import type { Advice } from "../report-together";
import type { Reporter } from "../reporter";
import { entitiesIn } from "../words/entities";

interface RepeatedValues {
  /** By their names, as `a` in `&a`; each with the node that has it. */
  readonly named: ReadonlyMap<string, Node>;
  readonly repeats: readonly Alias[];
}

function repeatedValuesOf(document: Document): RepeatedValues {
  const named = new Map<string, Node>();
  const repeats: Alias[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) repeats.push(node);
      else if (node.anchor !== undefined) named.set(node.anchor, node);
    },
  });
  return { named, repeats };
}

/**
 * Reports YAML anchors and aliases: an editor who does not know them could not read the file. What is repeated is one mistake
 * in however many places; a text that happens to begin with & or * is one each.
 * @returns true when there is any
 */
export function reportRepeatedValues(
  document: Document,
  source: string,
  positionAt: (offset: number) => Position,
  reporter: Reporter,
): boolean {
  const { named, repeats } = repeatedValuesOf(document);
  const repeated = new Set(repeats.map((alias) => alias.source));
  const report = (advice: Advice, at: number) =>
    reporter.report({ ...advice, at: positionAt(at), field: "front matter" });
  const placeOfName = (name: string, node: Node) =>
    Math.max(0, source.lastIndexOf(`&${name}`, node.range?.[0] ?? 0));

  const shared = [...named].filter(([name]) => repeated.has(name));
  const [first] = shared;
  if (first !== undefined) {
    const places = repeats.filter((alias) => named.has(alias.source)).length;
    report(repeatAdvice(first[0], shared.length - 1, places), placeOfName(...first));
  }
  for (const [name, node] of named) {
    if (!repeated.has(name)) report(nameAdvice(`&${name}`), placeOfName(name, node));
  }
  for (const alias of repeats) {
    if (!named.has(alias.source)) report(asteriskAdvice(alias.source), alias.range?.[0] ?? 0);
  }
  return named.size > 0 || repeats.length > 0;
}

/** @param others how many values are named besides, and repeated */
function repeatAdvice(name: string, others: number, places: number): Advice {
  const also = others === 0 ? "" : others === 1 ? " and one other" : ` and ${others} others`;
  const where = places === 1 ? "at one place" : `at ${places} places`;
  return {
    rule: "shared-value",
    problem: `\`&${name}\`${also} ${others === 0 ? "names a value that is" : "name values that are"} repeated ${where}, which content files do not do.`,
    fix: "Write each value out at each place, or delete what nobody has typed.",
  };
}

function asteriskAdvice(name: string): Advice {
  return {
    rule: "shared-value",
    problem: `\`*${name}\` repeats a value named elsewhere, which content files do not do.`,
    fix: "Write the value out here. If the text itself begins with *, put it in quotes.",
  };
}

/** A value that begins with `&`: a name for it, or a sign as web pages write it. */
function nameAdvice(written: string): Advice {
  const [entity] = entitiesIn(written);
  if (entity?.meant !== undefined) {
    return {
      rule: "markup-in-field",
      problem: `\`${entity.written}\` is how a web page writes \`${entity.meant}\`.`,
      fix: `Write \`${entity.meant}\`, the sign itself.`,
    };
  }
  return {
    rule: "shared-value",
    problem: `\`${written}\` names a value so that it can be repeated, which content files do not do.`,
    fix: "Write the value out at each place. If the text itself begins with &, put it in quotes.",
  };
}
