import { siteOrigin } from "@/app/site-origin";
import { securityText } from "@/lib/policy/security-contact";

export const dynamic = "force-static";

/** Whoever looks after a copy of the site names themselves in `SITE_SECURITY_CONTACT`. */
export function GET(): Response {
  return new Response(securityText(siteOrigin, process.env.SITE_SECURITY_CONTACT), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
