import { isValidElement, type ReactNode } from "react";

/** A node of a picture as data: its components called, until elements and texts alone are left. */
type Drawn = null | string | number | readonly Drawn[] | { readonly type: string; readonly props: object };

/**
 * A picture's elements as data, from which a cache can know the picture again. React's own renderers to text are no choice: Next
 * refuses them in whatever a route loads.
 * @param node elements, and functions without hooks that return such
 * @throws for another component than a function
 */
export function drawnElements(node: ReactNode): Drawn {
  if (typeof node === "string" || typeof node === "number") return node;
  if (Array.isArray(node)) return node.map(drawnElements);
  if (!isValidElement<{ readonly children?: ReactNode }>(node)) return null;
  const { type, props } = node;
  if (typeof type === "string") {
    return { type, props: { ...props, children: drawnElements(props.children) } };
  }
  const made: unknown = Reflect.apply(type, undefined, [props]);
  return drawnElements(isShown(made) ? made : null);
}

/** True for what React shows something of; `null`, `undefined` and booleans it leaves out. */
function isShown(made: unknown): made is ReactNode {
  return typeof made === "string" || typeof made === "number" || Array.isArray(made) || isValidElement(made);
}
