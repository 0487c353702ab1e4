import { eitherPensionWords } from "@/lib/calculator/take-home-words";
import type { EitherPension } from "@/lib/calculator/worked-example";
import { OfficialCalculators, TakeHomeSources } from "../calculator/take-home-sources";

/** What lands in the account of a new starter, in a sentence, and on a screen where its figures were read and who works it out too. */
export function PayInHand({
  inHand,
  opening = "",
  untaxed = [],
}: {
  inHand: EitherPension;
  opening?: string;
  /** Which payments are no part of it. */
  untaxed?: readonly string[];
}) {
  return (
    <>
      <p className="mt-3 max-w-[38em] print:mt-0">
        {opening}
        {[eitherPensionWords(inHand.out, inHand.in), ...untaxed].join(" ")}
      </p>
      <div className="print:hidden">
        <OfficialCalculators />
        <details>
          <summary className="py-1">Sources of this estimate</summary>
          <TakeHomeSources figures={inHand.out.figures} />
        </details>
      </div>
    </>
  );
}
