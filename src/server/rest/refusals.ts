import {
  type AfterErrorHook,
  APIError,
  type CollectionBeforeOperationHook,
  Forbidden,
  type SanitizedConfig,
} from 'payload'

import { isAnswerable, type Question as Asked } from '@/access/questions'
import { currentContentVersion, isDatabaseSilent } from '@/contentVersion/version'
import { causesOf } from '@/db/causes'
import { env } from '@/env'
import { personLocale } from '@/i18n/firstLocale'

import { tooLarge } from '../bodyLimits'
import { bringsSession } from '../whoAsks'

import { renewRowIds } from './renewRowIds'
import { sentenceFor } from './sentences'
import { dateNames, findMisshapen, isQuestion, namedOrder, type Question } from './shape'

const refusal = (message: string, status = 400): APIError =>
  new APIError(message, status, null, true)

/** Refuses in words what Payload would stumble over: a question or a document that is none. */
const refuseMisshapen: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (!isQuestion(args as Question, dateNames(collection.flattenedFields))) {
    throw refusal(sentenceFor('question', req))
  }
  // Payload would show a document that comes with the question in place of the stored one (3.90).
  if (operation === 'read' && 'data' in args && args.data !== undefined) {
    throw refusal(sentenceFor('question', req))
  }
  const named = 'sort' in args ? { ...args, sort: namedOrder(args.sort) } : args
  if (operation !== 'create' && operation !== 'update') return named
  const data: unknown = args.data ?? {}
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw refusal(sentenceFor('body', req))
  }
  if (findMisshapen(collection.flattenedFields, data as Record<string, unknown>)) {
    throw refusal(sentenceFor('field', req))
  }
  return { ...named, data }
}

/** Refuses a filter or an order on what the person may not read: the answer would tell of it. */
const refuseHidden: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  // The site's own questions are not answered to anybody.
  if ((args as { overrideAccess?: boolean }).overrideAccess) return args
  const answer = await isAnswerable(args as Asked, collection, req)
  if (answer === 'hidden') throw refusal(sentenceFor('hidden', req), 403)
  if (answer === 'unknown') throw refusal(sentenceFor('question', req))
  return args
}

/** What the readers of forms and of JSON say of a body that was cut or is none. */
const CUT_FORM =
  /^(?:Unexpected end of form|Request is not eligible for file upload|Malformed |Multipart: |Upload timeout)/

/** Payload answers 500 to a form or to JSON that it cannot read: it is the request that is wrong. */
export const refuseUnreadable: AfterErrorHook = ({ error, req }) => {
  const isForm = req.headers?.get('content-type')?.startsWith('multipart/') ?? false
  const isUnreadable =
    (error instanceof SyntaxError && /JSON/.test(error.message)) ||
    (isForm && CUT_FORM.test(error.message))
  if (!isUnreadable) return undefined
  return { status: 400, response: { errors: [{ message: sentenceFor('body', req) }] } }
}

/**
 * Who is not signed in is told to sign in, not that an account does not allow it: they may be in the middle of a text. Payload
 * also takes for nobody whom it could not look up: while the database is silent nobody's session has ended.
 */
export const askToSignIn: AfterErrorHook = async ({ error, req }) => {
  if (!(error instanceof Forbidden) || req.user) return undefined
  const isKnown = bringsSession(req.headers)
  // Asked for nothing but to hear whether there is an answer.
  if (isKnown) await currentContentVersion(req.payload).catch(() => undefined)
  const isAway = isKnown && isDatabaseSilent()
  const message = sentenceFor(isAway ? 'away' : 'noSession', req)
  return { status: isAway ? 503 : 403, response: { errors: [{ message }] } }
}

/** A file of more than is promised, found while its form was read. */
export const refuseTooLarge: AfterErrorHook = ({ error, req }) =>
  error instanceof APIError && error.status === 413
    ? {
        status: 413,
        response: { errors: [{ message: tooLarge(env.UPLOAD_LIMIT_MB)[personLocale(req)] }] },
      }
    : undefined

/** What the databases' adapters say of a question that they cannot put (3.90.1), as faults. */
const ILL_PUT =
  /^(?:Invalid ID value in |Cast to (?:ObjectId failed for value .* at path "_id"|Number failed for value .* at path "limit")|Only 'equals' operator is supported |Cannot find field for path |Not supported$)|Only finite numbers/

/** A filter that compares a reference with a word, and the like, is ill put: it is no fault. */
export const refuseIllPut: AfterErrorHook = ({ error, req }) =>
  causesOf(error).some(({ message }) => ILL_PUT.test(message))
    ? { status: 400, response: { errors: [{ message: sentenceFor('question', req) }] } }
    : undefined

/** What the system and SQLite say when there is no room. */
const NO_ROOM: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL'])

/** A full disk is told as what it is: 507, with what to do. */
export const tellFullDisk: AfterErrorHook = ({ error, req }) => {
  const isFull = causesOf(error).some((cause) => 'code' in cause && NO_ROOM.has(cause.code))
  if (!isFull) return undefined
  req.payload.logger.error({ err: error }, 'no room on the disk')
  return { status: 507, response: { errors: [{ message: sentenceFor('noRoom', req) }] } }
}

/** Puts the checks in front of every collection, Payload's own included. */
export function refuseMisshapenRequests(config: SanitizedConfig): SanitizedConfig {
  for (const { hooks } of config.collections) {
    hooks.beforeOperation = [refuseMisshapen, refuseHidden, ...(hooks.beforeOperation ?? [])]
    hooks.beforeValidate = [renewRowIds, ...(hooks.beforeValidate ?? [])]
  }
  return config
}
