import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { fieldsFor } from '@/db/documents'
import { LOCALES } from '@/i18n/locales'

import { tokenOf } from '../accounts/api'
import { account, emptyDatabase, startPayload } from '../harness'

const ORGANIZATION = 'http://localhost:3000/admin/collections/organizations/1'
const OWN_LIST = 'http://localhost:3000/admin/collections/populations'
const NAMES = { fr: 'Jeunes', en: 'Young people', es: 'Jóvenes' }

describe('what a form or a list refers to', () => {
  let payload: Payload
  let token: string

  beforeAll(async () => {
    payload = await startPayload()
  })
  beforeEach(async () => {
    await emptyDatabase(payload)
    token = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
    const { id } = await payload.create({
      collection: 'populations',
      data: fieldsFor({ key: 'youth', name: NAMES.fr }),
      locale: 'fr',
      depth: 0,
    })
    for (const locale of ['en', 'es'] as const) {
      await payload.update({ collection: 'populations', id, data: { name: NAMES[locale] }, locale })
    }
  })

  /** As Payload's forms and lists ask, of a person who reads the admin in a language. */
  async function nameShown(query: string, referer: string, language: string): Promise<unknown> {
    const answer = await handleEndpoints({
      config,
      request: new Request(`http://localhost:3000/api/populations?${query}`, {
        headers: {
          Authorization: `JWT ${token}`,
          Referer: referer,
          Cookie: `payload-lng=${language}`,
        },
      }),
    })
    const { docs } = (await answer.json()) as { docs: { name: string }[] }
    return docs[0]?.name
  }

  it.each(LOCALES)('is named in the language of who reads the admin (%s)', async (language) => {
    for (const query of ['depth=0&locale=fr&select[name]=true', 'depth=0&draft=true&locale=fr']) {
      expect(await nameShown(query, ORGANIZATION, language)).toBe(NAMES[language])
    }
  })

  it('is named in every language to who asks for every one', async () => {
    expect(await nameShown('depth=0&locale=all', ORGANIZATION, 'en')).toMatchObject(NAMES)
  })

  it('is found by its name in that language', async () => {
    const query = 'depth=0&locale=fr&where[name][like]=Young'
    expect(await nameShown(query, ORGANIZATION, 'en')).toBe(NAMES.en)
  })

  it('is in the language of the text where that text is at hand, and for whoever asks outside the admin', async () => {
    for (const page of [OWN_LIST, 'http://localhost:3000/fr/ressources']) {
      expect(await nameShown('depth=0&locale=es', page, 'en')).toBe(NAMES.es)
    }
  })
})
