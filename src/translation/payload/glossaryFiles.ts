import { createHash } from 'node:crypto'

import { NotFound, type Endpoint, type PayloadRequest } from 'payload'

import { EDITORS, hasRole, STAFF } from '@/access'
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
import { TERM_FATES, type TermFate } from '@/translation/glossary/exchange/plan'
import { decodeFile } from '@/translation/xliff'
import { answer } from '@/workflow/payload/endpoints'
import { refusalError } from '@/workflow/payload/request'

import { readFileWith } from './files/readRequest'
import { findEntries } from './glossaryEntries'
import {
  beginImport,
  continueImport,
  findImports,
  previewUndo,
  undoImport,
  type GlossaryImport,
} from './glossaryImports'

/**
 * The glossary as a file, out and back:
 *
 * `GET /api/glossary/file?format=csv|tbx|tbx2`: for the team.
 * `POST /api/glossary/file`, the file as the body, CSV or TBX: what it would do, term by term;
 * `?apply=true` does it, with `seen` only if it is still what was shown. For editors, who answer for
 * the glossary. A large file is written in parts: `import` says how far it is, and
 * `POST /api/glossary/imports/:run/continue` goes on. `…/undo` says (`GET`) or does (`POST`) what taking it back does.
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
      const planned = planTerms(file, await findEntries(req))
      if (req.searchParams.get('apply') !== 'true') return answer(described(req, planned))
      const seen = req.searchParams.get('seen')
      if (seen !== null && seen !== planDigest(planned)) {
        throw refusalError(req, [{ code: 'changedMeanwhile' }])
      }
      const run = await beginImport(req, planned, req.searchParams.get('name') ?? '')
      await continueImport(req, run)
      const [written] = await findImports(req.payload, run)
      return answer({
        ...described(req, planned),
        isApplied: true,
        ...(written ? { import: written } : {}),
      })
    },
  },
  {
    path: '/imports',
    method: 'get',
    handler: async (req) => {
      if (!hasRole(req.user, ...EDITORS)) throw refusalError(req, [{ code: 'notAllowed' }])
      return answer({ imports: await findImports(req.payload) })
    },
  },
  { path: '/imports/:run/continue', method: 'post', handler: (req) => workOn(req, continueImport) },
  {
    path: '/imports/:run/undo',
    method: 'get',
    handler: async (req) => {
      const { run } = await getImport(req)
      return answer({ ...(await previewUndo(req, run)) })
    },
  },
  { path: '/imports/:run/undo', method: 'post', handler: (req) => workOn(req, undoImport) },
]

async function workOn(
  req: PayloadRequest,
  work: (req: PayloadRequest, run: string) => Promise<void>,
): Promise<Response> {
  const { run } = await getImport(req)
  await work(req, run)
  return answer({ import: (await findImports(req.payload, run))[0] })
}

/** The import that the address names, for who answers for the glossary. */
async function getImport(req: PayloadRequest): Promise<GlossaryImport> {
  if (!hasRole(req.user, ...EDITORS)) throw refusalError(req, [{ code: 'notAllowed' }])
  const run = String(req.routeParams?.run ?? '')
  const found = (await findImports(req.payload, run)).find((each) => each.run === run)
  if (!found) throw new NotFound(req.t)
  return found
}

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
  /** How many terms become what. */
  counts: Record<TermFate, number>
  /** Those that need a look first, up to a screen of them. */
  terms: BroughtTerm[]
  /** How far the writing is, once it is begun. */
  import?: GlossaryImport
}

/** More than a person reads; the counts say the rest. */
const MOST_TERMS = 300

const described = (req: PayloadRequest, planned: readonly PlannedTerm[]): BroughtTerms => {
  const of = (fate: TermFate) => planned.filter((term) => term.fate === fate)
  const first = [...TERM_FATES].reverse().flatMap(of).slice(0, MOST_TERMS)
  return {
    isApplied: false,
    seen: planDigest(planned),
    counts: Object.fromEntries(TERM_FATES.map((fate) => [fate, of(fate).length])) as Record<
      TermFate,
      number
    >,
    terms: inWords(
      req,
      first.sort((a, b) => a.place - b.place),
    ),
  }
}

const inWords = (req: PayloadRequest, planned: readonly PlannedTerm[]): BroughtTerm[] =>
  planned.map(({ id: _id, ...term }) =>
    term.code ? { ...term, sentence: TERM_REFUSALS[term.code][personLocale(req)] } : term,
  )
