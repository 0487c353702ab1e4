import type { WebApplication } from "schema-dts";
import { absolute } from "../../site/routes";

/** A tool of the site. It costs nothing and needs no script; who publishes it is said by the home page. */
export function webApplication(
  tool: { readonly name: string; readonly description: string; readonly address: string },
  origin: string,
): WebApplication {
  return {
    "@type": "WebApplication",
    name: tool.name,
    description: tool.description,
    url: absolute(origin, tool.address),
    inLanguage: "en-GB",
    isAccessibleForFree: true,
    operatingSystem: "Any",
    browserRequirements: "Works without JavaScript",
  };
}
