import type { Payload } from 'payload'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { Handout } from '@/components/Handout'
import { findGiven } from '@/data/giving'
import { givenMessage, placeOf } from '@/data/givenMessage'
import { findChapter } from '@/data/guide/chapters'
import { fieldsFor, storedAs } from '@/db/documents'
import { payloadId, type Id } from '@/db/ids'
import { markOf, readItems } from '@/giving/items'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import type { User } from '@/payload-types'

import { hiddenRefuge } from '../directory/hiddenRefuge'
import { makeWorld, SLUGS, type World } from '../directory/world'
import { act, publishedChapter, save, translateToEnglish } from '../guide/texts'
import { account, emptyDatabase, startPayload } from '../harness'

type Account = User & { collection: 'users' }

const CHAPTER = 'changer-employeur'

/** Words that stand in nothing but what is hidden. */
const SECRETS = /Cachette|H0H ?0H0|Discrétion|Permis/

const CALLOUT = {
  blockType: 'callout',
  tone: 'right',
  title: 'Votre droit',
  text: 'Vous pouvez changer d’employeur.',
}

let payload: Payload
let world: World
let writer: Account
let reviewer: Account
let chapter: Id

beforeAll(async () => {
  payload = await startPayload()
})

beforeEach(async () => {
  await emptyDatabase(payload)
  world = await makeWorld(payload)
  writer = await account(payload, ['researcher'])
  reviewer = await account(payload, ['researcher'])
  chapter = await publishedChapter(payload, writer, reviewer, { content: [CALLOUT] })
})

const given = (items: string, locale: Locale = 'fr') =>
  findGiven({ locale, items: readItems(items).items })

const namesOf = async (items: string, locale?: Locale) =>
  (await given(items, locale)).given.map(({ name }) => name)

async function passage(): Promise<string> {
  const found = await findChapter({ locale: 'fr', slug: CHAPTER })
  return `g.${CHAPTER}.${markOf(found!.blocks[0]!)}`
}

/** The paper, as it is drawn. */
async function paper(items: string, locale: Locale): Promise<string> {
  const { given: found } = await given(items, locale)
  return renderToStaticMarkup(
    createElement(Handout, {
      locale,
      given: found,
      numbers: { emergencies: [], others: [] },
      format: 'letter',
      size: 'normal',
      url: 'https://example.org/es/hoja',
      shownUrl: 'example.org/es',
      today: '2026-11-29',
    }),
  )
}

describe('what is given on', () => {
  it('is a sheet, a chapter and a passage, in the order of the address', async () => {
    expect(await namesOf(`${await passage()}_o.${SLUGS.listed}_g.${CHAPTER}`)).toEqual([
      'Votre droit',
      'Organisme d’exemple visible',
      'Changer d’employeur',
    ])
  })

  it('reads a chapter once, however many of its passages are asked for', async () => {
    const find = vi.spyOn(payload, 'find')
    const readsOf = async (items: string) => {
      find.mockClear()
      expect((await given(items)).gone).toEqual([])
      return find.mock.calls.filter(([{ collection }]) => collection === 'guide-chapters').length
    }
    const one = await readsOf(`g.${CHAPTER}`)
    const two = await readsOf(`g.${CHAPTER}_${await passage()}`)
    find.mockRestore()
    expect(one).toBeGreaterThan(0)
    expect(two).toBe(one)
  })

  it('is nothing of what the public does not see, and how much of it is said', async () => {
    const items = `o.${SLUGS.hidden}_o.${SLUGS.draft}_o.rien_g.rien_g.${CHAPTER}.000000`
    expect(await given(items)).toEqual({ given: [], gone: readItems(items).items })
  })

  it('is no withdrawn chapter, nor a passage of one', async () => {
    const items = `g.${CHAPTER}_${await passage()}`
    await act(payload, reviewer, chapter, 'withdraw', { reason: 'La règle n’existe plus.' })
    expect(await given(items)).toEqual({ given: [], gone: readItems(items).items })
  })

  it('stays the same passage when its words change and when another is put before it', async () => {
    const key = await passage()
    const found = await findChapter({ locale: 'fr', slug: CHAPTER })
    const { id } = storedAs<{ id: string }>(found!.blocks[0]!)
    await save(payload, writer, chapter, {
      content: [
        { ...CALLOUT, title: 'Autre chose' },
        { ...CALLOUT, id, title: 'Votre droit, redit' },
      ],
      changeNote: 'Redit.',
    })
    await act(payload, writer, chapter, 'submit')
    await act(payload, reviewer, chapter, 'approveAndPublish')
    expect(await namesOf(key)).toEqual(['Votre droit, redit'])
  })

  it('is, of a sheet that was merged, the one that was kept, once', async () => {
    await payload.update({
      collection: 'organizations',
      id: payloadId(world.organizations.elsewhere),
      data: fieldsFor({ mergedInto: world.organizations.listed, _status: 'draft' }),
      depth: 0,
      overrideAccess: true,
    })
    const items = `o.${SLUGS.elsewhere}_o.${SLUGS.listed}`
    const { given: found } = await given(items)
    expect(found.map(({ name }) => name)).toEqual(['Organisme d’exemple visible'])
    expect(found[0]!.keys, 'a basket may hold either').toEqual(items.split('_'))
  })
})

describe('a handout', () => {
  it('says the number, the languages and the hours of a sheet in the person’s language', async () => {
    const drawn = await paper(`o.${SLUGS.listed}`, 'es')
    expect(drawn).toContain('lang="es"')
    expect(drawn).toContain('450 555-0100')
    expect(drawn).toMatch(/Habla [^<]*/)
    expect(drawn).toContain('1, rue de l’Essai')
    expect(drawn).toContain('Je parle espagnol')
    expect(drawn).toContain('29 de noviembre de 2026')
  })

  it('tells nothing of what an organization hides', async () => {
    const { slug } = (await payload.create({
      collection: 'organizations',
      data: fieldsFor({ ...hiddenRefuge(world), _status: 'published' }),
      depth: 0,
      overrideAccess: true,
    })) as { slug: string }
    const drawn = await paper(`o.${slug}`, 'fr')
    expect(drawn).toContain('Rimouski')
    expect(drawn).not.toMatch(SECRETS)
    const { given: found } = await given(`o.${slug}`)
    expect(JSON.stringify(givenMessage(found, 'fr'))).not.toMatch(SECRETS)
  })

  it('marks what is still French, and what changed since it was translated', async () => {
    const key = await passage()
    expect(await paper(key, 'en')).toContain('Some of this is not translated yet')
    await translateToEnglish(payload, chapter, {
      'Changer d’employeur': 'Changing employers',
      'Vous avez le droit de chercher un autre employeur.': 'You may look for another employer.',
      'Votre droit': 'Your right',
      'Vous pouvez changer d’employeur.': 'You may change employers.',
    })
    const translated = await paper(key, 'en')
    expect(translated).toContain('You may change employers.')
    expect(translated).not.toMatch(/not translated yet|has changed in French/)
    const french = await findChapter({ locale: 'fr', slug: CHAPTER })
    const { id } = storedAs<{ id: string }>(french!.blocks[0]!)
    await save(payload, writer, chapter, {
      content: [{ ...CALLOUT, id, text: 'Vous pouvez changer d’employeur avec un permis ouvert.' }],
      changeNote: 'Précisé.',
    })
    await act(payload, writer, chapter, 'submit')
    await act(payload, reviewer, chapter, 'approveAndPublish')
    const stale = await paper(key, 'en')
    expect(stale).toContain('Some of this has changed in French')
    expect(stale).toContain('passage-original')
  })

  it('says that its title is still French, when nothing else of it is', async () => {
    await translateToEnglish(payload, chapter, {
      'Vous avez le droit de chercher un autre employeur.': 'You may look for another employer.',
      'Votre droit': 'Your right',
      'Vous pouvez changer d’employeur.': 'You may change employers.',
    })
    expect(await paper(await passage(), 'en')).toContain('Some of this is not translated yet')
  })

  it('names each source once, and the day they were read', async () => {
    const drawn = await paper(`g.${CHAPTER}`, 'fr')
    expect(drawn).toContain('Ministère')
    expect(drawn).toMatch(/1.*novembre 2026/)
  })
})

describe('the message of something given on', () => {
  it('holds the name, the number and the address, in the language of who receives it', async () => {
    const { given: found } = await given(`o.${SLUGS.listed}`, 'es')
    const message = givenMessage(found, 'es')
    expect(message).toMatchObject({ title: 'Organisme d’exemple visible' })
    expect(message.lines?.[0]).toBe('450 555-0100')
    expect(message.url).toMatch(/\/es\/directorio\/organizaciones\/organisme-d-exemple-visible$/)
  })

  it('of several things is a handout that names them', async () => {
    const { given: found } = await given(`o.${SLUGS.listed}_${await passage()}`)
    const { lines, url } = givenMessage(found, 'en')
    expect(lines).toEqual(['Organisme d’exemple visible', 'Votre droit'])
    expect(url).toMatch(/\/en\/handout\?items=o\.organisme-d-exemple-visible_g\.changer/)
    expect(url, 'without the desk of who sends it').toMatch(/&for=reader$/)
  })

  it('of a passage leads to that passage alone', async () => {
    const key = await passage()
    const { given: found } = await given(key)
    expect(pathTo('fr', placeOf(found[0]!))).toBe(`/fr/feuille?items=${key}&for=reader`)
  })
})
