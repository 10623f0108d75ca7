import { addDays, dayAt } from '@/days/calendar'
import { fieldsFor } from '@/db/documents'
import { randomUUID } from 'node:crypto'

import type { CollectionSlug, Payload } from 'payload'

import { changeCatalogue } from '@/lmia/payload/store/catalogue'
import type { User } from '@/payload-types'

import { account, opening } from '../harness'
import type { Person } from './table'

export type Account = User & { collection: 'users' }

type Id = number | string

/** The people of the table with their accounts, and what belongs to some of them. */
export interface World {
  accounts: Record<Person, Account | null>
  /** The organization that the organization's account answers for. */
  ownOrganization: Id
}

const inDays = (days: number) => addDays(dayAt(new Date()), days)

/** One account for each person of the table. */
export async function peopleOf(payload: Payload): Promise<World> {
  const ownOrganization = (await make(payload, 'organizations', { _status: 'published' })).id
  return {
    ownOrganization,
    accounts: {
      visitor: null,
      organization: await account(payload, ['organization'], {
        ...opening(ownOrganization),
      }),
      mapReader: await account(payload, ['mapReader'], { mapAccessUntil: inDays(1) }),
      formerMapReader: await account(payload, ['mapReader'], { mapAccessUntil: inDays(-1) }),
      translator: await account(payload, ['translator'], { languages: ['en'] }),
      researcher: await account(payload, ['researcher']),
      admin: await account(payload, ['admin']),
    },
  }
}

/** A document of a collection, made by the site itself. */
export async function make(
  payload: Payload,
  collection: string,
  more: Record<string, unknown> = {},
): Promise<{ id: Id }> {
  const { data, file } = sample(collection)
  return (await payload.create({
    collection: collection as CollectionSlug,
    data: fieldsFor({ ...data, ...more }),
    ...(file ? { file } : {}),
    depth: 0,
    overrideAccess: true,
  })) as { id: Id }
}

/** Puts a list in force, so that its lines can be read. */
export async function makeLineInForce(payload: Payload): Promise<{ id: Id }> {
  const list = await make(payload, 'lmia-files')
  await changeCatalogue(payload, (entries) => [
    ...entries,
    {
      fileName: 'list.csv',
      sha256: randomUUID(),
      kind: 'positive',
      language: 'en',
      format: 'csv',
      period: { year: 2024, quarters: [1], key: '2024Q1' },
      generation: String(list.id),
      rows: 1,
    },
  ])
  return make(payload, 'lmia-approvals', { file: list.id })
}

interface Sample {
  data: Record<string, unknown>
  file?: { data: Buffer; mimetype: string; name: string; size: number }
}

/** The least that each collection accepts; every call gives other unique values. */
export function sample(collection: string): Sample {
  const unique = randomUUID().slice(0, 8)
  const makeData = SAMPLES[collection]
  if (!makeData) throw new Error(`The access tests have no sample of ${collection}: add one`)
  return collection === 'media'
    ? { data: makeData(unique), file: onePixel(unique) }
    : { data: makeData(unique) }
}

export const hasSample = (collection: string): boolean => collection in SAMPLES

const PARAGRAPH = {
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        version: 1,
        format: '',
        indent: 0,
        direction: 'ltr',
        children: [
          {
            type: 'text',
            version: 1,
            text: 'Un passage.',
            format: 0,
            mode: 'normal',
            style: '',
            detail: 0,
          },
        ],
      },
    ],
  },
}

const text = (unique: string) => ({
  title: `Un texte ${unique}`,
  summary: 'En bref.',
  slug: `texte-${unique}`,
  content: [{ blockType: 'richText', content: PARAGRAPH }],
})

let regionNumber = 0
const regionCode = () => {
  regionNumber += 1
  return String((regionNumber % 17) + 1).padStart(2, '0')
}

const SAMPLES: Record<string, (unique: string) => Record<string, unknown>> = {
  'guide-chapters': (unique) => ({ ...text(unique), part: 'labour', order: 1 }),
  translations: (unique) => ({
    resourceType: 'guide-chapters',
    resourceKey: unique,
    language: 'es',
    units: {},
  }),
  'outside-readings': (unique) => ({
    resourceType: 'guide-chapters',
    resourceKey: '1',
    title: 'Changer d’employeur',
    version: '1',
    versionAt: new Date().toISOString(),
    print: 'x',
    name: `Personne ${unique}`,
    body: 'Organisme inventé',
    email: `${unique}@example.org`.toLowerCase().replaceAll(' ', ''),
    language: 'fr',
    tokenHash: `hash ${unique}`,
    expiresAt: '2099-01-01T00:00:00.000Z',
  }),
  'text-comments': (unique) => ({
    resourceType: 'guide-chapters',
    resourceKey: '1',
    title: 'Changer d’employeur',
    text: `À vérifier ${unique}.`,
    state: 'open',
    person: '1',
    mentions: [],
  }),
  'unit-comments': (unique) => ({
    translation: '1',
    language: 'es',
    unit: `u-${unique}`,
    source: 'Par personne.',
    about: { kind: 'paragraph', context: 'paragraph', marks: [] },
    kind: 'question',
    state: 'open',
    text: 'Est-ce par personne?',
  }),
  'unit-events': (unique) => ({
    translation: '1',
    language: 'es',
    unit: `u-${unique}`,
    action: 'write',
    date: '2026-11-28T10:00:00.000Z',
  }),
  'daily-counts': (unique) => ({
    day: '2026-11-28',
    kind: 'page',
    locale: 'fr',
    item: `/guide/${unique}`,
    count: 3,
  }),
  'unanswered-words': (unique) => ({
    key: unique,
    month: '2026-11',
    locale: 'fr',
    words: `mots ${unique}`,
    days: 3,
    lastDay: '2026-11-28',
    asks: 4,
  }),
  glossary: (unique) => ({ term: `terme ${unique}`, definition: 'Ce que le mot veut dire.' }),
  'term-proposals': (unique) => ({
    french: `terme ${unique}`,
    language: 'es',
    kind: 'agreed',
    words: `término ${unique}`,
    state: 'received',
  }),
  sources: (unique) => ({
    title: `Source ${unique}`,
    publisher: 'Organisme public',
    url: `https://www.example.org/${unique}`,
    language: 'fr',
  }),
  updates: (unique) => ({ ...text(unique), date: inDays(-1), kind: 'guide' }),
  organizations: (unique) => ({
    name: `Entraide ${unique}`,
    slug: `entraide-${unique}`,
    kind: 'nonProfit',
    cost: 'free',
  }),
  'organization-proposals': (unique) => ({ title: `Proposition ${unique}`, kind: 'nomination' }),
  'verification-events': (unique) => ({
    organizationName: `Entraide ${unique}`,
    section: 'contact',
    actor: 'organization',
    channel: 'form',
    date: '2026-10-03',
  }),
  'duplicate-decisions': (unique) => ({
    pair: `1+${unique}`,
    outcome: 'notDuplicate',
    at: '2026-11-28T10:00:00.000Z',
  }),
  'sheet-links': (unique) => ({
    organizationName: `Entraide ${unique}`,
    tokenHash: `hash ${unique}`,
    origin: 'copied',
    locale: 'fr',
    expiresAt: '2026-12-31T00:00:00.000Z',
  }),
  'quiet-marks': (unique) => ({
    key: `o${unique}`,
    name: `Entraide ${unique}`,
    at: '2026-11-29T10:00:00.000Z',
    channel: 'phone',
  }),
  'organization-imports': (unique) => ({ fileName: `liste-${unique}.csv`, state: 'open' }),
  'sheet-drafts': (unique) => ({ key: `1-${unique}` }),
  followers: (unique) => ({
    key: `follows-${unique}`,
    nonce: unique,
    state: 'following',
    address: `${unique}@example.org`,
    locale: 'fr',
  }),
  'public-bodies': (unique) => ({
    key: `body-${unique}`,
    name: `Organisme public ${unique}`,
    purpose: 'Répondre',
    phones: [{ number: '1 800 555-0199' }],
    website: `https://www.example.org/${unique}`,
    source: `https://www.example.org/${unique}`,
    checkedOn: '2026-11-28',
    order: 1,
  }),
  regions: (unique) => ({
    code: regionCode(),
    name: `Région ${unique}`,
    slug: `region-${unique}`,
    tile: { column: 1, row: 1 },
    latitude: 46,
    longitude: -72,
  }),
  'service-categories': (unique) => ({ key: `service-${unique}`, name: 'Service', order: 1 }),
  populations: (unique) => ({ key: `population-${unique}`, name: 'Population', order: 1 }),
  languages: (unique) => ({ code: `x-${unique}`, name: 'Langue', order: 1 }),
  campaigns: (unique) => ({ name: `Campagne ${unique}`, from: inDays(0), until: inDays(30) }),
  'campaign-invitations': (unique) => ({
    key: `1-o${unique}`,
    hold: `o${unique}`,
    name: `Entraide ${unique}`,
    locale: 'fr',
    sent: 0,
  }),
  'regional-actors': (unique) => ({ name: `MRC ${unique}`, kind: 'mrc', locale: 'fr' }),
  'lmia-files': (unique) => ({ name: `liste-${unique}.csv`, state: 'current', kind: 'positive' }),
  'lmia-approvals': (unique) => ({
    line: 1,
    year: 2024,
    positions: 1,
    kind: 'positive',
    precision: 'none',
    method: 'none',
    employerName: `Ferme ${unique}`,
  }),
  employers: (unique) => ({ name: `Ferme ${unique}`, key: `ferme ${unique}` }),
  'lmia-corrections': (unique) => ({
    kind: 'exclusion',
    reason: `Ligne en double ${unique}`,
    acknowledged: true, // it touches no row
    employerName: `Ferme ${unique}`,
  }),
  'map-access-requests': (unique) => ({
    name: 'Personne inventée',
    email: `request-${unique}@example.org`,
    organization: 'Municipalité inventée',
    purpose: 'Prévoir les services de la municipalité pour la saison.',
    locale: 'fr',
    state: 'unconfirmed', // seen by nobody until its address is confirmed
  }),
  pages: text,
  editions: () => ({ date: inDays(-1) }),
  feedback: () => ({ reason: 'wrongPhone', message: 'Le numéro a changé.', locale: 'fr' }),
  media: (unique) => ({ alt: `Dessin ${unique}` }),
  users: (unique) => ({
    name: `Personne ${unique}`,
    email: `made-${unique}@example.org`,
    roles: ['mapReader'],
    mapAccessUntil: inDays(30),
  }),
  'outbox-messages': (unique) => ({
    key: `key-${unique}`,
    kind: 'password',
    subject: `Message ${unique}`,
    recipient: `person-${unique}@example.org`,
    text: 'Bonjour',
    state: 'sent',
  }),
  'audit-events': (unique) => ({ action: 'test.made', summary: `Essai ${unique}` }),
}

const ONE_PIXEL_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

function onePixel(unique: string) {
  const data = Buffer.from(ONE_PIXEL_PNG, 'base64')
  return { data, mimetype: 'image/png', name: `pixel-${unique}.png`, size: data.length }
}
