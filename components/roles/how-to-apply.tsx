import type { Council } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";

/**
 * Where to apply, or a sentence that the council's published facts do not say.
 * @param isRole true on a role's page, which is not a vacancy and says so
 */
export function HowToApply({ council, isRole = false }: { council: Council; isRole?: boolean }) {
  const notAVacancy = isRole ? "This page describes the role; it is not a vacancy. " : null;
  if (isStated(council.apply)) {
    return (
      <p className="max-w-[38em]">
        {notAVacancy}
        <a href={council.apply.link}>{council.apply.label}</a>
      </p>
    );
  }
  return (
    <p className="max-w-[38em]">
      {notAVacancy}The facts that we hold give no address to apply to. Look for jobs on {council.name}’s own
      website.
    </p>
  );
}
