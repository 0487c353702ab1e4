import type { RulesInWords } from "@/lib/checks/rules-in-words";

/** What the site makes of the rules of a benefit, and what example people get: it follows what is typed. */
export function StudioInWords({ rules }: { rules: RulesInWords | undefined }) {
  return (
    <section aria-labelledby="in-words-title" id="in-words" data-follows="">
      <h2 id="in-words-title">What this says</h2>
      {rules === undefined ? (
        <p>The rule stands here in words once the check can read it.</p>
      ) : (
        <InWords {...rules} />
      )}
    </section>
  );
}

function InWords({ who, rules, remarks, examples }: RulesInWords) {
  return (
    <>
      <p>{who}</p>
      {rules.length > 0 && (
        <ol className="studio-rules">
          {rules.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ol>
      )}
      {remarks.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {examples !== undefined && examples.people.length > 0 && (
        <>
          <p>{examples.intro}</p>
          <dl className="studio-people">
            {examples.people.map((person) => (
              <div key={person.who}>
                <dt>{person.who}</dt>
                {person.lines.map((line) => (
                  <dd key={line}>{line}</dd>
                ))}
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
