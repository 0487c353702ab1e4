import { z } from "zod";
import { slug } from "./names";
import { WITHOUT_SIGNS } from "./pay-rise";
import { because } from "./refusal";
import { day, reviewed, source } from "./vocabulary";

/** The folder of what is the same for every council. It is beside the councils' folders, and no council may have its name. */
export const NATIONAL_FOLDER = "national";
/** Its folder of tax years. */
export const TAX_YEARS_FOLDER = "tax-years";

const amount = z.number().nonnegative().multipleOf(0.01);
const rate = z.number().nonnegative().max(100).multipleOf(0.01);

/** Where the figures of one group were read. */
const readIn = slug.describe("Where they were read: one of the `sources` of this file.");

/** A rate and the amount up to which it holds. */
const band = z
  .strictObject({
    upTo: amount.optional().meta({
      description: "The amount up to which it holds: pounds a year.",
      inFile: WITHOUT_SIGNS,
      leftOut: "It holds for everything above the band before. Only the last band leaves it out.",
    }),
    rate: rate.describe("The rate in per cent."),
  })
  .meta({ title: "A band" });

/** Bands from the lowest to the highest; the last one is open. */
const bands = z
  .array(band)
  .min(1)
  .refine(
    (all) =>
      all.every(({ upTo }, index) => {
        const before = all[index - 1];
        const isLast = index === all.length - 1;
        return (upTo === undefined) === isLast && (isLast || (upTo ?? 0) > (before?.upTo ?? 0));
      }),
    because({ tag: "bands out of order" }),
  );

const incomeTax = z
  .strictObject({
    personalAllowance: amount.describe("The pay that is free of tax: pounds a year."),
    taperedAbove: amount.describe("The income above which the allowance falls by a pound for each two."),
    englandAndWales: bands.describe("The bands of taxable pay in England and Wales, lowest first."),
    scotland: bands.describe("The bands of taxable pay in Scotland, lowest first."),
    source: readIn,
  })
  .meta({ title: "Income tax" });

const limit = z
  .strictObject({
    month: amount.describe("Pounds a month."),
    year: amount.describe("Pounds a year."),
  })
  .meta({ title: "A limit of National Insurance" });

const nationalInsurance = z
  .strictObject({
    primaryThreshold: limit.describe("What is paid above it counts."),
    upperEarningsLimit: limit.describe("What is paid above it counts at the upper rate."),
    mainRate: rate.describe("The rate up to the upper earnings limit, in per cent."),
    upperRate: rate.describe("The rate above it, in per cent."),
    source: readIn,
  })
  .meta({ title: "National Insurance, category A" });

const planThreshold = amount.optional();
const undergraduate = (plan: string) =>
  planThreshold.meta({
    description: `The pay above which a loan of plan ${plan} is repaid: pounds a year.`,
    leftOut: "Nothing is deducted for this plan in this tax year.",
  });

const studentLoans = z
  .strictObject({
    rate: rate.describe(
      "What is deducted of the pay above the threshold of plans 1, 2, 4 and 5, in per cent.",
    ),
    plan1: undergraduate("1"),
    plan2: undergraduate("2"),
    plan4: undergraduate("4"),
    plan5: undergraduate("5"),
    postgraduateRate: rate.describe("What is deducted for a postgraduate loan, in per cent."),
    postgraduate: planThreshold.meta({
      description: "The pay above which a postgraduate loan is repaid: pounds a year.",
      leftOut: "Nothing is deducted for this loan in this tax year.",
    }),
    source: readIn,
  })
  .meta({ title: "Student loans" });

const pension = z
  .strictObject({
    from: day.describe("The day from which the bands hold."),
    bands: bands.describe(
      "The bands of a year's actual pensionable pay, lowest first. A rate holds for all of the pay.",
    ),
    source: readIn,
  })
  .meta({ title: "Local Government Pension Scheme" });

/**
 * `content/national/tax-years/2026-27.mdx`: what is taken off pay in one tax year, the same for every council. The file
 * is named for the two years in which the tax year lies.
 */
export const taxYear = z.strictObject({
  from: day
    .refine((written) => written.endsWith("-04-06"), because({ tag: "not the first day of a tax year" }))
    .describe("The first day of the tax year, a 6 April."),
  incomeTax: incomeTax.describe("Income tax that employers deduct."),
  nationalInsurance: nationalInsurance.describe(
    "National Insurance of category A, which most employees pay.",
  ),
  studentLoans: studentLoans.describe("Student and postgraduate loans that are repaid from pay."),
  pension: pension.describe(
    "What members of the Local Government Pension Scheme in England and Wales pay into it.",
  ),
  reviewed,
  sources: z
    .record(slug, source)
    .describe("Every page and paper that the figures were read in, by a short name."),
});
export type TaxYearFile = z.output<typeof taxYear>;
