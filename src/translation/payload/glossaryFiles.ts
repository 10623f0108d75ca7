import { createHash } from 'node:crypto'

import type { Endpoint, PayloadRequest } from 'payload'

import { EDITORS, hasRole, STAFF } from '@/access'
import { recordAudit } from '@/audit/recordAudit'
import { whole } from '@/db/whole'
import { personLocale } from '@/i18n/firstLocale'
import {
  planTerms,
  readTerms,
  TERM_REFUSALS,
  writeCsv,
  writeTbx,
  type PlannedTerm,
  type TermEntry,
} from '@/translation/glossary/exchange'
import { decodeFile } from '@/translation/xliff'
import { answer } from '@/workflow/payload/endpoints'
import { refusalError } from '@/workflow/payload/request'

import { readFileWith } from './files/readRequest'
import { findEntries, writeEntry } from './glossaryEntries'

/**
 * The glossary as a file, out and back:
 *
 * `GET /api/glossary/file?format=csv|tbx|tbx2`: for the team.
 * `POST /api/glossary/file`, the file as the body, CSV or TBX: what it would do, term by term;
 * `?apply=true` does it, with `seen` only if it is still what was shown. For editors, who answer for
 * the glossary.
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
      return new Response(format.write(await findEntries(req)), {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Type': `${format.type}; charset=utf-8`,
          'Content-Disposition': `attachment; filename="glossaire.${format.extension}"`,
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
        : planTerms(file, await findEntries(req))
      return answer({
        isApplied,
        seen: planDigest(planned),
        terms: inWords(req, planned),
      } satisfies BroughtTerms)
    },
  },
]

const FORMATS: Readonly<
  Record<
    'csv' | 'tbx' | 'tbx2',
    { type: string; extension: string; write: (terms: readonly TermEntry[]) => string }
  >
> = {
  csv: { type: 'text/csv', extension: 'csv', write: writeCsv },
  tbx: {
    type: 'application/x-tbx',
    extension: 'tbx',
    write: (terms) => writeTbx(terms, 'Accompagner'),
  },
  tbx2: {
    type: 'application/x-tbx',
    extension: 'tbx',
    write: (terms) => writeTbx(terms, 'Accompagner', 2),
  },
}

const formatOf = (req: PayloadRequest): string => req.searchParams.get('format') ?? 'csv'

/** Writes what is new and what changes, as the person, all or nothing. */
async function apply(req: PayloadRequest, file: readonly TermEntry[]): Promise<PlannedTerm[]> {
  const planned = planTerms(file, await findEntries(req))
  const seen = req.searchParams.get('seen')
  if (seen !== null && seen !== planDigest(planned)) {
    throw refusalError(req, [{ code: 'changedMeanwhile' }])
  }
  for (const term of planned) await writeEntry(req, term)
  const written = planned.filter(({ fate }) => fate === 'new' || fate === 'changed').length
  await recordAudit(req, { action: 'glossary.import', summary: String(written) })
  return planned
}

/** What a person saw that a file would do: it is done only as long as it is the same. */
const planDigest = (planned: readonly PlannedTerm[]): string =>
  createHash('sha256').update(JSON.stringify(planned)).digest('base64url')

/** One term of a file, for who decides: what it becomes, or why it is not taken. */
export interface BroughtTerm extends Omit<PlannedTerm, 'id'> {
  sentence?: string
}

/** What a file does to the glossary. */
export interface BroughtTerms {
  isApplied: boolean
  /** Sent back to have it done. */
  seen: string
  terms: BroughtTerm[]
}

const inWords = (req: PayloadRequest, planned: readonly PlannedTerm[]): BroughtTerm[] =>
  planned.map(({ id: _id, ...term }) =>
    term.code ? { ...term, sentence: TERM_REFUSALS[term.code][personLocale(req)] } : term,
  )
