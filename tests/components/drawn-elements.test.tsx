import { describe, expect, test } from "vitest";
import { drawnElements } from "@/app/(feeds)/drawn-elements";

function Line({ text, size }: { text: string; size: number }) {
  return <b style={{ fontSize: size }}>{text}</b>;
}

const Lines = ({ texts }: { texts: readonly string[] }) =>
  texts.map((text) => <Line key={text} text={text} size={2} />);

describe("a picture as data", () => {
  test("has what its components make, whichever of them made it, in its order", () => {
    const drawn = drawnElements(
      <p>
        £{40_000}
        {null}
        <Lines texts={["one", "two"]} />
      </p>,
    );
    expect(drawn).toEqual({
      type: "p",
      props: {
        children: [
          "£",
          40_000,
          null,
          ["one", "two"].map((children) => ({ type: "b", props: { style: { fontSize: 2 }, children } })),
        ],
      },
    });
  });

  test("differs with anything that is drawn", () => {
    const lines = [
      <Line key="1" text="one" size={2} />,
      <Line key="2" text="one" size={3} />,
      <Line key="3" text="two" size={2} />,
    ];
    expect(new Set(lines.map((line) => JSON.stringify(drawnElements(line)))).size).toBe(3);
  });
});
