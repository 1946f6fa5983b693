import { BlockList, isIP } from "node:net";

/**
 * Ranges that a page's address must never lead to unless the user says so: this machine, its
 * network, the cloud's metadata service, and what is reserved or can smuggle an IPv4 address.
 * From the IANA special-purpose address registries (RFC 6890 and its updates).
 */
const IPV4: readonly (readonly [string, number])[] = [
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
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

const IPV6: readonly (readonly [string, number])[] = [
  ["::", 96],
  ["::ffff:0:0:0", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
  ["5f00::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
];

const PRIVATE: BlockList = blockList();

function blockList(): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of IPV4) list.addSubnet(address, prefix, "ipv4");
  for (const [address, prefix] of IPV6) list.addSubnet(address, prefix, "ipv6");
  return list;
}

/**
 * Whether an IP address is not one of the public internet. IPv4 written as IPv6 (`::ffff:10.0.0.1`)
 * is judged as IPv4; what is no IP address at all counts as private.
 */
export function isPrivateAddress(address: string): boolean {
  const [bare = ""] = address.split("%", 1);
  const family = isIP(bare);
  if (family === 0) return true;
  return PRIVATE.check(bare, family === 4 ? "ipv4" : "ipv6");
}

/** The IP address that a URL names outright ("[::1]", "127.0.0.1"), or null when it names a host. */
export function literalAddress(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  return isIP(host) === 0 ? null : host;
}
