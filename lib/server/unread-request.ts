import { STATUS_CODES } from "node:http";
import { HEADERS_EVERYWHERE } from "../policy/response-headers";

const TOO_LONG =
  "This request is longer than this site reads, most likely its address. Go to the site's first page, and ask with fewer words.\n";
const UNREADABLE = "This site could not read that request. Go to its first page, and try again from there.\n";

/**
 * The whole answer to what Node could not read as a request, as it goes over the connection: there is no response yet to give a
 * body and the headers of every other answer to.
 * @param code what Node says was wrong
 */
export function unreadAnswer(code: string | undefined): string {
  const [status, text] = code === "HPE_HEADER_OVERFLOW" ? [431, TOO_LONG] : [400, UNREADABLE];
  const headers = Object.entries({
    ...HEADERS_EVERYWHERE,
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    Connection: "close",
    "Content-Length": String(Buffer.byteLength(text)),
  });
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines}\r\n${text}`;
}
