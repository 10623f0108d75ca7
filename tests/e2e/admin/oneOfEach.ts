import { randomUUID } from 'node:crypto'

import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { addDays, dayAt } from '@/days/calendar'
import { pathTo } from '@/i18n/paths'

import { ask, BASE_URL, readForm } from '../browser'
import { mailTo, secretAddressIn } from '../mailbox'

type Id = number | string

/** The first document of a list; nothing in an empty one. */
async function findIn(page: Page, slug: string): Promise<Id | undefined> {
  const { docs } = await ask<{ docs: { id: Id }[] }>(
    page,
    `/api/${slug}?limit=1&depth=0&draft=true`,
  )
  return docs[0]?.id
}

/** The same where there is one. */
export async function idIn(page: Page, slug: string): Promise<Id> {
  const id = await findIn(page, slug)
  if (id === undefined) throw new Error(`There is no document in ${slug}`)
  return id
}

/** A file of organizations: words of whoever made it, which its desk shows as they are. */
export const SPREADSHEET = [
  ['Organisme', 'Ville', 'Langues'],
  ['Organisme d’exemple du tableur', 'Granby', 'espagnol'],
] as const

/** How one comes to be of what the example world has none of, for an administrator. */
const MAKERS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'organization-proposals': async (page) =>
    ask(page, '/api/organization-proposals', 'POST', {
      title: `Nouveau numéro (${randomUUID()})`, // of two that wait, each button has a name of its own
      kind: 'update',
      organization: await idIn(page, 'organizations'),
      changes: [{ section: 'contact', path: 'contact.phone', after: '450 555-0199' }],
      message: 'Le numéro a changé.',
    }),
  'duplicate-decisions': async (page) => {
    const { docs } = await ask<{ docs: { id: Id }[] }>(page, '/api/organizations?limit=2&depth=0')
    const sheets = docs.map(({ id }) => id)
    return ask(page, '/api/organizations/duplicates/decide', 'POST', { sheets })
  },
  'verification-events': async (page) => {
    const address = `/api/organizations/${await idIn(page, 'organizations')}/verification`
    const { sections } = await ask<{ sections: { section: string; fingerprint: string }[] }>(
      page,
      address,
    )
    return ask(page, address, 'POST', {
      seen: Object.fromEntries(sections.map(({ section, fingerprint }) => [section, fingerprint])),
      actor: 'organization',
      channel: 'phone',
      date: dayAt(new Date()),
    })
  },
  'sheet-links': async (page) =>
    ask(page, `/api/organizations/${await idIn(page, 'organizations')}/links`, 'POST', {
      deliver: 'copy',
      locale: 'fr',
    }),
  'regional-actors': (page) =>
    ask(page, '/api/regional-actors', 'POST', {
      name: 'MRC d’exemple',
      kind: 'mrc',
      email: 'mrc@example.org',
      locale: 'fr',
    }),
  'campaign-invitations': (page) => aCampaign(page),
  // An actor of its own: who is not to be asked would be missed by the campaign.
  'quiet-marks': async (page) => {
    const { doc } = await ask<{ doc: { id: Id } }>(page, '/api/regional-actors', 'POST', {
      name: 'Ville d’exemple',
      kind: 'municipality',
      email: 'ville@example.org',
      locale: 'fr',
    })
    return ask(page, `/api/regional-actors/${doc.id}/quiet`, 'POST', { channel: 'phone' })
  },
  'organization-imports': async (page) => {
    const answer = await page.request.post('/api/organization-imports/receive', {
      data: Buffer.from(SPREADSHEET.map((cells) => `${cells.join(',')}\n`).join('')),
      headers: {
        'Content-Type': 'application/octet-stream',
        'X-File-Name': 'liste.csv',
        Origin: new URL(BASE_URL).origin,
        'Sec-Fetch-Site': 'same-origin',
      },
    })
    expect(answer.status()).toBe(201)
  },
  'outside-readings': async (page) =>
    ask(
      page,
      `/api/guide-chapters/${await idIn(page, 'guide-chapters')}/outside-readings`,
      'POST',
      {
        do: 'invite',
        name: 'Camille Exemple',
        body: 'Comité inventé',
        email: 'camille@example.org',
        language: 'fr',
      },
    ),
  'text-comments': async (page) =>
    ask(page, `/api/guide-chapters/${await idIn(page, 'guide-chapters')}/comments`, 'POST', {
      do: 'start',
      text: 'Le délai est-il encore de trente jours?',
    }),
  'unit-comments': async (page) =>
    ask(page, `${await aPassage(page)}/comments`, 'POST', {
      text: 'Par personne?',
      isQuestion: true,
    }),
  'unit-events': async (page) =>
    ask(page, `${await aPassage(page)}/comments`, 'POST', { text: 'Par personne.' }),
  'term-proposals': async (page) =>
    ask(page, `${await aPassage(page)}/terms`, 'POST', {
      french: 'chambre partagée',
      kind: 'agreed',
      words: 'habitación compartida',
      reason: 'On le lit ainsi.',
    }),
  'lmia-corrections': (page) =>
    ask(page, '/api/lmia-corrections', 'POST', {
      kind: 'exclusion',
      reason: 'Ligne en double',
      employerName: 'Ferme inventée',
      acknowledged: true,
    }),
  editions: (page) =>
    ask(page, '/api/editions', 'POST', { number: EDITION, date: dayAt(new Date()) }),
  media: async (page) => {
    const file = { name: 'pixel.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') }
    const answer = await page.request.post('/api/media', {
      multipart: { file, _payload: JSON.stringify({ alt: 'Un point' }) },
      headers: { Origin: new URL(BASE_URL).origin, 'Sec-Fetch-Site': 'same-origin' },
    })
    expect(answer.status()).toBe(201)
  },
  feedback: async (page) => {
    await page.goto(pathTo('fr', '/feedback'))
    await page.locator('[name=reason]').selectOption('textUnclear')
    await page.locator('[name=message]').fill('La phrase sur le bail est difficile.')
    await readForm(page)
    await page.getByRole('button', { name: 'Envoyer' }).click()
  },
  'map-access-requests': async (page) => {
    await page.goto(pathTo('fr', '/map/request'))
    const typed = {
      name: 'Personne inventée',
      email: 'demande@example.org',
      organization: 'Municipalité inventée',
      purpose: 'Prévoir les services de la municipalité pour la saison.',
    }
    for (const [name, words] of Object.entries(typed)) {
      await page.locator(`[name=${name}]`).fill(words)
    }
    await page.locator('[name=consent]').check()
    await readForm(page)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.goto(secretAddressIn(await mailTo(typed.email, 'token=')))
    await page.getByRole('button', { name: 'Confirmer' }).click()
  },
}

/** A number that no other journey gives. */
const EDITION = 901

/** The next number is again the one after the last that was issued. */
export const emptyEditions = (page: Page): Promise<unknown> =>
  ask(
    page,
    `/api/editions?${new URLSearchParams({ 'where[number][equals]': String(EDITION) })}`,
    'DELETE',
  )

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** What takes a moment to come: the site makes it by itself. */
const SOON = { timeout: 60_000, interval: 500 }

/** Makes what is missing, so that each of these collections has a document to open. */
export async function makeOneOfEach(
  page: Page,
  slugs: readonly string[] = Object.keys(MAKERS),
): Promise<void> {
  for (const slug of slugs) {
    if ((await findIn(page, slug)) !== undefined) continue
    await MAKERS[slug]?.(page)
    await expect.poll(() => findIn(page, slug), SOON).toBeDefined()
  }
}

/** A proposal that nobody has decided, whatever other journeys did with theirs. */
export async function anOpenProposal(page: Page): Promise<Id> {
  await MAKERS['organization-proposals']!(page)
  const { docs } = await ask<{ docs: { id: Id }[] }>(
    page,
    '/api/organization-proposals?limit=1&depth=0&sort=-createdAt',
  )
  return docs[0]!.id
}

/** A campaign that asks one regional actor and no organization: those are for other journeys to ask. */
async function aCampaign(page: Page): Promise<void> {
  const today = dayAt(new Date())
  const { doc } = await ask<{ doc: { id: Id; updatedAt: string } }>(
    page,
    '/api/campaigns?depth=0',
    'POST',
    {
      name: 'Tour des MRC',
      from: today,
      until: addDays(today, 30),
      audience: { scope: 'byHand', actorKinds: ['mrc'] },
    },
  )
  const order = { action: 'start', seen: doc.updatedAt }
  await ask(page, `/api/campaigns/${doc.id}/act`, 'POST', order)
}

/** The address of a passage into Spanish. */
async function aPassage(page: Page): Promise<string> {
  const { docs } = await ask<{ docs: { id: Id }[] }>(
    page,
    '/api/translations?where[language][equals]=es&limit=1&depth=0&draft=true',
  )
  const address = `/api/translations/${docs[0]?.id}/units`
  const { units } = await ask<{ units: { key: string }[] }>(page, address)
  return `${address}/${encodeURIComponent(units[0]?.key ?? '')}`
}
