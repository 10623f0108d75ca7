import type { Endpoint } from 'payload'

import type { MemoryMatch } from '@/translation/memory'
import { answer, findForPerson } from '@/workflow/payload/endpoints'
import { mayUpdate } from '@/workflow/payload/mayUpdate'
import { idFrom, refusalError } from '@/workflow/payload/request'

import { glossaryOf } from './glossaries'
import { memoryOf } from './memories'
import type { Passages } from './savePassages'

/**
 * `GET /api/translations/:id/units/:key/suggestions`: what was approved for passages like this one,
 * for who may write it. Nothing for a passage that has left the source.
 */
export const suggestionsEndpoint: Endpoint = {
  path: '/:id/units/:key/suggestions',
  method: 'get',
  handler: async (req) => {
    const target = { collection: 'translations', id: idFrom(req) } as const
    const text = await findForPerson<Passages>(req, target, true)
    if (!(await mayUpdate(req, target))) throw refusalError(req, [{ code: 'notAllowed' }])
    const unit = text.sourceUnits?.find(({ key }) => key === req.routeParams?.key)
    if (!unit) return answer({ matches: [] satisfies MemoryMatch[] })
    const memory = await memoryOf(req.payload, text)
    const glossary = await glossaryOf(req.payload, text)
    const matches = memory.find(unit, {
      isForbidden: (words) => glossary.findForbidden(words).length > 0,
      translateName: glossary.translateName,
    })
    return answer({ matches })
  },
}
