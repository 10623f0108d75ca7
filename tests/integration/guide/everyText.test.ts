import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { readDirectory } from '@/data/directory/snapshot'
import { viewSheet } from '@/data/directory/sheet'
import { fieldsFor } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import { retryConflicts } from '@/db/retry'
import { readSheet } from '@/directory/payload/readSheet'
import type { Locale } from '@/i18n/locales'
import type { User } from '@/payload-types'
import { collectTranslations } from '@/today/payload/collectTranslations'
import type { SourceUnit, StoredUnits, UnitOrder } from '@/translation'
import { followEveryText } from '@/translation/payload/followEveryText'
import { savePassages } from '@/translation/payload/savePassages'

import { account, emptyDatabase, startPayload } from '../harness'
import { makeWorld, type World } from '../directory/world'
import { requestOf, rest } from './texts'

/* Sheets of organizations as texts of the desk, each led by its own language. */

type Account = User & { collection: 'users' }

const NOW = new Date('2026-11-29T15:00:00Z')

let payload: Payload
let world: World
let editor: Account
let ana: Account
let ben: Account
let id: Id

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  editor = await account(payload, ['researcher'])
  ana = await account(payload, ['translator'], { languages: ['en', 'fr'] })
  ben = await account(payload, ['translator'], { languages: ['en', 'fr'] })
  id = await publishSheet({ fr: 'Nous aidons.', en: 'We help.' })
  await followEveryText(payload, NOW)
})

/** As it stood before there were passages: written by the site, its languages side by side. */
async function publishSheet(
  description: object,
  conditions: object = { fr: 'Sur rendez-vous.' },
  sourceLanguage?: Locale,
): Promise<Id> {
  const made = await payload.create({
    collection: 'organizations',
    data: fieldsFor({
      name: 'Centre d’exemple',
      kind: 'nonProfit',
      cost: 'free',
      sourceLanguage,
      description,
      services: [{ service: world.services.food, availability: 'offered', conditions }],
      _status: 'published',
    }),
    depth: 0,
    overrideAccess: true,
  })
  return made.id
}

const change = (data: object, status: 'draft' | 'published' = 'published') =>
  retryConflicts(payload, () =>
    payload.update({
      collection: 'organizations',
      id: payloadId(id),
      data: fieldsFor({ ...data, _status: status }),
      draft: status === 'draft',
      depth: 0,
      overrideAccess: false,
      user: editor,
    }),
  )

interface Doc {
  id: Id
  sourceUnits: SourceUnit[]
  units: StoredUnits
  sourceLanguage: Locale
  workflowState: string
  counts: { units: Record<string, number> }
}

async function translationInto(language: Locale, sheet = id): Promise<Doc | undefined> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: {
      resourceType: { equals: 'organizations' },
      resourceKey: { equals: String(sheet) },
      language: { equals: language },
    },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
  const doc: unknown = docs[0]
  return doc as Doc | undefined
}

async function unitIn(language: Locale, source: string): Promise<[Doc, SourceUnit]> {
  const doc = await translationInto(language)
  const unit = doc?.sourceUnits.find((each) => each.source === source)
  if (!doc || !unit) throw new Error(`No passage: ${source}`)
  return [doc, unit]
}

/** One person writes a passage, another approves it. */
async function translate(language: Locale, source: string, target: string): Promise<void> {
  const [doc, unit] = await unitIn(language, source)
  const before = doc.units[unit.key]?.target ?? ''
  await send(ana, doc.id, [{ action: 'write', unit, before, target }])
  await send(ben, doc.id, [{ action: 'approve', unit, before: target, target }])
}

const send = (user: Account, translation: Id, orders: UnitOrder[]) =>
  retryConflicts(payload, async () =>
    savePassages(await requestOf(payload, user), translation, orders),
  )

async function readIn(locale: Locale) {
  const directory = await readDirectory(payload)
  const sheet = directory.organizations.find((each) => each.id === String(id))
  if (!sheet) throw new Error('The sheet is not listed')
  return viewSheet(directory, sheet, locale, '2026-11-29')
}

describe('a sheet of before passages were kept', () => {
  it('gives its other languages as translations: what stood is approved, the rest is missing', async () => {
    expect(await translationInto('en')).toMatchObject({
      sourceLanguage: 'fr',
      workflowState: 'published',
      counts: { units: { approved: 1, missing: 1, stale: 0, toReview: 0 } },
    })
    expect(await translationInto('es')).toMatchObject({
      workflowState: 'notStarted',
      counts: { units: { approved: 0, missing: 2 } },
    })
    expect(await translationInto('fr')).toBeUndefined()
  })

  it('is followed once: a second look finds nothing to do', async () => {
    expect(await followEveryText(payload, NOW)).toBe(0)
  })

  it('is followed, and no other again, however few are read at once', async () => {
    const more = [await publishSheet({ fr: 'Ici.' }), await publishSheet({ fr: 'Là.' })]
    expect(await followEveryText(payload, NOW, { atOnce: 1 })).toBe(2)
    for (const sheet of [id, ...more]) {
      expect(await translationInto('en', sheet)).toBeDefined()
      expect(await translationInto('es', sheet)).toBeDefined()
    }
    expect(await followEveryText(payload, NOW, { atOnce: 1 })).toBe(0)
  })

  it('is read as it was, by everyone', async () => {
    expect((await readIn('en')).description).toEqual({ text: 'We help.', lang: 'en' })
    expect((await readIn('es')).description).toEqual({ text: 'Nous aidons.', lang: 'fr' })
    expect((await readIn('en')).services[0]?.conditions).toEqual({
      text: 'Sur rendez-vous.',
      lang: 'fr',
    })
  })
})

describe('a sheet whose words change', () => {
  it('shows the old translation as old, with the words of today one tap away', async () => {
    await change({ description: { fr: 'Nous aidons le mardi.', en: 'We help.' } })
    const { description } = await readIn('en')
    expect(description).toMatchObject({
      text: 'We help.',
      lang: 'en',
      older: { source: { text: 'Nous aidons le mardi.', lang: 'fr' } },
    })
    expect(description?.older?.since).toBeDefined()
    expect(await translationInto('en')).toMatchObject({ counts: { units: { stale: 1 } } })
  })

  it('is read in the new words as soon as a second person has approved them', async () => {
    await change({ description: { fr: 'Nous aidons le mardi.', en: 'We help.' } })
    const [doc, unit] = await unitIn('en', 'Nous aidons le mardi.')
    const target = 'We help on Tuesdays.'
    await send(ana, doc.id, [{ action: 'write', unit, before: 'We help.', target }])
    expect((await readIn('en')).description?.text).toBe('We help.')
    const own = await send(ana, doc.id, [{ action: 'approve', unit, before: target, target }])
    expect(own).toMatchObject([{ result: 'refused', code: 'ownUnits' }])
    await send(ben, doc.id, [{ action: 'approve', unit, before: target, target }])
    expect((await readIn('en')).description).toEqual({ text: target, lang: 'en' })
  })

  it('keeps what readers have of a passage that is being written anew', async () => {
    await translate('en', 'Sur rendez-vous.', 'By appointment.')
    const [doc, unit] = await unitIn('en', 'Nous aidons.')
    const order = { action: 'write', unit, before: 'We help.', target: 'We assist.' } as const
    await send(ana, doc.id, [order])
    await translate('en', 'Sur rendez-vous.', 'Call first.')
    const sheet = await readIn('en')
    expect(sheet.description).toEqual({ text: 'We help.', lang: 'en' })
    expect(sheet.services[0]?.conditions?.text).toBe('Call first.')
    const draft = await translationInto('en')
    expect(draft?.units[unit.key]).toMatchObject({ target: 'We assist.', state: 'toReview' })
  })

  it('says the same to who confirmed it, however it is translated', async () => {
    const before = await readSheet(payload, id)
    await translate('en', 'Sur rendez-vous.', 'By appointment.')
    const after = await readSheet(payload, id)
    expect(after?.fingerprints).toEqual(before?.fingerprints)
  })
})

describe('notes on the hours of a place', () => {
  const hours = { kind: 'weekly', weekly: [], note: 'Fermé le midi.' }
  const noteIn = async (locale: Locale) => (await readIn(locale)).sites[0]?.hoursNote

  it('are translated as the rest is, and say when they are old', async () => {
    await change({ sites: [{ municipality: 'Granby', hours }] })
    expect(await noteIn('en')).toEqual({ text: 'Fermé le midi.', lang: 'fr' })
    await translate('en', 'Fermé le midi.', 'Closed at noon.')
    expect(await noteIn('en')).toEqual({ text: 'Closed at noon.', lang: 'en' })
    expect(await noteIn('fr')).toEqual({ text: 'Fermé le midi.', lang: 'fr' })
    await change({
      sites: [{ municipality: 'Granby', hours: { ...hours, note: 'Fermé le midi en été.' } }],
    })
    expect(await noteIn('en')).toMatchObject({
      text: 'Closed at noon.',
      older: { source: { text: 'Fermé le midi en été.' } },
    })
  })
})

describe('why days of a place differ', () => {
  const closedFor = (label: string) => ({
    sites: [
      {
        municipality: 'Granby',
        hours: {
          kind: 'weekly',
          weekly: [],
          exceptions: [{ from: '2999-12-24', closed: true, label }],
        },
      },
    ],
  })
  const reasonsIn = async (locale: Locale) => [...(await readIn(locale)).sites[0]!.reasons.values()]

  it('is translated as the rest is; an older translation never stands for other words', async () => {
    await change(closedFor('Congé des Fêtes'))
    expect(await reasonsIn('en')).toEqual([{ text: 'Congé des Fêtes', lang: 'fr' }])
    await translate('en', 'Congé des Fêtes', 'Holiday break')
    expect(await reasonsIn('en')).toEqual([{ text: 'Holiday break', lang: 'en' }])
    expect(await reasonsIn('fr')).toEqual([{ text: 'Congé des Fêtes', lang: 'fr' }])
    await change(closedFor('Congé des Fêtes prolongé'))
    expect(await reasonsIn('en')).toEqual([{ text: 'Congé des Fêtes prolongé', lang: 'fr' }])
  })
})

describe('the desk, of a passage of a sheet', () => {
  it('says of which service or place it is', async () => {
    await change({ sites: [{ municipality: 'Granby', wheelchairNote: 'Une marche.' }] })
    const [doc, condition] = await unitIn('en', 'Sur rendez-vous.')
    const note = doc.sourceUnits.find(({ source }) => source === 'Une marche.')
    const { json } = await rest(payload, `/translations/${doc.id}/units`, { user: ana })
    const places = json.places as Record<string, { of?: string }>
    expect(places[condition.key]?.of).toBe('Aide alimentaire')
    expect(places[note!.key]?.of).toBe('Granby')
    const out = await rest(payload, `/translations/${doc.id}/xliff?version=2.0&only=all`, {
      user: ana,
    })
    expect(out.text).toContain('Aide alimentaire')
  })
})

describe('words that are written in a box of another language', () => {
  it('go to the desk, to be reviewed, and are not read before', async () => {
    await change({ description: { fr: 'Nous aidons.', en: 'We assist.' } })
    expect((await readIn('en')).description).toEqual({ text: 'Nous aidons.', lang: 'fr' })
    const [doc, unit] = await unitIn('en', 'Nous aidons.')
    expect(doc.units[unit.key]).toMatchObject({
      target: 'We assist.',
      state: 'toReview',
      updatedBy: String(editor.id),
    })
    await send(ben, doc.id, [
      { action: 'approve', unit, before: 'We assist.', target: 'We assist.' },
    ])
    expect((await readIn('en')).description?.text).toBe('We assist.')
  })
})

describe('a box of another language, once there is a translation', () => {
  it('is not read while its translation was never approved, nor later', async () => {
    await change({ description: { fr: 'Nous aidons.', en: 'We help.', es: 'Ayudamos.' } })
    expect((await readIn('es')).description).toEqual({ text: 'Nous aidons.', lang: 'fr' })
    await change({ description: { fr: 'Nous aidons le mardi.' } })
    expect((await readIn('es')).description?.text).toBe('Nous aidons le mardi.')
  })

  it('says nothing any more of a text that was taken away', async () => {
    await translate('en', 'Nous aidons.', 'We assist.')
    await change({ description: { fr: '' } })
    expect((await readIn('en')).description).toBeNull()
    expect((await readIn('fr')).description).toBeNull()
  })

  it('takes its words from readers when it is emptied, and keeps them at the desk', async () => {
    await change({ description: { fr: 'Nous aidons.', en: '' } })
    expect((await readIn('en')).description).toEqual({ text: 'Nous aidons.', lang: 'fr' })
    const [doc, unit] = await unitIn('en', 'Nous aidons.')
    expect(doc.units[unit.key]).toMatchObject({ target: '', previousTarget: 'We help.' })
    expect(doc.counts.units).toMatchObject({ approved: 0, missing: 2 })
  })

  it('is brought to the desk when its words were saved as a draft first', async () => {
    const description = { fr: 'Nous aidons.', es: 'Ayudamos.' }
    await change({ description }, 'draft')
    await change({ description })
    const [doc, unit] = await unitIn('es', 'Nous aidons.')
    expect(doc.units[unit.key]).toMatchObject({ target: 'Ayudamos.', state: 'toReview' })
  })
})

describe('a sheet that had no words', () => {
  it('has its translations as soon as it has some', async () => {
    id = await publishSheet({}, {})
    await followEveryText(payload, NOW)
    await change({ description: { fr: 'Nous logeons.' } })
    expect(await translationInto('en')).toMatchObject({ counts: { units: { missing: 1 } } })
  })
})

describe('a sheet that is written in Spanish', () => {
  beforeEach(async () => {
    const conditions = { es: 'El 3 de mayo, con cita.' }
    id = await publishSheet({ es: 'Ayudamos.', en: 'We help.' }, conditions, 'es')
    await followEveryText(payload, NOW)
  })

  it('leads in Spanish, and is translated into French and English', async () => {
    expect(await translationInto('es')).toBeUndefined()
    expect(await translationInto('en')).toMatchObject({
      sourceLanguage: 'es',
      counts: { units: { approved: 1, missing: 1 } },
    })
    await translate('fr', 'Ayudamos.', 'Nous aidons.')
    expect((await readIn('fr')).description).toEqual({ text: 'Nous aidons.', lang: 'fr' })
    expect((await readIn('fr')).services[0]?.conditions?.lang).toBe('es')
    expect((await readIn('es')).description).toEqual({ text: 'Ayudamos.', lang: 'es' })
  })

  it('is checked against Spanish: another month stops the approval', async () => {
    const [doc, unit] = await unitIn('fr', 'El 3 de mayo, con cita.')
    const target = 'Le 3 juin, sur rendez-vous.'
    await send(ana, doc.id, [{ action: 'write', unit, before: '', target }])
    const told = await send(ben, doc.id, [{ action: 'approve', unit, before: target, target }])
    expect(told).toMatchObject([{ result: 'refused', code: 'unitsDiffer' }])
  })

  it('goes out and comes back as a file from Spanish', async () => {
    const doc = await translationInto('fr')
    const out = await rest(payload, `/translations/${doc?.id}/xliff?version=1.2&only=all`, {
      user: ana,
    })
    expect(out.text).toContain('source-language="es" target-language="fr"')
    const file = out.text.replace(
      /<target state="needs-translation"\/?>(<\/target>)?/,
      '<target state="translated">Nous aidons.</target>',
    )
    const back = await rest(payload, `/translations/${doc?.id}/xliff?apply=true`, {
      user: ana,
      method: 'POST',
      file,
    })
    expect(back.json.texts).toMatchObject([{ counts: { new: 1, refused: 0 } }])
  })
})

describe('the queue', () => {
  /** The site's own e-mails are in it too. */
  const sheetsIn = async (languages: Locale[]) =>
    (await collectTranslations({ payload, user: ana }, languages)).filter(
      ({ resourceType }) => resourceType === 'organizations',
    )

  it('counts the passages of sheets by the language they are translated into', async () => {
    const found = await sheetsIn(['en', 'fr'])
    expect(found).toMatchObject([
      { resourceType: 'organizations', language: 'en', counts: { wordsToDo: 3 } },
    ])
  })

  it('has nothing of a sheet that was taken offline, and has it again once it is back', async () => {
    const show = async (doNotList: boolean) => {
      await change({ doNotList })
      return (await sheetsIn(['en'])).length
    }
    expect(await show(true)).toBe(0)
    expect(await show(false)).toBe(1)
    expect((await readIn('en')).description?.text).toBe('We help.')
  })
})

describe('a sheet that another language comes to lead', () => {
  it('has what led it as a translation, and nothing to do in its own language', async () => {
    await change({ description: { fr: 'Nous aidons.', en: 'We help.', es: 'Ayudamos.' } })
    await change({ sourceLanguage: 'es' })
    expect(await translationInto('fr')).toMatchObject({
      sourceLanguage: 'es',
      workflowState: 'published',
      counts: { units: { approved: 1 } },
    })
    expect(await translationInto('es')).toMatchObject({ counts: { totalUnits: 0 } })
    expect((await readIn('fr')).description).toEqual({ text: 'Nous aidons.', lang: 'fr' })
    expect((await readIn('es')).description).toEqual({ text: 'Ayudamos.', lang: 'es' })
  })
})

describe('the words that a new language leads with', () => {
  it('are those that were approved, not older ones of its box', async () => {
    await translate('en', 'Nous aidons.', 'We assist.')
    await change({ sourceLanguage: 'en' })
    expect((await readIn('en')).description).toEqual({ text: 'We assist.', lang: 'en' })
    expect((await readIn('fr')).description).toEqual({ text: 'Nous aidons.', lang: 'fr' })
  })

  it('are none where its translation is older than the text', async () => {
    await change({ description: { fr: 'Nous aidons le mardi.' } })
    await change({ sourceLanguage: 'en' })
    expect((await readIn('en')).description).toEqual({ text: 'Nous aidons le mardi.', lang: 'fr' })
  })

  it('are current, and what led before it is a translation to review where it has one already', async () => {
    await change({ sourceLanguage: 'en' })
    await change({ sourceLanguage: 'fr' })
    await change({ description: { fr: 'Nous aidons le mardi.', en: 'We help.' } })
    await translate('en', 'Nous aidons le mardi.', 'We help on Tuesdays.')
    await change({ sourceLanguage: 'en' })
    expect((await readIn('en')).description?.text).toBe('We help on Tuesdays.')
    const [doc, unit] = await unitIn('fr', 'We help on Tuesdays.')
    expect(doc.units[unit.key]).toMatchObject({
      target: 'Nous aidons le mardi.',
      state: 'toReview',
    })
  })
})

describe('a sheet that is deleted', () => {
  it('takes its translations with it', async () => {
    await payload.delete({
      collection: 'organizations',
      id: payloadId(id),
      depth: 0,
      overrideAccess: true,
    })
    expect(await translationInto('en')).toBeUndefined()
  })
})
