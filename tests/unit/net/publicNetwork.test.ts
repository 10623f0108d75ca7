import { describe, expect, it } from 'vitest'

import { INTERNET, isPrivateIp, isPublicHost } from '@/net/publicNetwork'

describe('the public network', () => {
  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:a00:1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
  ])('does not hold %s', (ip) => {
    expect(INTERNET.isPublic(ip)).toBe(false)
    expect(isPrivateIp(ip.includes(':') ? `[${ip}]` : ip)).toBe(true)
  })

  it.each(['1.1.1.1', '99.255.255.255', '172.32.0.1', '2606:4700::1111', '::ffff:1.1.1.1'])(
    'holds %s',
    (ip) => {
      expect(INTERNET.isPublic(ip)).toBe(true)
      expect(isPrivateIp(ip)).toBe(false)
    },
  )

  it('holds a name only when every address of it is public', async () => {
    const answering = (...addresses: string[]) => ({
      ...INTERNET,
      resolve: () => Promise.resolve(addresses.map((address) => ({ address, family: 4 }))),
    })
    expect(await isPublicHost('a.example', answering('1.1.1.1', '8.8.8.8'))).toBe(true)
    expect(await isPublicHost('a.example', answering('1.1.1.1', '10.0.0.1'))).toBe(false)
    expect(await isPublicHost('a.example', answering())).toBe(false)
  })
})
