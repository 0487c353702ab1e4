import { type LookupAddress, lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { SourceRefusal } from "./refusal";

/** IPv4 that the internet does not reach, by IANA’s registry of special purposes (RFC 6890). */
const SPECIAL_IPV4 = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  SPECIAL_IPV4.addSubnet(network, bits, "ipv4");

/** The one part of IPv6 from which the internet’s addresses are given out, and IPv4 written as IPv6. */
const GIVEN_OUT = new BlockList();
GIVEN_OUT.addSubnet("2000::", 3, "ipv6");
GIVEN_OUT.addSubnet("::ffff:0:0", 96, "ipv6");

/** Within it: tests and tunnels, two of which hold an IPv4 address that may be any, and examples. */
const SPECIAL_IPV6 = new BlockList();
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  SPECIAL_IPV6.addSubnet(network, bits, "ipv6");

/** True for an address that the whole internet reaches. An IPv4 address in IPv6 is judged as that. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !SPECIAL_IPV4.check(address, "ipv4");
  if (isIP(address) === 0 || !GIVEN_OUT.check(address, "ipv6")) return false;
  return !SPECIAL_IPV6.check(address, "ipv6") && !SPECIAL_IPV4.check(address, "ipv6");
}

/**
 * Looks names up as Node does, and refuses those that do not lead into the internet. It does so as the connection is made: a
 * name can lead anywhere, and elsewhere a second later.
 * @param refusalOf why a name with such an address is refused
 */
export function publicLookup(refusalOf: (address: string) => string): LookupFunction {
  return (name, options, callback) => {
    lookup(name, { ...options, all: true }, (problem, addresses: LookupAddress[]) => {
      const within = addresses?.find(({ address }) => !isPublic(address));
      const refusal = within && new SourceRefusal(refusalOf(within.address));
      const [first] = addresses ?? [];
      if (problem !== null || refusal !== undefined || first === undefined)
        callback(problem ?? refusal ?? null, "", 0);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
