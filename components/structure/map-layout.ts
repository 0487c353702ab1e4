/** A node of the map: a name and its children. */
export interface MapBranch {
  readonly slug: string;
  readonly name: string;
  readonly leaves: readonly { readonly slug: string; readonly name: string }[];
}

export interface PlacedLabel {
  readonly slug: string;
  readonly lines: readonly string[];
  /** Baseline of the first line. */
  readonly y: number;
  /** Middle of the label, where a connector meets it. */
  readonly middle: number;
}

export interface PlacedBranch extends PlacedLabel {
  readonly leaves: readonly PlacedLabel[];
}

export interface MapLayout {
  readonly branches: readonly PlacedBranch[];
  readonly height: number;
}

/** Distance between two lines of one name. */
export const LINE = 19;
const GAP = 13;
const BRANCH_GAP = 24;

/** Breaks a name at spaces into lines of at most `width` letters; a longer word has a line to itself. */
export function wrapWords(name: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A label whose block of lines starts at `top`. */
function place(slug: string, lines: readonly string[], top: number): PlacedLabel {
  return { slug, lines, y: top + LINE - 5, middle: top + (lines.length * LINE) / 2 };
}

/**
 * Three columns: each branch is beside the middle of its leaves.
 * @param branchWidth most letters in a line of a branch; `leafWidth` the same for a leaf
 */
export function columnLayout(
  branches: readonly MapBranch[],
  branchWidth: number,
  leafWidth: number,
): MapLayout {
  let top = 0;
  const placed = branches.map((branch) => {
    const lines = wrapWords(branch.name, branchWidth);
    const start = top;
    const leaves = branch.leaves.map((leaf) => {
      const label = place(leaf.slug, wrapWords(leaf.name, leafWidth), top);
      top += label.lines.length * LINE + GAP;
      return label;
    });
    const leavesHeight = top - start - (leaves.length > 0 ? GAP : 0);
    const height = Math.max(leavesHeight, lines.length * LINE);
    top = start + height + BRANCH_GAP;
    return { ...place(branch.slug, lines, start + (height - lines.length * LINE) / 2), leaves };
  });
  return { branches: placed, height: Math.max(0, top - BRANCH_GAP) };
}

/** One column for a narrow screen: leaves are below their branch. */
export function treeLayout(
  branches: readonly MapBranch[],
  branchWidth: number,
  leafWidth: number,
): MapLayout {
  let top = 0;
  const placed = branches.map((branch) => {
    const label = place(branch.slug, wrapWords(branch.name, branchWidth), top);
    top += label.lines.length * LINE + GAP;
    const leaves = branch.leaves.map((leaf) => {
      const leafLabel = place(leaf.slug, wrapWords(leaf.name, leafWidth), top);
      top += leafLabel.lines.length * LINE + GAP;
      return leafLabel;
    });
    top += BRANCH_GAP - GAP;
    return { ...label, leaves };
  });
  return { branches: placed, height: Math.max(0, top - BRANCH_GAP) };
}
