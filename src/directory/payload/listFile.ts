import type { Endpoint, PayloadRequest, Where } from 'payload'

import { hasRole, STAFF } from '@/access'
import { recordAudit } from '@/audit/recordAudit'
import { readEvents } from '@/data/directory/events'
import {
  entryFromDocument,
  organizationFromDocument,
  regionFromDocument,
} from '@/data/directory/fromDocuments'
import { keysOf, readRelatedLists } from '@/data/directory/relatedKeys'
import { readSheetTranslations } from '@/data/directory/sheetTexts'
import { dayAt } from '@/days/calendar'
import { isTableFormat, TABLE_FORMATS } from '@/exports/tableFile'
import { personLocale } from '@/i18n/firstLocale'
import { refusalError } from '@/workflow/payload/request'

import { tableOf } from '../listTable'

type Table = ReturnType<typeof tableOf>

const NAMES = { fr: 'organismes', en: 'organizations', es: 'organizaciones' } as const

/**
 * `GET /api/organizations/file?format=csv|xlsx`, with what the address of the list asks: its sheets as
 * they were last saved, for the team. A file travels: whom the public never sees is left out, and what is
 * hidden of the others.
 */
export const listFileEndpoint: Endpoint = {
  path: '/file',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req.user, ...STAFF)) throw refusalError(req, [{ code: 'notAllowed' }])
    const asked = req.searchParams.get('format') ?? 'xlsx'
    const format = isTableFormat(asked) ? TABLE_FORMATS[asked] : undefined
    if (!format) {
      const offered = Object.keys(TABLE_FORMATS).join(', ')
      throw refusalError(req, [{ code: 'formatUnknown', params: { offered } }])
    }
    const table = await readTable(req)
    const name = NAMES[personLocale(req)]
    await recordAudit(req, { action: 'organizations.export', summary: String(table.rows.length) })
    return new Response(await format.write([{ name, ...table }]), {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Type': format.type,
        'Content-Disposition': `attachment; filename="${name}-${dayAt(new Date())}.${asked}"`,
      },
    })
  },
}

/** Who asked not to be listed, and sheets that stand under another, are in no file. */
const MAY_TRAVEL: Where = {
  and: [{ doNotList: { not_equals: true } }, { mergedInto: { exists: false } }],
}

/** What the address of the list asks: its conditions, the words looked for, the days. */
async function askedOf(req: PayloadRequest): Promise<Where> {
  const { where, search } = req.query as { where?: Where; search?: unknown }
  const { admin } = req.payload.collections.organizations.config
  const days = await admin.baseFilter?.({ limit: 0, page: 1, req, sort: '' })
  const words: Where | undefined =
    typeof search === 'string' && search !== '' ? { name: { like: search } } : undefined
  return {
    and: [MAY_TRAVEL, where, words, days].filter((one) => one !== null && one !== undefined),
  }
}

async function readTable(req: PayloadRequest): Promise<Table> {
  const { sort } = req.query
  const { docs } = await req.payload.find({
    collection: 'organizations',
    depth: 0,
    draft: true,
    overrideAccess: false,
    pagination: false,
    req,
    where: await askedOf(req),
    ...(typeof sort === 'string' ? { sort } : {}),
  })
  const documents = await readRelatedLists(req.payload, req)
  const keys = keysOf(documents)
  const events = await readEvents(req.payload)
  const translations = await readSheetTranslations(req.payload)
  return tableOf(
    docs.map((document) => ({
      ...organizationFromDocument(
        { ...document },
        keys,
        events.get(String(document.id)),
        translations.get(String(document.id)),
      ),
      isPublished: document._status === 'published',
    })),
    {
      lists: {
        regions: documents.regions.map(regionFromDocument),
        services: documents.services.map((each) => entryFromDocument(each, 'key')),
        populations: documents.populations.map((each) => entryFromDocument(each, 'key')),
        languages: documents.languages.map((each) => entryFromDocument(each, 'code')),
      },
      locale: personLocale(req),
      today: dayAt(new Date()),
    },
  )
}
