import type { Endpoint, PayloadRequest } from 'payload'

import { labelOf } from '@/http/payload/labelOf'
import { readJson } from '@/http/payload/readJson'
import { COLON } from '@/i18n/colon'
import { personLocale } from '@/i18n/firstLocale'
import type { CorrectionDocument } from '@/lmia/corrections/document'
import { describeWarning, warningsOf } from '@/lmia/corrections/warnings'
import type { CorrectionProblem, TypedCorrection } from '@/lmia/corrections/problems'
import { queueAsked } from '@/lmia/corrections/queue'
import {
  type NamedRow,
  previewCorrection,
  readUnresolved,
} from '@/lmia/payload/corrections/previewCorrection'
import { searchPlaces } from '@/lmia/payload/corrections/searchPlaces'
import { resolveCorrection } from '@/lmia/payload/corrections/resolveCorrection'

import { answer, forEditors } from '../../LmiaFiles/endpoints/answers'

/**
 * `POST /preview`: what a correction would do, before it is made. `GET /places`: places by name, to
 * choose one. `GET /unresolved`: what waits for
 * one, the most positions first; `kind` asks for all of one kind, `settle` for one thing before all others.
 */
export const correctionEndpoints: Endpoint[] = [
  {
    path: '/preview',
    method: 'post',
    handler: forEditors(async (req) => {
      const typed = (await readJson(req)) as TypedCorrection
      const { fields, problems } = await resolveCorrection(typed)
      if (problems.length > 0) {
        return answer({ errors: problems.map((problem) => sayProblem(req, problem)) }, 422)
      }
      const effect = await previewCorrection(req, {
        ...typed,
        ...fields,
      } as CorrectionDocument)
      return answer({
        ...effect,
        warnings: warningsOf(effect).map((warning) => describeWarning(warning, personLocale(req))),
        fields,
        sample: effect.sample.map(({ before, after }) => ({
          before: before && describeRow(before),
          after: after && describeRow(after),
        })),
      })
    }),
  },
  {
    path: '/places',
    method: 'get',
    handler: forEditors(async ({ payload, searchParams }) =>
      answer({ places: await searchPlaces(payload, (searchParams.get('q') ?? '').slice(0, 80)) }),
    ),
  },
  {
    path: '/unresolved',
    method: 'get',
    handler: forEditors(async ({ payload, searchParams }) => {
      const all = await readUnresolved(payload)
      return answer({ total: all.length, items: queueAsked(all, searchParams) })
    }),
  },
]

const describeRow = (row: NamedRow) => ({
  period: row.period.key,
  kind: row.kind,
  line: row.line,
  employer: row.employerName,
  city: row.city,
  place: row.place?.name ?? null,
  occupation: row.occupationCode,
  positions: row.positions,
})

/** Apart from its field, a sentence names it. */
function sayProblem(req: PayloadRequest, { path, message }: CorrectionProblem) {
  const locale = personLocale(req)
  const label = labelOf(req.payload.collections['lmia-corrections'].config, path)
  const name = label ? `${label[locale]}${COLON[locale]} ` : ''
  return { path, message: name + message[locale] }
}
