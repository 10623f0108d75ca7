import type { Payload } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'

import { findMyChanges, findMySheet } from '@/data/mySheet'
import { COMPLETENESS_PARTS, type CompletenessPart } from '@/directory/completeness'
import { ofAccount } from '@/directory/link/sheetPages'
import { sendDraft } from '@/directory/payload/links/answers'
import { keyOf } from '@/directory/payload/links/sheetKey'
import { LOCALES } from '@/i18n/locales'

import { ask, tokenOf } from '../accounts/api'
import { account, emptyDatabase, opening, startPayload } from '../harness'
import { type Holder, linkHolder, writeBy } from './sheetHolder'
import { makeWorld, type World } from './world'

let payload: Payload
let world: World
let session: string

beforeEach(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  session = (await tokenOf(payload, (await account(payload, ['researcher'])).email))!
})

const sheet = () => world.organizations.listed

const byAccount = async (right: 'edit' | 'confirm'): Promise<Holder> => {
  const { id } = await account(payload, ['organization'], opening(sheet(), right))
  return { account: id, of: ofAccount(sheet()) }
}

const DOORS: [string, () => Promise<Holder>][] = [
  ['a personal link', () => linkHolder(session, sheet())],
  ['an account that may edit', () => byAccount('edit')],
  ['an account that may confirm', () => byAccount('confirm')],
]

async function told(by: Holder, locale: (typeof LOCALES)[number] = 'fr') {
  const found = await findMySheet({ ...keyOf(by), locale })
  if ('refusal' in found) throw new Error(found.refusal)
  return { score: found.completeness, missing: found.missing }
}

async function toldToTeam() {
  const path = `/api/organizations/${sheet()}/verification`
  const { text } = await ask('GET', path, undefined, { token: session })
  return (JSON.parse(text) as { completeness: { score: number; missing: CompletenessPart[] } })
    .completeness
}

describe('how whole its sheet is', () => {
  it.each(DOORS)('is told to an organization by %s, as to the team', async (_, open) => {
    const by = await open()
    const team = await toldToTeam()
    expect(team.missing).toEqual(['cost', 'populations', 'description', 'website', 'contactRole'])
    for (const locale of LOCALES) {
      const { score, missing } = await told(by, locale)
      expect(score).toBe(team.score)
      expect(missing).toEqual(
        team.missing.map((part) => ({
          section: COMPLETENESS_PARTS[part].section,
          label: COMPLETENESS_PARTS[part].label[locale],
        })),
      )
    }
  })

  it.each(DOORS.slice(0, 2))(
    'counts what is written by %s, then what was sent',
    async (_, open) => {
      const by = await open()
      const before = await told(by)
      const website = COMPLETENESS_PARTS.website.label.fr
      await writeBy(payload, by, 'contact', { 'contact.website': ['https://example.org'] })
      const written = await told(by)
      expect(written.missing).toEqual(before.missing.filter(({ label }) => label !== website))
      expect(written.score).toBeGreaterThan(before.score)
      const review = await findMyChanges({ ...keyOf(by), locale: 'fr' })
      const seen = 'seen' in review ? review.seen : ''
      expect(await sendDraft(payload, by, { message: '', locale: 'fr', seen })).toEqual({})
      expect(await told(by)).toEqual(written)
      // Readers and the team have what the sheet says until it is accepted.
      expect((await toldToTeam()).score).toBe(before.score)
    },
  )
})
