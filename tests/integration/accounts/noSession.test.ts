import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { account, emptyDatabase, startPayload } from '../harness'

import { ask, PASSWORD, tokenOf } from './api'

describe('a save that is refused', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await startPayload()
    await emptyDatabase(payload)
  })

  it.each([
    ['fr', /^Aucune session n’est ouverte, ou la vôtre est terminée\. Rien n’a été enregistré/],
    ['en', /^You are not signed in, or your session has ended\. Nothing was saved/],
    ['es', /^No ha iniciado sesión, o su sesión terminó\. No se guardó nada/],
  ])('asks whoever has no session to sign in (%s)', async (language, sentence) => {
    const { status, body } = await ask('POST', '/api/pages', { title: 'Essai' }, { language })
    expect(status).toBe(403)
    expect(body.errors?.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)])
  })

  it('tells whoever has one that their account does not allow it', async () => {
    const person = await account(payload, ['translator'])
    const token = await tokenOf(payload, person.email, PASSWORD)
    const { status, body } = await ask('POST', '/api/pages', { title: 'Essai' }, { token })
    expect(status).toBe(403)
    expect(body.errors?.[0]?.message).toBe('Ce compte ne permet pas cela.')
  })
})
