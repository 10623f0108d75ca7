import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Payload } from 'payload'

import { findListedAlike } from '@/data/directory'
import { askForLink } from '@/directory/payload/links/askForLink'
import { knownChoices } from '@/data/followed'
import { writeCriteria } from '@/directory/criteria'
import { askToFollow } from '@/following/payload/ask'
import { encodeDraft, FORM_DRAFT_HEADER, type FormDraft } from '@/forms/draft'
import type { FormPage } from '@/forms/formPages'
import { saveFeedback, saveNomination } from '@/forms/payload/saveForms'
import {
  type FormErrors,
  type FormValues,
  type NominationForm,
  parseFeedback,
  parseFollow,
  parseLostLink,
  parseNomination,
  TRAP_FIELD,
} from '@/forms/readForms'
import type { FormDoor } from '@/forms/payload/formDoor'
import { firstLocale } from '@/i18n/firstLocale'
import type { QueryWord } from '@/i18n/pageQueries'
import { pathTo } from '@/i18n/paths'

import { captureResponse } from './captureResponse'
import type { OWN_ENDPOINTS } from './endpoints'
import { linkTokenOf } from './linkCookie'
import type { Logger } from './logging'
import { refuseOtherSites } from './otherSites'
import { plainHtml } from './plainHtml'
import { readerLocale } from './readerLocale'
import type { NextHandler } from './readingPages'
import { sentValues } from './sentValues'

interface PublicForm {
  /** Where the form is sent. */
  action: (typeof OWN_ENDPOINTS)[number]['path']
  /** The page it stands on. */
  page: FormPage
  /** Words of the page's query that its answer keeps. */
  keep: readonly QueryWord<'/feedback'>[]
  /** Reads what was sent, or says what is wrong with it. */
  read: (values: FormValues) => Readied | { errors: FormErrors }
}

/** What was sent, with nothing wrong that its fields show. */
interface Readied {
  /** What only the database knows to be wrong. */
  look?: () => Promise<FormErrors>
  /**
   * Keeps it.
   *
   * @param token of the personal link that the browser holds
   * @returns what the page of thanks is told
   */
  save: (payload: Payload, token: string | undefined) => Promise<Thanks>
}

type Thanks = Record<string, string>

const THANKS: Thanks = { sent: '1' }

/** Every form that anyone may send. One more is one more entry, and its limit in `rateLimits`. */
const FORMS: readonly PublicForm[] = [
  {
    action: '/api/feedback/send',
    page: '/feedback',
    keep: ['organization', 'from'],
    read: (values) => {
      const parsed = parseFeedback(values)
      if (parsed.errors) return parsed
      return {
        save: async (payload) => {
          await saveFeedback(payload, parsed.value)
          return THANKS
        },
      }
    },
  },
  {
    action: '/api/organizations/nominate',
    page: '/directory/nominate',
    keep: [],
    read: (values) => {
      const parsed = parseNomination(values)
      if (parsed.errors) return parsed
      const named = parsed.value
      return {
        look: () => lookForAlike(named),
        save: async (payload, token) => {
          const failed = await saveNomination(payload, named, token)
          return failed.length > 0 ? { refused: writeCriteria(failed) } : THANKS
        },
      }
    },
  },
  {
    action: '/api/follow/ask',
    page: '/follow',
    keep: [],
    read: (values) => {
      const parsed = parseFollow(values)
      if (parsed.errors) return parsed
      const { address, choices, language } = parsed.value
      return {
        look: async () => ((await knownChoices(choices)).length === 0 ? { guide: 'choose' } : {}),
        save: async (payload) => {
          const known = await knownChoices(choices)
          await askToFollow(payload, { address, locale: language, choices: known })
          return THANKS
        },
      }
    },
  },
  {
    action: '/api/my-sheet/lost',
    page: '/my-sheet/lost',
    keep: [],
    read: (values) => {
      const parsed = parseLostLink(values)
      if (parsed.errors) return parsed
      const { email, locale } = parsed.value
      return {
        // Not waited for: an address that is on file is answered as fast as any other.
        save: (payload) => {
          askForLink(payload, email, locale)
          return Promise.resolve(THANKS)
        },
      }
    },
  },
]

/** Whoever names an organization that seems to be there looks first: it may be found already. */
const lookForAlike = async (named: NominationForm): Promise<FormErrors> =>
  !named.isAnother && (await findListedAlike(named)).length > 0 ? { isAnother: 'duplicate' } : {}

/** A message of two pages and its fields, in the worst encoding. */
const BODY_LIMIT = '64kb'
/** More fields than any form has: what may be followed is marked one by one. */
const MAX_FIELDS = 200

interface Options {
  payload: Payload
  handleByNext: NextHandler
  logger: Logger
  door: FormDoor
}

/**
 * Forms that work without a script: what is right is kept and thanked for on the page itself; what
 * is wrong, or comes as machines send it, comes back on the same page, with everything that was written.
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

function answer(form: PublicForm, options: Options): RequestHandler {
  const { logger, handleByNext, door } = options
  return async (req, res) => {
    const values: FormValues = sentValues(req.body)
    res.setHeader('Cache-Control', 'private, no-store')
    if (values[TRAP_FIELD]) {
      logger.info({ form: form.page }, 'a form was filled in by a machine')
      door.noteMachine()
      return thank(form, values, res)
    }
    const outcome = await receive(form, { values, token: linkTokenOf(req) }, options)
    if ('thanks' in outcome) return thank(form, values, res, outcome.thanks)
    const { errors = {}, guard = door.keep(values) } = outcome
    await sendBack(form, { values, errors, guard }, req, res, handleByNext)
  }
}

/** Kept, or why it comes back. */
type Outcome = { thanks: Thanks } | Partial<Pick<FormDraft, 'errors' | 'guard'>>

async function receive(
  form: PublicForm,
  { values, token }: { values: FormValues; token: string | undefined },
  { payload, door }: Options,
): Promise<Outcome> {
  const read = form.read(values)
  if ('errors' in read) return read
  const verdict = door.judge(values)
  if ('guard' in verdict) return verdict
  const errors = (await read.look?.()) ?? {}
  if (Object.keys(errors).length > 0) return { errors }
  return door.keepOnce(payload, verdict, values, () => read.save(payload, token))
}

/** Another address, so that reloading the page does not send the form again. */
const thank = (form: PublicForm, values: FormValues, res: Response, thanks = THANKS): void =>
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
