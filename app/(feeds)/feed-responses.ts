import { PUBLIC_HEADERS } from "@/lib/policy/response-headers";

/** An object as JSON, indented so that a person can read it too. */
export function jsonResponse(data: object, status = 200): Response {
  // What was typed may come back in it; written like this it is mark-up to nobody who takes the file for a page.
  const json = JSON.stringify(data, null, 2).replaceAll("<", "\\u003c");
  return new Response(`${json}\n`, {
    status,
    headers: { ...PUBLIC_HEADERS, "Content-Type": "application/json; charset=utf-8" },
  });
}

/**
 * CSV that a browser shows or saves under a name that says what it is.
 * @param name the file's name without its ending; letters, digits and hyphens
 */
export function csvResponse(csv: string, name: string): Response {
  return new Response(csv, {
    headers: {
      ...PUBLIC_HEADERS,
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": `inline; filename="${name}.csv"`,
    },
  });
}

/** Words that explain why there is no answer. */
export function refusalResponse(text: string, status: number): Response {
  return new Response(text, {
    status,
    headers: { ...PUBLIC_HEADERS, "Content-Type": "text/plain; charset=utf-8" },
  });
}

/** Words for people, as they are. */
export function textResponse(text: string): Response {
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

/** A script of our own, for our own pages. */
export function scriptResponse(script: Uint8Array): Response {
  return new Response(script.slice(), { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
}

/** Browsers take rules about what to prepare only under a type of their own. */
export function speculationRulesResponse(rules: object): Response {
  return new Response(JSON.stringify(rules), {
    headers: {
      "Content-Type": "application/speculationrules+json",
      "Cache-Control": "public, max-age=86400",
      "Access-Control-Allow-Origin": "*",
    },
  });
}

/**
 * A calendar that a browser saves, or hands to a calendar, under a name that says what it is.
 * @param name as for CSV
 */
export function calendarResponse(calendar: string, name: string): Response {
  return new Response(calendar, {
    headers: {
      ...PUBLIC_HEADERS,
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.ics"`,
    },
  });
}

/** A picture; other sites show it beside their links. */
export function pngResponse(png: Buffer): Response {
  return new Response(new Uint8Array(png), {
    headers: { ...PUBLIC_HEADERS, "Content-Type": "image/png" },
  });
}
