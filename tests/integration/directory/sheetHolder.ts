import type { Payload } from 'payload'
import { expect } from 'vitest'

import type { Id } from '@/db/ids'
import { sectionOf, toFields } from '@/directory/link/sectionForm'
import { type LinkAnswer, saveSection } from '@/directory/payload/links/answers'
import { type OpenedSheet, openSheet } from '@/directory/payload/links/openSheet'
import { keyOf } from '@/directory/payload/links/sheetKey'
import type { Section } from '@/directory/vocabulary'

import { ask } from '../accounts/api'

/** Whoever answers for a sheet: by a personal link, or by an account. */
export type Holder = { token: string; of: string } | { account: Id; of: string }

export const tokenIn = (text = ''): string => /[?&]link=([\w-]{43})/.exec(text)?.[1] ?? ''

/** The answer of the addresses of links. */
export interface MadeLink {
  url?: string
  links: { id: Id; state: string }[]
}

/** What a researcher, signed in with `session`, makes of a sheet: a link to copy, or one that is mailed. */
export async function makeLink(
  session: string,
  sheet: Id,
  deliver: 'email' | 'copy' = 'copy',
): Promise<MadeLink> {
  const order = { deliver, locale: 'es' }
  const path = `/api/organizations/${sheet}/links`
  const { status, text } = await ask('POST', path, order, { token: session })
  expect(status).toBe(200)
  return JSON.parse(text) as MadeLink
}

/** Whoever holds a new personal link of a sheet. */
export async function linkHolder(session: string, sheet: Id) {
  const { url, links } = await makeLink(session, sheet)
  return { token: tokenIn(url), of: String(links[0]?.id) }
}

export async function openedBy(payload: Payload, by: Holder): Promise<OpenedSheet> {
  const found = await openSheet(payload, keyOf(by))
  if (found.refusal) throw new Error(found.refusal)
  return found.opened
}

/** What the form of a section sends, with some of its boxes filled in otherwise. */
export async function writeBy(
  payload: Payload,
  by: Holder,
  section: Section,
  fields: Record<string, string[]>,
): Promise<LinkAnswer> {
  const { values } = await openedBy(payload, by)
  const base = JSON.stringify(sectionOf(section, values))
  const sent = { ...toFields(section, values), base: [base], ...fields }
  return saveSection(payload, by, { section, sent })
}
