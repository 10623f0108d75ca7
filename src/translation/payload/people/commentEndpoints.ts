import type { Endpoint, PayloadRequest } from 'payload'

import { whole } from '@/db/whole'
import { readJson } from '@/http/payload/readJson'
import { QUESTION_ACTIONS, questionStep, textRefusals } from '@/translation'
import { answer } from '@/workflow/payload/endpoints'
import { refusalError } from '@/workflow/payload/request'

import { addComment, commentsOn, settleQuestion, type StoredComment } from './comments'
import { findPassage } from './findPassage'
import { namesOf } from './names'

/**
 * `GET /api/translations/:id/units/:key/comments`: what is said about a passage. `POST`: a comment, or a
 * question to who wrote the French. `POST …/comments/:comment`: a question is answered, settled or
 * opened again. Each answers with all that is said now.
 */
export const commentEndpoints: Endpoint[] = [
  {
    path: '/:id/units/:key/comments',
    method: 'get',
    handler: async (req) => {
      const { text, unit } = await findPassage(req)
      return said(req, await commentsOn(req, text, unit))
    },
  },
  {
    path: '/:id/units/:key/comments',
    method: 'post',
    handler: async (req) => {
      const { text, unit } = await findPassage(req)
      const body = await readJson(req)
      const words = typeof body.text === 'string' ? body.text.trim() : ''
      const refusals = textRefusals(words)
      if (refusals.length > 0) {
        throw refusalError(
          req,
          refusals.map((code) => ({ code })),
        )
      }
      const kind = body.isQuestion === true ? 'question' : 'comment'
      await whole(req, () => addComment(req, text, unit, { kind, text: words }))
      return said(req, await commentsOn(req, text, unit))
    },
  },
  {
    path: '/:id/units/:key/comments/:comment',
    method: 'post',
    handler: async (req) => {
      const { text, unit } = await findPassage(req)
      const body = await readJson(req)
      const action = QUESTION_ACTIONS.find((known) => known === body.action)
      const question = (await commentsOn(req, text, unit)).find(
        ({ id, kind }) => kind === 'question' && String(id) === req.routeParams?.comment,
      )
      if (!action || !question) throw refusalError(req, [{ code: 'unknownAction' }])
      const words = typeof body.text === 'string' ? body.text : ''
      const step = questionStep(question.state ?? 'open', action, words)
      if (step.refusals) {
        throw refusalError(
          req,
          step.refusals.map((code) => ({ code })),
        )
      }
      await whole(req, async () => {
        if (step.text) {
          const { text: told } = step
          await addComment(req, text, unit, {
            kind: 'answer',
            text: told,
            question: String(question.id),
          })
        }
        await settleQuestion(req, question, step.to)
      })
      return said(req, await commentsOn(req, text, unit))
    },
  },
]

/** With the names of those who spoke. */
async function said(req: PayloadRequest, comments: readonly StoredComment[]): Promise<Response> {
  const people = comments.flatMap(({ person, settledBy }) => [person, settledBy ?? ''])
  return answer({
    comments: comments.map(({ id, ...comment }) => ({
      id: String(id),
      kind: comment.kind,
      text: comment.text,
      source: comment.source,
      person: comment.person,
      question: comment.question ?? null,
      state: comment.state ?? null,
      settledBy: comment.settledBy ?? null,
      createdAt: comment.createdAt,
    })),
    names: await namesOf(req, people),
  })
}
