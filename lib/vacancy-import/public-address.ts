import { type LookupAddress, lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { SourceRefusal } from "./refusal";

/** Networks that the internet does not reach, and services of the computer itself. RFC 6890, RFC 4291. */
const PRIVATE = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  PRIVATE.addSubnet(network, bits, "ipv4");
for (const [network, bits] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  PRIVATE.addSubnet(network, bits, "ipv6");

/** True for an address that the whole internet reaches. An IPv4 address in IPv6 is judged as that. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !PRIVATE.check(address, family === 4 ? "ipv4" : "ipv6");
}

/** Looks a name up as Node does, and refuses what does not lead into the internet: a name can be made to lead anywhere. */
export const publicLookup: LookupFunction = (name, options, callback) => {
  lookup(name, { ...options, all: true }, (problem, addresses: LookupAddress[]) => {
    const refusal = addresses?.some(({ address }) => !isPublic(address))
      ? new SourceRefusal(`It leads to ${name}, which is an address within a network.`)
      : null;
    const [first] = addresses ?? [];
    if (problem !== null || refusal !== null || first === undefined) callback(problem ?? refusal, "", 0);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
