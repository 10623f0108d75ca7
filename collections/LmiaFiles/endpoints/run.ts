import type { Endpoint } from 'payload'

import { personLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { isUnderWay, readImportRun, requestCancel, wasStopped } from '@/lmia/payload/run/importRun'
import type { ShortResult } from '@/lmia/payload/run/results'
import { sentenceOf } from '@/lmia/report/sentences'

import { answer, forEditors } from './answers'

/** `GET /run`: the import under way or the last one. `POST /cancel`: asks it to stop. */
export const runEndpoints: Endpoint[] = [
  {
    path: '/run',
    method: 'get',
    handler: forEditors(async (req) => {
      const run = await readImportRun(req.payload)
      if (!run) return answer({ underWay: false })
      const { by, startedAt, finishedAt, cancelRequested, fileIndex, fileCount, progress } = run
      return answer({
        underWay: isUnderWay(run),
        wasStopped: wasStopped(run),
        by,
        startedAt,
        finishedAt,
        cancelRequested,
        fileIndex,
        fileCount,
        progress,
        results: run.results.map((result) => inWords(result, personLocale(req))),
      })
    }),
  },
  {
    path: '/cancel',
    method: 'post',
    handler: forEditors(async ({ payload }) => answer({ cancelled: await requestCancel(payload) })),
  },
]

/** A refusal, with its sentence in the language of the person who looks. */
const inWords = (result: ShortResult, locale: Locale) =>
  result.state === 'refused'
    ? { ...result, message: sentenceOf(result.code, result.params, locale) }
    : result
