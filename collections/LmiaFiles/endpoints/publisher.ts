import type { Endpoint, PayloadRequest } from 'payload'

import { readJson } from '@/http/payload/readJson'
import { env } from '@/env'
import { personLocale } from '@/i18n/firstLocale'
import type { PublisherProblem } from '@/lmia/keepUp/answers'
import { startImport } from '@/lmia/payload/run/desk'
import { checkPublisher, overviewPublisher, publishedSources } from '@/lmia/payload/publisherWatch'
import { publisherSentence } from '@/lmia/report/loadMessages'

import { answer, forEditors, personOf } from './answers'

/**
 * `GET /publisher`: what is in and what the publisher offers, as last known. `POST …/check` asks
 * it now. `POST …/import` with `resourceIds` fetches and loads those lists.
 */
export const publisherEndpoints: Endpoint[] = [
  {
    path: '/publisher',
    method: 'get',
    handler: forEditors((req) => answerOverview(req)),
  },
  {
    path: '/publisher/check',
    method: 'post',
    handler: forEditors(async (req) => {
      await checkPublisher(req.payload, env.LMIA_PUBLISHER_URL)
      return answerOverview(req)
    }),
  },
  {
    path: '/publisher/import',
    method: 'post',
    handler: forEditors(async (req) => {
      const { resourceIds } = await readJson(req)
      const wanted = new Set(Array.isArray(resourceIds) ? resourceIds.map(String) : [])
      const sources = await publishedSources(req.payload, ({ resourceId }) =>
        wanted.has(resourceId),
      )
      if (sources.length > 0) await startImport(req.payload, sources, personOf(req))
      return answer({ started: sources.length }, sources.length > 0 ? 202 : 200)
    }),
  },
]

async function answerOverview(req: PayloadRequest): Promise<Response> {
  const overview = await overviewPublisher(req.payload)
  const locale = personLocale(req)
  return answer({
    ...overview,
    problems: overview.problems.map((problem: PublisherProblem) => ({
      ...problem,
      message: publisherSentence(problem.code, problem.params, locale),
    })),
  })
}
