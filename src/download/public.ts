import ipaddr from "ipaddr.js";

/** Endings that lead nowhere, or into a private network: RFC 6762 (appendix G), RFC 8375, and what routers and clusters use. */
const PRIVATE_NAMES =
  /\.(localhost|localdomain|local|internal|intranet|private|corp|home|home\.arpa|lan|domain|workgroup|svc|consul)$/i;

/**
 * Whether a host is one of the public network, by its name as URL writes it. What such a name resolves to is not looked
 * up: only the platform's fetch knows.
 */
export function isPublic(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$|\.+$/g, "");
  if (!ipaddr.isValid(name)) return name.includes(".") && !PRIVATE_NAMES.test(name);
  const address = ipaddr.parse(name);
  // Of IPv6 only 2000::/3 may be given out, and nothing of its upper half is: there lay 6bone, and lie examples.
  const global = address instanceof ipaddr.IPv4 || (address.toByteArray()[0] ?? 0) >> 4 === 2;
  return global && address.range() === "unicast";
}
