import type { Endpoint } from 'payload'

import { isUnderWay, readImportRun, requestCancel } from '@/lmia/load/importRun'

import { answer, forEditors } from './answers'

/** `GET /run`: the import under way or the last one. `POST /cancel`: asks it to stop. */
export const runEndpoints: Endpoint[] = [
  {
    path: '/run',
    method: 'get',
    handler: forEditors(async ({ payload }) => {
      const run = await readImportRun(payload)
      if (!run) return answer({ underWay: false })
      const { by, startedAt, finishedAt, cancelRequested, fileIndex, fileCount, progress } = run
      return answer({
        underWay: isUnderWay(run),
        by,
        startedAt,
        finishedAt,
        cancelRequested,
        fileIndex,
        fileCount,
        progress,
        results: run.results,
      })
    }),
  },
  {
    path: '/cancel',
    method: 'post',
    handler: forEditors(async ({ payload }) => answer({ cancelled: await requestCancel(payload) })),
  },
]
