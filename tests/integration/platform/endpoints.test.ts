import { beforeAll, describe, expect, it } from 'vitest'

import {
  ENDPOINT_RULES,
  OWN_ENDPOINTS,
  type Endpoint,
  registeredEndpoints,
} from '@/server/endpoints'

import { startPayload } from '../harness'

/* The table of rules against the endpoints that the real configuration registers. */

describe('the endpoints', () => {
  let registered: Endpoint[]
  beforeAll(async () => {
    registered = registeredEndpoints(await startPayload())
  })

  it.each(Object.keys(ENDPOINT_RULES))('hold %s, which has limits of its own', (name) => {
    expect(registered.map(({ method, path }) => `${method} ${path}`)).toContain(name)
  })

  it('name each of ours once, and hide none of Payload’s behind them', () => {
    const names = OWN_ENDPOINTS.map(({ method, path }) => `${method} ${path}`)
    expect(new Set(names).size).toBe(names.length)
    const others = registered.slice(OWN_ENDPOINTS.length)
    expect(others.map(({ method, path }) => `${method} ${path}`)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^(${names.join('|')})$`))]),
    )
  })

  it('give every way to sign in, or to be sent a secret, the limit of signing in', () => {
    const doors = registered.filter(
      ({ method, path }) =>
        method === 'POST' && /^\/api\/users\/(?!access|versions|:id|logout|refresh)./.test(path),
    )
    expect(doors.length).toBeGreaterThan(4)
    for (const { method, path } of doors) {
      expect(ENDPOINT_RULES[`${method} ${path}` as keyof typeof ENDPOINT_RULES]?.limit, path).toBe(
        'signIn',
      )
    }
  })

  it('have versions only where versions are kept', () => {
    const withVersions = registered
      .filter(({ path }) => /\/versions$/.test(path))
      .map(({ path }) => path)
    expect(withVersions).toContain('/api/guide-chapters/versions')
    expect(withVersions).not.toContain('/api/regions/versions')
  })
})
