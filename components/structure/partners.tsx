import { Section } from "../frame/section";
import { PartnerList } from "./partner-list";

/** Professionals of other organisations who work beside a service or team. */
export function Partners({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Section id="partners" title="Who works beside the team">
      <PartnerList names={names} />
    </Section>
  );
}
