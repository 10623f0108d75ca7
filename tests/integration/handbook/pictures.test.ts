import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Role } from '@/access'
import { env } from '@/env'
import { findPictures, picturesFolder } from '@/handbook/payload/pictures'

import { tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'

const BYTES = Buffer.from('a picture of a screen')
/** One task of the translators' handbook, one of the administrators', and one of organizations'. */
const MADE = ['find-work', 'watch-site', 'open-sheet']

describe('the pictures of the handbook', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await startPayload()
    await emptyDatabase(payload)
    await mkdir(picturesFolder(env.DATA_DIR, 'es'), { recursive: true })
    for (const name of MADE) {
      await writeFile(path.join(picturesFolder(env.DATA_DIR, 'es'), `${name}.png`), BYTES)
    }
  })
  afterAll(() => rm(picturesFolder(env.DATA_DIR, 'es'), { recursive: true }))

  const ask = async (address: string, role?: Role) => {
    const email = role && (await account(payload, [role])).email
    const token = email && (await tokenOf(payload, email))
    return handleEndpoints({
      config,
      request: new Request(`http://localhost:3000/api/handbook/pictures/${address}`, {
        headers: token ? { Authorization: `JWT ${token}` } : {},
      }),
    })
  }

  it('are those that were made, in the language that is read', async () => {
    expect(await findPictures('translator', 'es')).toEqual({
      'find-work': '/api/handbook/pictures/es/find-work',
    })
    expect(await findPictures('translator', 'fr')).toEqual({})
  })

  it.each([
    ['translator', 'find-work', 200],
    ['researcher', 'find-work', 200],
    ['admin', 'watch-site', 200],
    ['researcher', 'watch-site', 404],
    ['translator', 'watch-site', 404],
    ['organization', 'find-work', 404],
    ['mapReader', 'find-work', 404],
    [undefined, 'find-work', 404],
  ] as const)(
    'are given to those who read that handbook (%s, %s: %i)',
    async (role, name, status) => {
      const answer = await ask(`es/${name}`, role)
      expect(answer.status).toBe(status)
      if (status !== 200) return
      expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(BYTES)
    },
  )

  it.each(['organization', 'mapReader', undefined] as const)(
    'of organizations are given to everyone (%s)',
    async (role) => {
      const answer = await ask('es/open-sheet', role)
      expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([
        200,
        'public, max-age=300',
      ])
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(BYTES)
    },
  )

  it.each(['fr/open-sheet', 'fr/find-work', 'xx/find-work', 'es/no-task', 'es/..%2F..%2Fsecret'])(
    'are nothing where none was made or named (%s)',
    async (address) => {
      expect((await ask(address, 'admin')).status).toBe(404)
    },
  )
})
