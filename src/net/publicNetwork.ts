import { lookup } from 'node:dns/promises'
import { BlockList, isIP, type LookupFunction } from 'node:net'

import { Agent, type Dispatcher } from 'undici'

/** What decides where the site may connect to for somebody else; tests bring their own. */
export interface Network {
  /** Every address of a host. @throws when it has none */
  resolve: (host: string) => Promise<{ address: string; family: number }[]>
  /** Whether an IP address lies outside this machine and its own network. */
  isPublic: (ip: string) => boolean
}

/** An address that leads to this machine or its own network. */
export class PrivateAddressError extends Error {
  override name = 'PrivateAddressError'

  constructor(host: string) {
    super(`${host} leads to a private network`)
  }
}

export const INTERNET: Network = {
  resolve: (host) => lookup(host, { all: true }),
  isPublic: isPublicIp,
}

/**
 * Connects only to public addresses. A name is looked up once, by the connection itself, and the
 * connection goes to the address that was checked: a name that answers differently the second time
 * changes nothing. A host with any private address is refused whole.
 */
export const publicOnly = (network: Network = INTERNET): Dispatcher =>
  new Agent({ connect: { lookup: checkedLookup(network) } })

/**
 * Whether a host is public, by its address or its name.
 *
 * @throws when the name cannot be looked up
 */
export async function isPublicHost(host: string, network: Network = INTERNET): Promise<boolean> {
  const bare = withoutBrackets(host)
  if (isIP(bare)) return network.isPublic(bare)
  const addresses = await network.resolve(bare)
  return addresses.length > 0 && addresses.every(({ address }) => network.isPublic(address))
}

/**
 * Whether a host is an address in digits that is not public. A connection looks only names up, so
 * `publicOnly` cannot see these: ask before each request.
 */
export function isPrivateIp(host: string, network: Network = INTERNET): boolean {
  const bare = withoutBrackets(host)
  return isIP(bare) !== 0 && !network.isPublic(bare)
}

const withoutBrackets = (host: string): string => host.replace(/^\[|\]$/g, '')

/** `dns.lookup` as a socket calls it, with the check between the answer and the connection. */
function checkedLookup({ resolve, isPublic }: Network): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        if (found.some(({ address }) => !isPublic(address))) {
          return callback(new PrivateAddressError(host), '', 0)
        }
        const [first] = found
        if (!first) return callback(new Error(`${host} has no address`), '', 0)
        if (options.all) return callback(null, found)
        callback(null, first.address, first.family)
      },
      (error: Error) => callback(error, '', 0),
    )
  }
}

/**
 * Networks that are not the public internet: IANA's registries of special-purpose addresses (IPv4
 * and IPv6, read in November 2026), and every way of writing an IPv4 address inside an IPv6 one.
 */
const NOT_PUBLIC = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8], // this network: reaches the machine itself
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // shared behind a provider's translation
  ['127.0.0.0', 8], // this machine
  ['169.254.0.0', 16], // one cable: also where a cloud tells a machine its secrets
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocols
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays, withdrawn
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // measures of equipment
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 3], // many receivers at once, and reserved
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::', 96], // unspecified, loopback, and IPv4 in its oldest disguise
  ['64:ff9b::', 96], // translated to IPv4 by the network
  ['64:ff9b:1::', 48], // the same, inside a network
  ['100::', 64], // thrown away
  ['2001::', 23], // Teredo and other protocols
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: holds an IPv4 address
  ['3fff::', 20], // documentation
  ['5f00::', 16], // segment routing
  ['fc00::', 7], // private
  ['fe80::', 10], // one cable
  ['fec0::', 10], // private, withdrawn
  ['ff00::', 8], // many receivers at once
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv6')
}

/** IPv4 written as IPv6 (`::ffff:7f00:1`) counts as the IPv4 address that it is. */
function isPublicIp(ip: string): boolean {
  const family = isIP(ip)
  if (family === 0) return false
  return !NOT_PUBLIC.check(ip, family === 6 ? 'ipv6' : 'ipv4')
}
