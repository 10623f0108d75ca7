import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Id } from '@/db/ids'
import type { User } from '@/payload-types'
import type { SourceUnit, StoredUnits } from '@/translation'
import type { Brought } from '@/translation/payload/files/bringBack'
import { savePassages } from '@/translation/payload/savePassages'
import { MAX_FILE_BYTES } from '@/translation/xliff'

import { account, emptyDatabase, startPayload } from '../harness'
import { act, publishedChapter, requestOf, rest, richText, save, translationOf } from './texts'

type Account = User & { collection: 'users' }

let payload: Payload
let writer: Account
let reviewer: Account
let ana: Account
let ben: Account
let chapter: Id

const FIRST = 'La demande coûte 227 $ par personne.'
const SECOND = 'Gardez toujours le reçu.'

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  ana = await account(payload, ['translator'], { languages: ['en'] })
  ben = await account(payload, ['translator'], { languages: ['en'] })
  chapter = await publishedChapter(payload, writer, reviewer)
})

interface Doc {
  id: Id
  units: StoredUnits
  sourceUnits: SourceUnit[]
}

const translation = (language = 'en') => translationOf<Doc>(payload, chapter, { language })

const unitOf = ({ sourceUnits }: Doc, words: string): SourceUnit =>
  sourceUnits.find(({ source }) => source === words)!

async function write(user: Account, words: string, target: string, more: object = {}) {
  const doc = await translation()
  const unit = unitOf(doc, words)
  const before = doc.units[unit.key]?.target ?? ''
  const order = { action: 'write' as const, unit, before, target, ...more }
  return savePassages(await requestOf(payload, user), doc.id, [order])
}

const download = async (user: Account | undefined, query = '', address?: string) =>
  rest(payload, `/translations/${address ?? `${(await translation()).id}/xliff`}${query}`, {
    ...(user ? { user } : {}),
  })

async function bring(
  user: Account,
  file: string | Uint8Array<ArrayBuffer>,
  query = '',
  address?: string,
) {
  const path = address ?? `${(await translation()).id}/xliff`
  const answer = await rest(payload, `/translations/${path}${query}`, {
    user,
    method: 'POST',
    file,
  })
  const { texts = [] }: Partial<Brought> = answer.json
  return { ...answer, texts }
}

/** The file as a translator brings it back, with a translation for one French passage. */
const filled = (file: string, words: string, target: string): string =>
  file.replace(
    new RegExp(
      `(<source>${words.replace(/[$.]/g, '\\$&')}</source>\\s*<target[^>]*?)(?:/>|>[^<]*</target>)`,
    ),
    `$1>${target}</target>`,
  )

const lines = async (action: string) => {
  const { docs } = await payload.find({
    collection: 'audit-events',
    where: { action: { equals: action } },
    overrideAccess: true,
  })
  return docs
}

describe('a file of one text', () => {
  it.each([
    ['?version=1.2', 'application/xliff+xml', '<trans-unit', '.xlf'],
    ['?version=2.0', 'application/xliff+xml', 'srcLang="fr" trgLang="en"', '.xlf'],
    ['?version=table', 'text/html', '<table>', '.html'],
    ['', 'application/xliff+xml', 'version="1.2"', '.xlf'],
  ])(
    'leaves as asked (%s), kept by no cache, with a line in the log',
    async (query, type, part, ending) => {
      const { status, text, headers } = await download(ana, query)
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`)
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('content-disposition')).toBe(
        `attachment; filename="changer-d-employeur-en${ending}"`,
      )
      expect(text).toContain(part)
      expect(text).toContain(SECOND)
      const [line] = await lines('translations.download')
      expect(line).toMatchObject({ actorName: ana.name, resource: 'translations' })
    },
  )

  it('says where a passage stands and which words are agreed for it', async () => {
    await payload.create({
      collection: 'glossary',
      data: { term: 'reçu', definition: 'Preuve de paiement.', en: { term: 'receipt' } },
      overrideAccess: true,
    })
    const { text } = await download(ana, '?version=2.0')
    const unit = text.split('<unit ').find((part) => part.includes(SECOND))
    expect(unit).toContain('<gls:term>reçu</gls:term><gls:translation>receipt</gls:translation>')
    expect(unit).toContain('<note category="context">Paragraph')
    expect(text.match(/<gls:term>/g)).toHaveLength(1)
    expect((await download(ana)).text).toContain('<note from="glossary">reçu → receipt')
  })

  it('has the passages that are asked for', async () => {
    await write(ana, SECOND, 'Always keep the receipt.')
    expect((await download(ana)).text).toContain(SECOND)
    expect((await download(ana, '?only=due')).text).not.toContain(SECOND)
    expect((await download(ana, '?only=missing')).text).toContain(FIRST)
    const none = await download(ana, '?only=stale')
    expect(none).toMatchObject({ status: 422, json: { errors: [{}] } })
    expect((await download(ana, '?only=x')).status).toBe(400)
    expect((await download(ana, '?version=9')).status).toBe(400)
  })

  it('is for those who translate into the language, out and back', async () => {
    const spanish = await account(payload, ['translator'], { languages: ['es'] })
    const organization = await account(payload, ['mapReader'])
    const { text } = await download(ana)
    for (const user of [spanish, organization]) {
      expect((await download(user)).status).toBe(403)
      const { texts, status } = await bring(user, filled(text, FIRST, 'Hers'), '?apply=true')
      expect(texts.flatMap(({ units }) => units)).toEqual([])
      if (status === 200) expect(texts).toMatchObject([{ refusal: { code: 'textNotFound' } }])
    }
    expect((await download(undefined)).status).toBe(401)
    expect((await download(writer)).status).toBe(200)
    expect((await translation()).units).toEqual({})
    // A stranger's file is not read: what is wrong with it is not said.
    for (const address of [undefined, 'xliff']) {
      expect((await bring(organization, 'no XLIFF', '', address)).status).toBe(403)
    }
  })
})

describe('a file that comes back', () => {
  it('shows first what it would do, and writes nothing', async () => {
    const { text } = await download(ana)
    const { texts, json } = await bring(ana, filled(text, FIRST, 'It costs $227 each.'))
    expect(json.isApplied).toBe(false)
    expect(texts).toMatchObject([
      {
        language: 'en',
        counts: { new: 1, same: 3, refused: 0 },
        units: [{ fate: 'new', source: FIRST, before: '', target: 'It costs $227 each.' }],
      },
    ])
    expect((await translation()).units).toEqual({})
    expect(await lines('translations.bringBack')).toEqual([])
  })

  it.each(['1.2', '2.0'])(
    'of XLIFF %s, applied, awaits review, signed and logged',
    async (version) => {
      const { text } = await download(ana, `?version=${version}`)
      const { texts } = await bring(ana, filled(text, FIRST, 'It costs $227 each.'), '?apply=true')
      expect(texts).toMatchObject([{ counts: { new: 1 } }])
      const doc = await translation()
      expect(doc.units[unitOf(doc, FIRST).key]).toMatchObject({
        target: 'It costs $227 each.',
        state: 'toReview',
        updatedBy: String(ana.id),
      })
      expect(await lines('translations.bringBack')).toMatchObject([
        { resourceKey: String(doc.id), details: { counts: { new: 1 } } },
      ])
      const again = await bring(ana, filled(text, FIRST, 'It costs $227 each.'), '?apply=true')
      expect(again.texts).toMatchObject([{ counts: { same: 4, new: 0, refused: 0 } }])
      expect(await lines('translations.bringBack')).toHaveLength(1)
    },
  )

  it('as a table does the same', async () => {
    const { text } = await download(ana, '?version=table')
    const file = text.replace(
      `${SECOND}</td><td lang="en">`,
      `${SECOND}</td><td lang="en">Keep it.`,
    )
    const { texts } = await bring(ana, file, '?apply=true')
    expect(texts).toMatchObject([{ counts: { new: 1, same: 3 } }])
    const doc = await translation()
    expect(doc.units[unitOf(doc, SECOND).key]).toMatchObject({
      target: 'Keep it.',
      state: 'toReview',
    })
  })

  it('does not touch what was written or approved here since, and says so by name', async () => {
    const { text } = await download(ana)
    await write(ana, FIRST, 'Mine')
    await write(ana, SECOND, 'Keep it.')
    await write(ben, SECOND, 'Keep it.', { action: 'approve', before: 'Keep it.' })
    const file = filled(filled(text, FIRST, 'Theirs'), SECOND, 'Keep them.')
    const { texts } = await bring(ben, file, '?apply=true')
    expect(texts[0]!.units).toMatchObject([
      { code: 'changedSince', source: FIRST, sentence: expect.stringMatching(/\./) },
      { code: 'approvedSince', source: SECOND },
    ])
    const doc = await translation()
    expect(doc.units[unitOf(doc, FIRST).key]).toMatchObject({ target: 'Mine' })
    expect(doc.units[unitOf(doc, SECOND).key]).toMatchObject({
      target: 'Keep it.',
      state: 'approved',
    })
  })

  it('keeps words for French that changed meanwhile beside, and offers them', async () => {
    const { text } = await download(ana)
    await save(payload, writer, chapter, {
      changeNote: 'Un mot.',
      content: [richText('La demande coûte 240 $ par personne.', SECOND)],
    })
    await act(payload, writer, chapter, 'submit')
    await act(payload, reviewer, chapter, 'approveAndPublish')
    const { texts } = await bring(ana, filled(text, FIRST, 'It costs $227 each.'), '?apply=true')
    expect(texts).toMatchObject([{ counts: { beside: 1 }, units: [{ fate: 'beside' }] }])
    const kept = Object.values((await translation()).units)
    expect(kept).toMatchObject([{ target: 'It costs $227 each.', beside: { kind: 'paragraph' } }])
  })

  it('of another text, language or nobody knows which is refused by name', async () => {
    const { text } = await download(ana)
    const { id } = await translation('es')
    const cases: [string, string | undefined, string][] = [
      [text.replace('translations/', 'translations/9'), undefined, 'otherText'],
      [text.replaceAll('target-language="en"', 'target-language="es"'), undefined, 'otherLanguage'],
      [text.replace('translations/', 'translations/9'), 'xliff', 'textNotFound'],
      [text.replace('original="translations/', 'original="'), 'xliff', 'textUnknown'],
      [text, `${id}/xliff`, 'textNotFound'], // hers is English
    ]
    for (const [file, address, code] of cases) {
      const { texts } = await bring(ana, file, '?apply=true', address)
      expect(texts, code).toMatchObject([{ refusal: { code }, units: [] }])
    }
    expect((await translation()).units).toEqual({})
  })

  it.each([
    ['that is none', 'x', 400],
    ['with a document type', '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', 400],
    ['that is cut', '<?xml version="1.0"?><xliff', 400],
    ['that is too large', new Uint8Array(MAX_FILE_BYTES + 1), 413],
  ])('%s is refused in words, and nothing is written', async (_, file, status) => {
    const answer = await bring(ana, file, '?apply=true')
    expect(answer).toMatchObject({ status, json: { errors: [{ message: /\w/ }] } })
    expect((await translation()).units).toEqual({})
  })
})

describe('a file of all texts of a language', () => {
  it('leaves for its translators only, and comes back to each text', async () => {
    const other = await publishedChapter(payload, writer, reviewer, {
      title: 'Le logement',
      slug: 'logement',
      content: [richText('Payez le loyer.')],
    })
    const all = (query: string, user = ana) => download(user, query, 'xliff')
    expect((await all('?language=es&only=due')).status).toBe(403)
    expect((await all('?only=due')).status).toBe(400)
    const { text } = await all('?language=en&only=due')
    expect(text.match(/<file /g)).toHaveLength(2)
    expect(text).not.toContain('target-language="es"')
    const file = filled(filled(text, FIRST, 'It costs $227.'), 'Payez le loyer.', 'Pay the rent.')
    const { texts } = await bring(ana, file, '?apply=true', 'xliff')
    expect(texts.map(({ counts }) => counts.new)).toEqual([1, 1])
    const doc = await translation()
    expect(doc.units[unitOf(doc, FIRST).key]).toMatchObject({ target: 'It costs $227.' })
    const one = await all(`?language=en&texts=${doc.id}`)
    expect(one.text.match(/<file /g)).toHaveLength(1)
    expect((await all('?language=en&texts=x')).status).toBe(422)
    expect(other).toBeDefined()
  })
})
