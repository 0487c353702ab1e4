import type { Nodes } from "mdast";
import { listed, nearest } from "../../nearest";
import type { Citation } from "../../parsed-document";
import type { Finding, Reporter } from "../reporter";
import { COMPONENTS, type ComponentName, isComponentName } from "../text-rules";
import { htmlFinding } from "./broken-markup";
import { isHtmlElement } from "./html-elements";
import { startOf } from "./start";

export type ComponentNode = Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/** Checks one component in the body. Returns what it cites, or `undefined` when it is not written as it must be. */
export function readComponent(node: ComponentNode, reporter: Reporter): Citation | undefined {
  const at = startOf(node);
  const report = (finding: Omit<Finding, "at" | "field">) =>
    reporter.report({ ...finding, at, field: "text" });
  const name = node.name ?? "";
  const inCapitals = Object.keys(COMPONENTS).find((each) => each.toLowerCase() === name);
  if (isHtmlElement(name) && (inCapitals === undefined || attribute(node, "of") === undefined)) {
    reporter.report({ ...htmlFinding(at, name), field: "text" });
    return undefined;
  }
  if (!isComponentName(name)) {
    const meant = inCapitals ?? nearest(name, Object.keys(COMPONENTS));
    report({
      rule: "unknown-component",
      problem: `\`<${name}>\` is not a component of this site.`,
      allowed: listed(Object.keys(COMPONENTS)),
      fix:
        meant === undefined ? "Take it out, and write the text in Markdown." : `Did you mean \`${meant}\`?`,
    });
    return undefined;
  }
  const problem = attributeProblem(node, name) ?? contentProblem(node, name);
  if (problem !== undefined) {
    report({ ...problem, allowed: `\`${COMPONENTS[name].example}\`` });
    return undefined;
  }
  return { component: name, name: attribute(node, "of") ?? "", at, field: "text" };
}

/** The text of an attribute; `undefined` when it is absent or not plain text. */
export function attribute(node: ComponentNode, wanted: string): string | undefined {
  for (const each of node.attributes) {
    if (each.type === "mdxJsxAttribute" && each.name === wanted && typeof each.value === "string")
      return each.value;
  }
  return undefined;
}

type Problem = Omit<Finding, "at" | "field">;

function attributeProblem(node: ComponentNode, name: ComponentName): Problem | undefined {
  const attributes: readonly string[] = COMPONENTS[name].attributes;
  const rule = "component-attribute";
  const names = node.attributes.map((each) => (each.type === "mdxJsxAttribute" ? each.name : "{…}"));
  const unknown = names.find((each) => !attributes.includes(each));
  if (unknown !== undefined) {
    const meant = nearest(unknown, attributes);
    return {
      rule,
      problem: `\`${unknown}\` is not an attribute of \`${name}\`.`,
      fix: meant === undefined ? `Write only ${listed(attributes)}.` : `Did you mean \`${meant}\`?`,
    };
  }
  const missing = attributes.find((each) => (attribute(node, each) ?? "").trim() === "");
  if (missing === undefined) return undefined;
  return {
    rule,
    problem: names.includes(missing)
      ? `\`${missing}\` of \`${name}\` has no text in quotes.`
      : `\`${name}\` needs \`${missing}\`.`,
    fix: `Write \`${COMPONENTS[name].example}\`.`,
  };
}

function contentProblem(node: ComponentNode, name: ComponentName): Problem | undefined {
  if (node.children.length === 0) return undefined;
  const holdsComponent = JSON.stringify(node.children).includes('"mdxJsx');
  return holdsComponent
    ? {
        rule: "nested-component",
        problem: `There is a component inside \`${name}\`.`,
        fix: "Write one after the other, each closed in itself.",
      }
    : {
        rule: "component-content",
        problem: `There is text inside \`${name}\`, which brings its own words.`,
        fix: `Close it in itself: \`${COMPONENTS[name].example}\`.`,
      };
}
