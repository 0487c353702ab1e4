import type { Instant } from "@/lib/calendar/london-time";
import { IMMUTABLE, keptUntil, PUBLIC_HEADERS, standaloneHeaders } from "@/lib/policy/response-headers";

/** An object as JSON, indented so that a person can read it too. */
export function jsonResponse(data: object, status = 200): Response {
  // It may echo what was typed. Escaped, so that it is not mark-up where the file is taken for a page.
  const json = JSON.stringify(data, null, 2).replaceAll("<", "\\u003c");
  return new Response(`${json}\n`, {
    status,
    headers: { ...PUBLIC_HEADERS, "Content-Type": "application/json; charset=utf-8" },
  });
}

/**
 * CSV that a browser shows, or saves under a telling name.
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

/** What was typed, without signs of mark-up, which have no place in it, whoever shows it. */
export const withoutMarkup = (text: string): string => text.replace(/[<>]/g, " ");

/** Plain text that explains why there is no answer. It may echo what was typed. */
export function refusalResponse(text: string, status: number): Response {
  return new Response(withoutMarkup(text), {
    status,
    headers: { ...PUBLIC_HEADERS, "Content-Type": "text/plain; charset=utf-8" },
  });
}

/** Plain text. */
export function textResponse(text: string): Response {
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

/** A list for crawlers. */
export function xmlResponse(xml: string): Response {
  return new Response(xml, { headers: { "Content-Type": "application/xml" } });
}

/** A script for the site's own pages. */
export function scriptResponse(script: Uint8Array): Response {
  return new Response(script.slice(), { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
}

/** Speculation rules, which browsers accept only with their own media type. */
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
 * An iCalendar file that a browser saves, or opens in a calendar program. Never cached: a calendar ignores a file that is
 * older than what it has.
 * @param name as for CSV
 */
export function calendarResponse(calendar: string, name: string): Response {
  return new Response(calendar, {
    headers: {
      ...PUBLIC_HEADERS,
      "Content-Type": "text/calendar; charset=utf-8; method=PUBLISH",
      "Cache-Control": "no-store",
      "Content-Disposition": `attachment; filename="${name}.ics"`,
    },
  });
}

/** A picture; other sites show it beside their links. */
export function pngResponse(png: Uint8Array): Response {
  return new Response(new Uint8Array(png), {
    headers: { ...PUBLIC_HEADERS, "Content-Type": "image/png" },
  });
}

/** The site's mark as an icon file. */
export function iconResponse(icon: Uint8Array): Response {
  return new Response(new Uint8Array(icon), { headers: { "Content-Type": "image/x-icon" } });
}

/** A file of a photograph. Its address changes with it, so that browsers may keep it for good. */
export function photographResponse(picture: Buffer, format: string): Response {
  return new Response(new Uint8Array(picture), {
    headers: { "Content-Type": `image/${format}`, "Cache-Control": IMMUTABLE },
  });
}

/** A drawing that scales, such as a QR code. */
export function svgResponse(svg: string): Response {
  return new Response(svg, { headers: { ...PUBLIC_HEADERS, "Content-Type": "image/svg+xml" } });
}

/**
 * A page that stands alone.
 * @param policy its content security policy
 */
export function standaloneResponse(html: string, policy: string, status = 200): Response {
  return new Response(html, { status, headers: { ...PUBLIC_HEADERS, ...standaloneHeaders(policy) } });
}

/** A file for programs of any site. */
export function publicResponse(text: string, type: string): Response {
  return new Response(text, { headers: { ...PUBLIC_HEADERS, "Content-Type": `${type}; charset=utf-8` } });
}

/**
 * A response that changes by the clock, kept by caches no longer than it holds.
 * @param until the moment at which it changes, and `now` the present one
 */
export function timed(response: Response, until: Instant, now: Instant): Response {
  response.headers.set("Cache-Control", keptUntil(until, now));
  return response;
}
