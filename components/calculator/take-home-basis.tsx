import type { TaxYear } from "@/lib/take-home";
import { OfficialCalculators, TakeHomeSources } from "./take-home-sources";

/** So many of the sentences stand open: when and with which figures, and where those are not of the months themselves. */
const OPEN = 2;

function Sentences({ words }: { words: readonly string[] }) {
  return (
    <ul className="mt-2 max-w-[38em] list-disc pl-6">
      {words.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/**
 * What an estimate of what lands in the account rests on: the first sentences, and all the others folded on a screen.
 * @param words in sentences
 * @param figures the tax years that it counts with
 */
export function TakeHomeBasis({ words, figures }: { words: readonly string[]; figures: readonly TaxYear[] }) {
  return (
    <div className="addresses">
      <h3 className="mt-6">What this estimate rests on</h3>
      <Sentences words={words.slice(0, OPEN)} />
      <details className="mt-2">
        <summary className="py-1 print:hidden">Tax code, pension, loans and sources</summary>
        <Sentences words={words.slice(OPEN)} />
        <TakeHomeSources figures={figures} />
      </details>
      <OfficialCalculators />
    </div>
  );
}
