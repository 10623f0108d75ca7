import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Payload } from 'payload'

import { findListedAlike } from '@/data/directory'
import { encodeDraft, FORM_DRAFT_HEADER, type FormDraft } from '@/forms/draft'
import { saveFeedback, saveNomination } from '@/forms/payload/saveForms'
import {
  type FormErrors,
  type FormValues,
  parseFeedback,
  parseNomination,
  TRAP_FIELD,
} from '@/forms/readForms'
import { firstLocale } from '@/i18n/firstLocale'
import type { QueryWord } from '@/i18n/pageQueries'
import { pathTo } from '@/i18n/paths'

import { captureResponse } from './captureResponse'
import type { OWN_ENDPOINTS } from './endpoints'
import type { Logger } from './logging'
import { refuseOtherSites } from './otherSites'
import { plainHtml } from './plainHtml'
import { readerLocale } from './readerLocale'
import type { NextHandler } from './readingPages'

interface PublicForm {
  /** Where the form is sent. */
  action: (typeof OWN_ENDPOINTS)[number]['path']
  /** The page it stands on. */
  page: '/feedback' | '/directory/nominate'
  /** Words of the page's query that its answer keeps. */
  keep: readonly QueryWord<'/feedback'>[]
  /** Keeps what was sent, or says what is wrong with it. */
  submit: (payload: Payload, values: FormValues) => Promise<Outcome>
}

/** What is wrong, or what the page of thanks is told. */
type Outcome = { errors: FormErrors } | { thanks: Record<string, string> }

const THANKS: { thanks: Record<string, string> } = { thanks: { sent: '1' } }

async function submitFeedback(payload: Payload, values: FormValues): Promise<Outcome> {
  const parsed = parseFeedback(values)
  if (parsed.errors) return parsed
  await saveFeedback(payload, parsed.value)
  return THANKS
}

/** Whoever names an organization that seems to be there looks first: it may be found already. */
async function submitNomination(payload: Payload, values: FormValues): Promise<Outcome> {
  const parsed = parseNomination(values)
  if (parsed.errors) return parsed
  if (!parsed.value.isAnother && (await findListedAlike(parsed.value)).length > 0) {
    return { errors: { isAnother: 'duplicate' } }
  }
  const failed = await saveNomination(payload, parsed.value)
  return failed.length > 0 ? { thanks: { refused: failed.join('-') } } : THANKS
}

/** Every form that anyone may send. One more is one more entry, and its limit in `rateLimits`. */
const FORMS: readonly PublicForm[] = [
  {
    action: '/api/feedback/send',
    page: '/feedback',
    keep: ['organization', 'from'],
    submit: submitFeedback,
  },
  {
    action: '/api/organizations/nominate',
    page: '/directory/nominate',
    keep: [],
    submit: submitNomination,
  },
]

/** A message of two pages and its fields, in the worst encoding. */
const BODY_LIMIT = '64kb'
/** More fields than any form has. */
const MAX_FIELDS = 40

interface Options {
  payload: Payload
  handleByNext: NextHandler
  logger: Logger
}

/**
 * Forms that work without a script: what is right is kept and thanked for on the page itself; what
 * is wrong comes back on the same page, with everything that was written.
 */
export function publicForms(options: Options): Router {
  const router = Router()
  const readBody = express.urlencoded({
    extended: false,
    limit: BODY_LIMIT,
    parameterLimit: MAX_FIELDS,
  })
  for (const form of FORMS) {
    router.post(form.action, refuseOtherSites, readBody, answer(form, options))
    // Someone reloads the answer by its address: the form is there.
    router.get(form.action, (req, res) => {
      res.redirect(303, addressOf(form, { locale: readerLocale(req) }))
    })
  }
  return router
}

function answer(form: PublicForm, { payload, logger, handleByNext }: Options): RequestHandler {
  return async (req, res) => {
    const values = valuesOf(req.body)
    res.setHeader('Cache-Control', 'private, no-store')
    if (values[TRAP_FIELD]) {
      logger.info({ form: form.page }, 'a form was filled in by a machine')
      return thank(form, values, res)
    }
    const outcome = await form.submit(payload, values)
    if ('thanks' in outcome) thank(form, values, res, outcome.thanks)
    else await sendBack(form, { values, ...outcome }, req, res, handleByNext)
  }
}

/** Another address, so that reloading the page does not send the form again. */
const thank = (form: PublicForm, values: FormValues, res: Response, thanks = THANKS.thanks): void =>
  res.redirect(303, addressOf(form, values, thanks))

async function sendBack(
  form: PublicForm,
  draft: FormDraft,
  req: Request,
  res: Response,
  handleByNext: NextHandler,
): Promise<void> {
  const page = await captureResponse(
    {
      url: addressOf(form, draft.values),
      host: req.headers.host ?? 'localhost',
      isHttps: req.secure,
      headers: { [FORM_DRAFT_HEADER]: encodeDraft(draft) },
    },
    handleByNext,
  )
  res
    .status(page.status === 200 ? 422 : page.status)
    .type('html')
    .send(plainHtml(page.body.toString('utf8')))
}

function addressOf(
  { page, keep }: PublicForm,
  values: FormValues,
  more: Record<string, string> = {},
): string {
  const kept = Object.fromEntries(keep.map((name) => [name, values[name]]))
  return pathTo(firstLocale(values.locale), { pathname: page, query: { ...kept, ...more } })
}

/** One text per field: repeated fields keep their first. */
const valuesOf = (body: unknown): FormValues =>
  Object.fromEntries(
    Object.entries((body ?? {}) as Record<string, unknown>).flatMap(([name, value]) => {
      const first: unknown = Array.isArray(value) ? value[0] : value
      return typeof first === 'string' ? [[name, first]] : []
    }),
  )
