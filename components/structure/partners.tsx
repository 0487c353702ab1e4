import { Section } from "../frame/section";

/** Professionals of other organisations who work beside a service or team. */
export function Partners({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Section id="partners" title="Who works beside the team">
      <p className="max-w-[38em]">
        Colleagues from other organisations:{" "}
        {new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names)}.
      </p>
    </Section>
  );
}
