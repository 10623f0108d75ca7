import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole, STAFF } from '@/access'
import { recordAudit } from '@/audit/recordAudit'
import { fieldsFor } from '@/db/documents'
import { payloadId } from '@/db/ids'
import { whole } from '@/db/whole'
import { personLocale } from '@/i18n/firstLocale'
import { type TARGET_LOCALES } from '@/i18n/locales'
import type { Glossary as StoredTerm } from '@/payload-types'
import {
  planTerms,
  readTerms,
  TERM_REFUSALS,
  writeCsv,
  writeTbx,
  type PlannedTerm,
  type StoredTermEntry,
  type TermEntry,
} from '@/translation/glossary/exchange'
import { decodeFile } from '@/translation/xliff'
import { answer } from '@/workflow/payload/endpoints'
import { refusalError } from '@/workflow/payload/request'

import { readFileWith } from './files/readRequest'

/**
 * The glossary as a file, out and back:
 *
 * `GET /api/glossary/file?format=csv|tbx`: for the team.
 * `POST /api/glossary/file`, the file as the body, CSV or TBX: what it would do, term by term;
 * `?apply=true` does it. For editors, who answer for the glossary.
 */
export const glossaryFileEndpoints: Endpoint[] = [
  {
    path: '/file',
    method: 'get',
    handler: async (req) => {
      if (!hasRole(req.user, ...STAFF)) throw refusalError(req, [{ code: 'notAllowed' }])
      const format = Object.entries(FORMATS).find(([name]) => name === formatOf(req))?.[1]
      if (!format) {
        const offered = Object.keys(FORMATS).join(', ')
        throw refusalError(req, [{ code: 'formatUnknown', params: { offered } }])
      }
      return new Response(format.write(await findTerms(req)), {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Type': `${format.type}; charset=utf-8`,
          'Content-Disposition': `attachment; filename="glossaire.${formatOf(req)}"`,
        },
      })
    },
  },
  {
    path: '/file',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req.user, ...EDITORS)) throw refusalError(req, [{ code: 'notAllowed' }])
      const file = await readFileWith(req, (bytes) => readTerms(decodeFile(bytes)))
      const isApplied = req.searchParams.get('apply') === 'true'
      const planned = isApplied
        ? await whole(req, () => apply(req, file))
        : planTerms(file, await findTerms(req))
      return answer({ isApplied, terms: inWords(req, planned) })
    },
  },
]

const FORMATS: Readonly<
  Record<'csv' | 'tbx', { type: string; write: (terms: readonly TermEntry[]) => string }>
> = {
  csv: { type: 'text/csv', write: writeCsv },
  tbx: { type: 'application/x-tbx', write: (terms) => writeTbx(terms, 'Accompagner') },
}

const formatOf = (req: PayloadRequest): string => req.searchParams.get('format') ?? 'csv'

async function findTerms(req: PayloadRequest): Promise<StoredTermEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'glossary',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'term',
    user: req.user,
  })
  return docs.map(entryOf)
}

const entryOf = (stored: StoredTerm): StoredTermEntry => {
  const inLanguage = (language: (typeof TARGET_LOCALES)[number]) => ({
    term: stored[language]?.term ?? '',
    definition: stored[language]?.definition ?? '',
  })
  return {
    id: stored.id,
    french: stored.term,
    variants: (stored.variants ?? []).map(({ text }) => text),
    definition: stored.definition,
    en: inLanguage('en'),
    es: inLanguage('es'),
    forbidden: (stored.forbidden ?? []).map(({ language, text, reason }) => ({
      language,
      text,
      reason: reason ?? '',
    })),
  }
}

/** Writes what is new and what changes, as the person, all or nothing. */
async function apply(req: PayloadRequest, file: readonly TermEntry[]): Promise<PlannedTerm[]> {
  const planned = planTerms(file, await findTerms(req))
  const rules = { depth: 0, overrideAccess: false, req, user: req.user } as const
  for (const { fate, next, id } of planned) {
    if (!next || (fate !== 'new' && fate !== 'changed')) continue
    const fields = fieldsOfEntry(next)
    if (id === undefined) {
      await req.payload.create({ collection: 'glossary', data: fields, ...rules })
    } else {
      const data = fieldsFor(fields)
      await req.payload.update({ collection: 'glossary', id: payloadId(id), data, ...rules })
    }
  }
  const written = planned.filter(({ fate }) => fate === 'new' || fate === 'changed').length
  await recordAudit(req, { action: 'glossary.import', summary: String(written) })
  return planned
}

const fieldsOfEntry = ({ french, variants, ...fields }: TermEntry) => ({
  ...fields,
  term: french,
  variants: variants.map((text) => ({ text })),
})

/** For who decides: what each term becomes, or why it is not taken. */
const inWords = (req: PayloadRequest, planned: readonly PlannedTerm[]) =>
  planned.map(({ next: _next, ...term }) =>
    term.code ? { ...term, sentence: TERM_REFUSALS[term.code][personLocale(req)] } : term,
  )
