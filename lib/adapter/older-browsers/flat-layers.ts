import { compare, type Specificity, selectorSpecificity } from "@csstools/selector-specificity";
import type { AtRule, Container, Declaration, Document, Root, Rule } from "postcss";
import parser from "postcss-selector-parser";
import { isPart, lastCompound, propertiesOverlap, type Subject, subjectOf, subjectsOverlap } from "./overlap";
import { isKnownToAll, plainSelectors } from "./plain-selectors";

/** One selector of a rule, with what decides whether it wins. */
interface Entry {
  readonly rule: Rule;
  /** Place of its layer; what is in no layer comes after all that are. */
  readonly layer: number;
  /** As it was written. */
  readonly meant: Specificity;
  /** Place of its rule in the sheet. */
  readonly place: number;
  readonly selector: parser.Selector;
  readonly subject: Subject;
  /** What it sets, but for what is `!important`. */
  readonly properties: readonly string[];
  /** As it comes out. */
  said: Specificity;
}

type Parent = Container | Document | undefined;

/** By its name and not by its class: whoever loads the plugin may have a copy of PostCSS of its own. */
function isAtRule(node: Parent): node is AtRule {
  return node?.type === "atrule";
}

function layerOf(rule: Rule): AtRule | undefined {
  for (let parent: Parent = rule.parent; parent !== undefined; parent = parent.parent) {
    if (isAtRule(parent) && parent.name === "layer") return parent;
  }
  return undefined;
}

/** The layers of a sheet in their order, which is that of their first mention. */
function layersOf(root: Root): string[] {
  const names: string[] = [];
  root.walkAtRules("layer", (layer) => {
    const nested = isAtRule(layer.parent) && layer.parent.name === "layer";
    if (layer.params === "" || layer.params.includes(".") || nested) {
      throw new Error(
        `@layer ${layer.params}: layers in layers, and layers without a name, are not handled.`,
      );
    }
    names.push(...layer.params.split(",").map((name) => name.trim()));
  });
  return [...new Set(names)];
}

/** `from` and `50%` in an animation are rules too, and match nothing. */
function isKeyframe({ parent }: Rule): boolean {
  return isAtRule(parent) && /keyframes$/.test(parent.name);
}

function declarationsOf(rule: Rule): Declaration[] {
  return rule.nodes.flatMap((node) => {
    if (node.type === "rule" || node.type === "atrule") {
      throw new Error(`A rule inside the rule ${rule.selector} is not handled.`);
    }
    return node.type === "decl" ? [node] : [];
  });
}

/**
 * A selector in words that all know, unless it is groundwork, meant to give way to what comes after, and would give way
 * no longer. Then it is left as it is: it would raise every class there is, and what old browsers do without it will do.
 */
function wordings(written: parser.Selector, isGroundwork: boolean): parser.Selector[] {
  const plain = plainSelectors(written);
  const meant = selectorSpecificity(written);
  const rises = plain.some((selector) => compare(selectorSpecificity(selector), meant) > 0);
  return isGroundwork && rises ? [written] : plain;
}

function entriesOf(root: Root): Entry[] {
  const layers = layersOf(root);
  const entries: Entry[] = [];
  let place = 0;
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const name = layerOf(rule)?.params;
    const layer = name === undefined ? layers.length : layers.indexOf(name);
    const properties = declarationsOf(rule).flatMap(({ prop, important }) => (important ? [] : [prop]));
    place += 1;
    for (const written of parser().astSync(rule.selector).nodes) {
      const meant = selectorSpecificity(written);
      for (const selector of wordings(written, layer < layers.length - 1 && properties.length > 0)) {
        // The site has no element with a tree of its own, and this would outrank every plain tag.
        if (selector.toString().trim() === ":host") continue;
        const subject = subjectOf(selector);
        const said = selectorSpecificity(selector);
        entries.push({ rule, layer, meant, place, selector, subject, properties, said });
      }
    }
  });
  return entries;
}

/** Layers turn round for what is `!important`; nothing here needs it, and so it is not handled. */
function refuseImportantConflicts(entries: readonly Entry[]): void {
  const important = entries.flatMap((entry) =>
    declarationsOf(entry.rule).flatMap(({ prop, important: is }) => (is ? [{ entry, prop }] : [])),
  );
  for (const one of important) {
    const other = important.find(
      ({ entry, prop }) => entry.layer < one.entry.layer && propertiesOverlap(prop, one.prop),
    );
    if (other !== undefined) {
      throw new Error(
        `${one.prop} is !important in ${one.entry.rule.selector} and, in another layer, in ${other.entry.rule.selector}.`,
      );
    }
  }
}

function byMeaning(one: Entry, other: Entry): number {
  return one.layer - other.layer || compare(one.meant, other.meant) || one.place - other.place;
}

function meet(one: Entry, other: Entry): boolean {
  if (one.rule === other.rule || !subjectsOverlap(one.subject, other.subject)) return false;
  return one.properties.some((first) => other.properties.some((second) => propertiesOverlap(first, second)));
}

/** The specificity of `:not(.\#)`, which excludes nothing, and of `:not(#\#)`. */
const RAISE = { a: ":not(#\\#)", b: ":not(.\\#)" } as const;

/** How often each must be added to a specificity for it to reach another. */
function raisesTo(from: Specificity, to: Specificity): { readonly a: number; readonly b: number } {
  if (compare(from, to) >= 0) return { a: 0, b: 0 };
  const a = to.a - from.a;
  const level = { ...from, a: to.a };
  const b = Math.max(0, to.b - from.b);
  return { a, b: compare({ ...level, b: from.b + b }, to) >= 0 ? b : b + 1 };
}

function raise(entry: Entry, to: Specificity): void {
  const { a, b } = raisesTo(entry.said, to);
  if (a + b === 0) return;
  const { selector } = entry;
  const more = parser().astSync(RAISE.a.repeat(a) + RAISE.b.repeat(b)).nodes[0]?.nodes ?? [];
  const part = lastCompound(selector).find(isPart);
  for (const node of more) {
    if (part === undefined) selector.append(node);
    else selector.insertBefore(part, node);
  }
  entry.said = selectorSpecificity(selector);
}

/** What an entry must reach at least to win over another that stands where it stands. */
function atLeast(entry: Entry, loser: Entry): Specificity {
  return entry.place > loser.place ? loser.said : { ...loser.said, c: loser.said.c + 1 };
}

/** Raises what would lose, without layers, to something that it was meant to win over; touches nothing else. */
function keepWinners(entries: readonly Entry[]): void {
  const done: Entry[] = [];
  for (const entry of entries.toSorted(byMeaning)) {
    for (const loser of done) if (meet(entry, loser)) raise(entry, atLeast(entry, loser));
    done.push(entry);
  }
}

/** Writes the selectors back; those that some browsers do not know get rules of their own. */
function writeSelectors(entries: readonly Entry[]): void {
  for (const rule of new Set(entries.map((entry) => entry.rule))) {
    const own = entries.filter((entry) => entry.rule === rule);
    const known = own.filter(({ selector }) => isKnownToAll(selector));
    const unknown = own.filter(({ selector }) => !isKnownToAll(selector));
    const lists = [known, ...unknown.map((one) => [one])].filter((list) => list.length > 0);
    for (const list of lists) {
      const selectors = list.map(({ selector }) => selector.toString().trim());
      rule.before(rule.clone({ selectors: [...new Set(selectors)] }));
    }
    rule.remove();
  }
}

/**
 * Takes the layers out of a sheet, with `:is()` and `:where()`, so that browsers that know none of them style a page
 * exactly as others did: where a rule would now lose to one that it was meant to win over, it becomes more specific.
 * @throws for what it cannot take out without a change
 */
export function flattenLayers(root: Root): void {
  const entries = entriesOf(root);
  refuseImportantConflicts(entries);
  keepWinners(entries);
  writeSelectors(entries);
  root.walkAtRules("layer", (layer) => {
    if (layer.nodes === undefined) layer.remove();
    else layer.replaceWith(layer.nodes);
  });
}
