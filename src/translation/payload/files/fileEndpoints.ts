import type { Endpoint, PayloadRequest } from 'payload'

import { hasRole, STAFF } from '@/access'
import { answer } from '@/workflow/payload/endpoints'
import { idFrom, refusalError } from '@/workflow/payload/request'

import { bringBack } from './bringBack'
import { readFile, readLanguages, readWish } from './readRequest'
import { sendText, sendTexts } from './sendFile'

/**
 * Passages as files, out and back:
 *
 * `GET /api/translations/:id/xliff?version=1.2|2.0|table&only=all|due|stale|missing`: one text.
 * `GET /api/translations/xliff?language=es…`: all texts that French leads (another language: `&source=es`),
 * or `&texts=1,2`.
 * `POST` of the same, the file as the body: what it would do; `?apply=true` does it.
 */
export const fileEndpoints: Endpoint[] = [
  {
    path: '/xliff',
    method: 'get',
    handler: (req) => {
      ofTheTeam(req)
      const texts = req.searchParams.get('texts')?.split(',').filter(Boolean)
      return sendTexts(req, readLanguages(req), readWish(req), texts)
    },
  },
  {
    path: '/xliff',
    method: 'post',
    handler: async (req) => {
      ofTheTeam(req)
      return answer(await bringBack(req, await readFile(req), { isApplied: isToApply(req) }))
    },
  },
  {
    path: '/:id/xliff',
    method: 'get',
    handler: (req) => sendText(req, idFrom(req), readWish(req)),
  },
  {
    path: '/:id/xliff',
    method: 'post',
    handler: async (req) => {
      const id = idFrom(req)
      ofTheTeam(req)
      return answer(await bringBack(req, await readFile(req), { id, isApplied: isToApply(req) }))
    },
  },
]

const isToApply = (req: PayloadRequest): boolean => req.searchParams.get('apply') === 'true'

/** Whether a text may be read or written is asked for each; a stranger's file is not read at all. */
function ofTheTeam(req: PayloadRequest): void {
  if (!hasRole(req.user, ...STAFF)) throw refusalError(req, [{ code: 'notAllowed' }])
}
