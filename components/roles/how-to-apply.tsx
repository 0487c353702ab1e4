import type { Council } from "@/lib/content/catalogue-types";
import { isStated } from "@/lib/model/not-stated";

/** Where to apply, or plainly that the council's published facts name no place. A role page is not a vacancy. */
export function HowToApply({ council }: { council: Council }) {
  if (isStated(council.apply)) {
    return (
      <p className="max-w-[38em]">
        This page describes the role; it is not a vacancy.{" "}
        <a href={council.apply.link}>{council.apply.label}</a>
      </p>
    );
  }
  return (
    <p className="max-w-[38em]">
      This page describes the role; it is not a vacancy. The facts that we hold give no address to apply to.
      Look for jobs on {council.name}’s own website.
    </p>
  );
}
