import type { PreviewCheck } from "@/lib/checks/preview-check";
import type { RulesInWords } from "@/lib/checks/rules-in-words";
import { Measure } from "../frame/frame";
import { IssueList } from "./content-issues";

/** The check's page of the preview: what the check warns of, and what the site makes of the rules of every benefit. */
export function CheckPage({ issues, benefits }: PreviewCheck) {
  return (
    <main id="main" tabIndex={-1} className="outline-none">
      <Measure className="py-10">
        <h1 className="text-4xl">What the check says</h1>
        <p className="mt-4 max-w-[38em] text-lg">
          {issues.length === 0
            ? "It finds no mistake and warns of nothing. "
            : "Each point below deserves a look. "}
          Then come the rules of every benefit in the site’s words, and what they give to a few people: hold
          them beside the words of the council.
        </p>
        <IssueList issues={issues} />
        {benefits.map((benefit) => (
          <BenefitInWords key={benefit.file} benefit={benefit} />
        ))}
      </Measure>
    </main>
  );
}

function BenefitInWords({
  benefit: { name, file, who, rules, remarks, examples },
}: {
  benefit: RulesInWords;
}) {
  return (
    <section className="mt-10">
      <h2 className="text-2xl">{name}</h2>
      <p className="font-mono text-[0.9375rem] text-quiet">{file}</p>
      <p className="mt-3">{who}</p>
      <ol className="mt-2 list-decimal pl-6">
        {rules.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      {remarks.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {examples === undefined || examples.people.length === 0 ? null : (
        <>
          <p className="mt-3 text-quiet">{examples.intro}</p>
          <dl className="mt-1">
            {examples.people.map((person) => (
              <div key={person.who} className="mt-2">
                <dt className="font-semibold">{person.who}</dt>
                {person.lines.map((line) => (
                  <dd key={line}>{line}</dd>
                ))}
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
