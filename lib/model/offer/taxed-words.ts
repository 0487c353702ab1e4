import type { FieldWords } from "../meta";

type Fields = Readonly<Record<string, FieldWords>>;

export const FREE_UP_TO = {
  title: "Free of tax up to an amount",
  leads: { freeUpTo: "free of tax up to", in: "in" },
  fields: {
    freeUpTo: ["The figure that holds how much is free of tax: from the rest it is taken."],
    in: [
      "The year or month in which so much is free; `a tax year` begins on 6 April.",
      "So much of all that is paid.",
    ],
  } satisfies Fields,
};
export const FREE_SHARE = {
  title: "A share that is free of tax",
  leads: { freeShare: "free of tax" },
  fields: {
    freeShare: ["The figure that holds the percentage that is free of tax: from the rest it is taken."],
  } satisfies Fields,
};
