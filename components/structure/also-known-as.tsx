/** Other names a reader may have met, so that the page they look for is the one they are on. */
export function AlsoKnownAs({ names, acronym }: { names: readonly string[]; acronym: string | undefined }) {
  const all = [...(acronym ? [acronym] : []), ...names];
  if (all.length === 0) return null;
  return (
    <p className="mt-6 text-quiet print:mt-2">
      Also called {new Intl.ListFormat("en-GB", { type: "disjunction" }).format(all)}.
    </p>
  );
}
