import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole } from '@/access'
import { readJson } from '@/http/payload/readJson'
import { personLocale } from '@/i18n/firstLocale'

import {
  type Duplicate,
  DUPLICATE_REASONS,
  findDuplicates,
  type Identity,
  isSure,
} from '../duplicates'
import { readIdentities, type SheetIdentity, UNLISTED } from './readIdentities'

const PRIVATE = { 'Cache-Control': 'private, no-store' }

/** One that asked not to be listed, and why the sheet that somebody writes may be of it. */
export interface UnlistedAlike {
  id: string
  name: string
  /** In the words of who asks. */
  reasons: string[]
  /** As good as surely the same: it will not be saved. */
  isSure: boolean
}

/**
 * Those who asked not to be listed and that are likely the same organization, the likeliest first; one
 * that is not surely so is said to whoever writes the sheet, and refuses nothing.
 */
export async function findUnlistedAlike(
  req: PayloadRequest,
  identity: Identity,
): Promise<Duplicate<SheetIdentity>[]> {
  const unlisted = await readIdentities(req, UNLISTED)
  return unlisted.length === 0 ? [] : findDuplicates(identity, unlisted)
}

/** `POST /api/organizations/unlisted`: which of them the sheet in the body may be, as it is typed. */
export const unlistedEndpoint: Endpoint = {
  path: '/unlisted',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req.user, ...EDITORS)) {
      return Response.json({}, { status: req.user ? 403 : 401, headers: PRIVATE })
    }
    const identity = readTyped(await readJson(req))
    const found = identity.name ? await findUnlistedAlike(req, identity) : []
    const locale = personLocale(req)
    const alike = found.slice(0, SHOWN).map((each): UnlistedAlike => ({
      id: each.found.id,
      name: each.found.name,
      reasons: each.reasons.map((code) => DUPLICATE_REASONS[code].label[locale]),
      isSure: isSure(each),
    }))
    return Response.json({ alike }, { headers: PRIVATE })
  },
}

/** Most that are said. */
const SHOWN = 3

/** Most rows that are read, and most characters of a box. */
const MOST = { rows: 50, text: 300 } as const

/** The boxes of the form that tell an organization from others; anything but a text is empty. */
function readTyped(sent: Readonly<Record<string, unknown>>): Identity {
  const rowsOf = (value: unknown): string[] =>
    (Array.isArray(value) ? value.slice(0, MOST.rows) : []).map(textOf).filter(Boolean)
  return {
    id: textOf(sent.id),
    name: textOf(sent.name),
    otherNames: rowsOf(sent.otherNames),
    phone: textOf(sent.phone) || null,
    email: textOf(sent.email) || null,
    website: textOf(sent.website) || null,
    places: rowsOf(sent.municipalities).map((municipality) => ({ municipality, point: null })),
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim().slice(0, MOST.text) : ''
