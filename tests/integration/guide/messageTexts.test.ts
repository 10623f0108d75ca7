import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Id } from '@/db/ids'
import { retryConflicts } from '@/db/retry'
import { writeWhole } from '@/db/whole'
import type { Locale } from '@/i18n/locales'
import { passwordMessage, PASSWORD_TEXTS } from '@/notify/passwordMessages'
import { enqueueMessage } from '@/notify/payload/enqueue'
import { TEMPLATE_CODES } from '@/notify/templateCodes'
import type { User } from '@/payload-types'
import type { SourceUnit, StoredUnits, UnitOrder } from '@/translation'
import { followMessages } from '@/translation/payload/followMessages'
import { savePassages } from '@/translation/payload/savePassages'

import { account, emptyDatabase, startPayload } from '../harness'
import { requestOf, rest } from './texts'

/* The site's own e-mails as texts of the desk: the code says them, the team may say them otherwise. */

type Account = User & { collection: 'users' }

const SUBJECT = PASSWORD_TEXTS.sentences.subject
const CHOOSE = PASSWORD_TEXTS.sentences.choose

let payload: Payload
let ana: Account
let ben: Account

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  ana = await account(payload, ['researcher'])
  ben = await account(payload, ['researcher'])
  await followMessages(payload)
})

afterEach(() => vi.restoreAllMocks())

interface Doc {
  id: Id
  sourceUnits: SourceUnit[]
  units: StoredUnits
  workflowState: string
  counts: { units: Record<string, number> }
}

async function text(language: Locale, template = 'password'): Promise<Doc> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: {
      resourceType: { equals: 'message-texts' },
      resourceKey: { equals: template },
      language: { equals: language },
    },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  expect(docs).toHaveLength(1)
  const doc: unknown = docs[0]
  return doc as Doc
}

/** The passage that says these words now. */
async function passage(language: Locale, target: string): Promise<[Doc, SourceUnit]> {
  const doc = await text(language)
  const flat = (words: string | undefined) => words?.replace(/\s+/g, ' ')
  const unit = doc.sourceUnits.find(({ key }) => flat(doc.units[key]?.target) === flat(target))
  if (!unit) throw new Error(`Nothing says: ${target}`)
  return [doc, unit]
}

const send = (user: Account, id: Id, orders: UnitOrder[]) =>
  retryConflicts(payload, async () => savePassages(await requestOf(payload, user), id, orders))

/** One person says it otherwise, another approves it. */
async function reword(language: Locale, from: string, target: string) {
  const [doc, unit] = await passage(language, from)
  const before = doc.units[unit.key]!.target
  await send(ana, doc.id, [{ action: 'write', unit, before, target }])
  return send(ben, doc.id, [{ action: 'approve', unit, before: target, target }])
}

/** The e-mail as it is put in line. */
async function mail(locale: Locale): Promise<{ subject: string; text: string }> {
  const message = passwordMessage({ locale, url: 'https://example.org/k?a=b' })
  const key = await writeWhole(payload, (req) =>
    enqueueMessage(req, { kind: 'password', to: 'a@example.org', ...message }),
  )
  const { docs } = await payload.find({
    collection: 'outbox-messages',
    where: { key: { equals: key } },
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] as { subject: string; text: string }
}

/** The code says this from now on, as after an upgrade. */
const upgrade = (words: Partial<Record<Locale, string>>) => {
  const sentences = PASSWORD_TEXTS.sentences as { subject: Record<Locale, string> }
  vi.spyOn(sentences, 'subject', 'get').mockReturnValue({ ...SUBJECT, ...words })
}

describe('the e-mails of the site at the desk', () => {
  it('are there in every language, begun with what the code says, and nothing is to do', async () => {
    for (const template of TEMPLATE_CODES) {
      for (const language of ['fr', 'en', 'es'] as const) {
        const { counts, workflowState } = await text(language, template)
        expect(workflowState).toBe('published')
        expect(counts.units).toMatchObject({ missing: 0, stale: 0, toReview: 0 })
      }
    }
    expect(await followMessages(payload)).toBe(0)
  })

  it('leave in the code’s words until a second person has approved others', async () => {
    const [doc, unit] = await passage('es', SUBJECT.es)
    const target = 'Elija otra contraseña'
    await send(ana, doc.id, [{ action: 'write', unit, before: SUBJECT.es, target }])
    expect((await mail('es')).subject).toBe(SUBJECT.es)
    const own = await send(ana, doc.id, [{ action: 'approve', unit, before: target, target }])
    expect(own).toMatchObject([{ result: 'refused', code: 'ownUnits' }])
    await send(ben, doc.id, [{ action: 'approve', unit, before: target, target }])
    expect((await mail('es')).subject).toBe(target)
    expect((await mail('en')).subject).toBe(SUBJECT.en)
    expect((await mail('es')).text).toContain('https://example.org/k?a=b')
  })

  it('are corrected in French too, and what translates the French becomes stale', async () => {
    await reword('es', SUBJECT.es, 'Elija otra contraseña')
    await reword('fr', SUBJECT.fr, 'Choisissez un nouveau mot de passe')
    expect((await mail('fr')).subject).toBe('Choisissez un nouveau mot de passe')
    expect((await text('es')).counts.units).toMatchObject({ stale: 1 })
    // Nothing old leaves: until it is translated anew, the code's own words do.
    expect((await mail('es')).subject).toBe(SUBJECT.es)
    expect(await followMessages(payload)).toBe(0)
    await reword('es', 'Elija otra contraseña', 'Elija una contraseña nueva')
    expect((await mail('es')).subject).toBe('Elija una contraseña nueva')
  })

  it('do not lose what the site fills in', async () => {
    const refused = await reword('fr', CHOOSE.fr, 'Choisissez un mot de passe.')
    expect(refused).toMatchObject([{ result: 'refused' }])
    expect((await mail('fr')).text).toContain('https://example.org/k?a=b')
    // Somebody gives a reason against the check: the link leaves all the same.
    const [doc, unit] = await passage('fr', 'Choisissez un mot de passe.')
    const words = { before: 'Choisissez un mot de passe.', target: 'Choisissez un mot de passe.' }
    const order = { action: 'approve', unit, ...words, reason: 'Plus court.' } as const
    expect(await send(ben, doc.id, [order])).toMatchObject([{ result: 'saved' }])
    expect((await mail('fr')).text).toContain('https://example.org/k?a=b')
  })

  it('go out as a file and come back', async () => {
    const { id } = await text('es')
    const out = await rest(payload, `/translations/${id}/xliff?version=2.0&only=all`, { user: ana })
    expect(out.text).toContain('{url}')
    const file = out.text.replace(SUBJECT.es, 'Otra contraseña')
    const back = await rest(payload, `/translations/${id}/xliff?apply=true`, {
      user: ana,
      method: 'POST',
      file,
    })
    expect(back.json.texts).toMatchObject([{ counts: { changed: 1, refused: 0 } }])
  })
})

describe('an upgrade that says an e-mail otherwise', () => {
  it('replaces what nobody touched, in every language', async () => {
    upgrade({ fr: 'Mot de passe oublié', en: 'Forgotten password', es: 'Contraseña olvidada' })
    expect(await followMessages(payload)).toBeGreaterThan(0)
    expect((await mail('en')).subject).toBe('Forgotten password')
    expect((await text('en')).counts.units).toMatchObject({ stale: 0, missing: 0 })
    await passage('en', 'Forgotten password')
    expect(await followMessages(payload)).toBe(0)
  })

  it('replaces nobody’s words: they are stale, kept and shown, and the code’s leave meanwhile', async () => {
    await reword('es', SUBJECT.es, 'Elija otra contraseña')
    upgrade({ fr: 'Mot de passe oublié', es: 'Contraseña olvidada' })
    await followMessages(payload)
    const doc = await text('es')
    expect(doc.counts.units).toMatchObject({ stale: 1 })
    expect(Object.values(doc.units).map(({ target }) => target)).toContain('Elija otra contraseña')
    expect((await mail('es')).subject).toBe('Contraseña olvidada')
  })
})
