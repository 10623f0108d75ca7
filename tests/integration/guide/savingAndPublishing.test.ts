import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'

import { account, emptyDatabase, startPayload } from '../harness'
import { act, aSource, chapterData, rest, richText, save, write } from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let reviewer: Account
let admin: Account

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  admin = await account(payload, ['admin'])
})

describe('before a text is published', () => {
  interface Offered {
    action: string
    question: string[]
    refusals: string[]
  }
  const offered = async (id: Id, user: Account) => {
    const { json } = await rest(payload, `/guide-chapters/${id}/workflow`, { user })
    return json.actions as Offered[]
  }
  const questionOf = (actions: Offered[], wanted: string) =>
    actions.find(({ action }) => action === wanted)?.question

  it('who may do it is told what readers will have, and only of what publishes', async () => {
    const { id } = await write(payload, writer, chapterData(await aSource(payload)))
    await act(payload, writer, id, 'submit')
    const first = await offered(id, reviewer)
    expect(questionOf(first, 'approveAndPublish')).toEqual([
      'Tout le monde pourra lire ce texte.',
      'Anglais, jusqu’à la traduction\u00a0: 4 passages en français.',
      'Espagnol, jusqu’à la traduction\u00a0: 4 passages en français.',
    ])
    expect(questionOf(first, 'requestChanges')).toEqual([])
    expect((await offered(id, writer)).flatMap(({ question }) => question)).toEqual([])
    await act(payload, reviewer, id, 'approveAndPublish')
    await save(payload, writer, id, {
      changeNote: 'Le coût change.',
      content: [richText('La demande coûte 240 $ par personne.', 'Gardez toujours le reçu.')],
    })
    await act(payload, writer, id, 'submit')
    expect(questionOf(await offered(id, reviewer), 'approveAndPublish')?.slice(0, 2)).toEqual([
      'Ce texte prend la place de celui qui est en ligne\u00a0: 1 passage neuf ou récrit.',
      '1 passage en ligne n’y sera plus tel quel.',
    ])
    // Whoever publishes alone, saying why, is told the same.
    expect(questionOf(await offered(id, admin), 'publishAlone')).toHaveLength(4)
  })
})
