import parser from "postcss-selector-parser";

const ANY_OF = new Set([":is", ":where"]);

/** Pseudo-classes and elements that every browser of 2020 knows. One it does not know costs the whole list its rule. */
const KNOWN_TO_ALL =
  /^:(:?(before|after|placeholder|first-line|first-letter|selection)|root|host|hover|active|focus|visited|link|target|checked|disabled|enabled|empty|not|(first|last|only|nth|nth-last)-(child|of-type))$/;

function firstAnyOf(selector: parser.Selector): parser.Pseudo | undefined {
  let found: parser.Pseudo | undefined;
  selector.walkPseudos((pseudo) => {
    if (found === undefined && ANY_OF.has(pseudo.value)) found = pseudo;
  });
  return found;
}

function cannotBeSaid(selector: parser.Selector): never {
  throw new Error(
    `The selector ${selector.toString()} cannot be said without :is() or :where(), which browsers of 2020 do not ` +
      "know. Name what it is for in a class of its own.",
  );
}

/** The nodes from the last combinator before `node` to the next one after it. */
function compoundAround(
  node: parser.Node,
  nodes: readonly parser.Node[],
): readonly [from: number, to: number] {
  const at = nodes.indexOf(node);
  const from = nodes.findLastIndex(({ type }, index) => index < at && type === "combinator") + 1;
  const next = nodes.findIndex(({ type }, index) => index > at && type === "combinator");
  return [from, next < 0 ? nodes.length : next];
}

/** A compound has its tag first, and `*` only where it has nothing else. */
function inOrder(compound: readonly parser.Node[]): parser.Node[] {
  const named = compound.filter(({ type }) => type !== "universal");
  const tags = named.filter(({ type }) => type === "tag");
  const rest = named.filter(({ type }) => type !== "tag");
  const all = [...tags, ...rest];
  return all.length > 0 ? all : [...compound.slice(0, 1)];
}

/** The selector with one alternative of an `:is()` or `:where()` in the place of the whole. */
function withAlternative(
  selector: parser.Selector,
  pseudo: parser.Pseudo,
  alternative: parser.Selector,
): parser.Selector {
  const { nodes } = selector;
  if (pseudo.parent !== selector) cannotBeSaid(selector);
  const [from, to] = compoundAround(pseudo, nodes);
  const own = alternative.nodes;
  const start = own.findLastIndex(({ type }) => type === "combinator") + 1;
  // What stands before in both could be nested either way round, and one selector says only one of them.
  if (start > 0 && from > 0) cannotBeSaid(selector);
  const compound = [...nodes.slice(from, to).filter((node) => node !== pseudo), ...own.slice(start)];
  const whole = [...nodes.slice(0, from), ...own.slice(0, start), ...inOrder(compound), ...nodes.slice(to)];
  const text = whole.map((node) => (node.type === "combinator" ? node.toString() : node.toString().trim()));
  const [made] = parser().astSync(text.join("").trim()).nodes;
  return made ?? cannotBeSaid(selector);
}

/**
 * Says a selector without `:is()` and `:where()`, as one selector for each alternative. What it matches stays the same;
 * how specific it is may not.
 * @throws when it cannot be said so
 */
export function plainSelectors(selector: parser.Selector): parser.Selector[] {
  const pseudo = firstAnyOf(selector);
  if (pseudo === undefined) return [selector];
  return pseudo.nodes.flatMap((alternative) =>
    plainSelectors(withAlternative(selector, pseudo, alternative)),
  );
}

/** True when no browser drops a rule for this selector. */
export function isKnownToAll(selector: parser.Selector): boolean {
  let known = true;
  selector.walkPseudos(({ value }) => {
    known &&= KNOWN_TO_ALL.test(value.toLowerCase());
  });
  return known;
}
