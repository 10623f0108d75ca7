import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { readEnv } from '@/env'

import { serverEnv, serverFlags } from '../../../src/server/start/memory.mjs'

describe('the memory of the server’s process', () => {
  it('is bounded by the default of the settings when nothing is said', () => {
    const { HEAP_LIMIT_MB } = readEnv({})
    expect(serverFlags({})).toContain(`--max-old-space-size=${HEAP_LIMIT_MB}`)
    const image = readFileSync(path.resolve('src/server/Dockerfile'), 'utf8')
    expect(image).toContain(`--max-old-space-size=\${HEAP_LIMIT_MB:-${HEAP_LIMIT_MB}}`)
  })

  it('is what the setting says', () => {
    expect(serverFlags({ HEAP_LIMIT_MB: '1024' })).toContain('--max-old-space-size=1024')
  })

  it('has few heaps of the C library, or as many as the environment says', () => {
    const image = readFileSync(path.resolve('src/server/Dockerfile'), 'utf8')
    const { MALLOC_ARENA_MAX } = serverEnv({})
    expect(image).toContain(`MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX} `)
    expect(serverEnv({ MALLOC_ARENA_MAX: '8' })).toEqual({ MALLOC_ARENA_MAX: '8' })
  })

  it('leaves a wrong setting to the check that refuses it in words', () => {
    expect(serverFlags({ HEAP_LIMIT_MB: 'lots' }).join(' ')).not.toContain('old-space')
    expect(() => readEnv({ HEAP_LIMIT_MB: 'lots' })).toThrow(/HEAP_LIMIT_MB/)
  })
})
