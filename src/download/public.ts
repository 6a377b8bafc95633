import ipaddr from "ipaddr.js";

/**
 * Whether a host is one of the public network, by its name as URL writes it. What such a name resolves to is not looked
 * up: only the platform's fetch knows.
 */
export function isPublic(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$|\.$/g, "");
  if (!ipaddr.isValid(name)) {
    return name.includes(".") && !/\.(localhost|local|localdomain|internal|home\.arpa|lan)$/i.test(name);
  }
  const address = ipaddr.parse(name);
  // Addresses of IPv6 are given out from 2000::/3 alone.
  const global = address instanceof ipaddr.IPv4 || (address.toByteArray()[0] ?? 0) >> 5 === 1;
  return global && address.range() === "unicast";
}
