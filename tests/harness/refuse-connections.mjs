/**
 * Loaded into a process of Node before anything else (`node --import`): it refuses every connection to another computer,
 * and writes down what was asked for in the file that REFUSED_CONNECTIONS names. A connection to this computer goes on.
 */
import { appendFileSync } from "node:fs";
import { Socket } from "node:net";

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1|\[::1\])$/;

/** Where `connect` is to connect to: it takes options, a port and a host, or a path, also as one list of all these. */
function hostOf([first, second]) {
  if (Array.isArray(first)) return hostOf(first);
  if (typeof first === "object") return first.path ? "localhost" : (first.host ?? "localhost");
  // A text that is no number is the path of a socket on this computer.
  if (Number.isNaN(Number(first))) return "localhost";
  return typeof second === "string" ? second : "localhost";
}

const { connect } = Socket.prototype;
Socket.prototype.connect = function connectToThisComputer(...given) {
  const host = hostOf(given);
  if (LOOPBACK.test(host)) return connect.apply(this, given);
  const { REFUSED_CONNECTIONS } = process.env;
  if (REFUSED_CONNECTIONS) appendFileSync(REFUSED_CONNECTIONS, `${host}\n`);
  process.nextTick(() =>
    this.destroy(new Error(`A build asks nobody for anything, and this one asked ${host}.`)),
  );
  return this;
};
