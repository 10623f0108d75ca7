import { STATUS_CODES } from 'node:http'

import type { Request, Response } from 'express'

import { type NotUnderstood, PAGE_LIMITS, type Problem } from '@/exports/hsds/question'
import { firstLocale } from '@/i18n/firstLocale'
import { type Label, LOCALES, type Locale } from '@/i18n/locales'

/** The language that a program asks for: `?lang`, else its own first one of ours, else French. */
export const askedLocale = (req: Pick<Request, 'query' | 'acceptsLanguages'>): Locale =>
  firstLocale(
    typeof req.query.lang === 'string' ? req.query.lang.toLowerCase() : undefined,
    req.acceptsLanguages(...LOCALES),
  )

/** Says what is wrong to a program (RFC 9457). */
export function sendProblem(
  req: Request,
  res: Response,
  status: number,
  detail: Label,
  errors: readonly NotUnderstood[] = [],
): void {
  const locale = askedLocale(req)
  const body = {
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    detail: detail[locale],
    ...(errors.length > 0
      ? {
          errors: errors.map(({ parameter, problem }) => ({
            parameter,
            code: problem,
            detail: WORDS[problem][locale],
          })),
        }
      : {}),
  }
  res.status(status)
  res.setHeader('Content-Type', 'application/problem+json; charset=utf-8')
  res.setHeader('Content-Language', locale)
  res.setHeader('Vary', 'Accept-Encoding, Accept-Language')
  res.setHeader('Cache-Control', 'no-store')
  res.end(req.method === 'HEAD' ? undefined : JSON.stringify(body))
}

export const NOT_UNDERSTOOD: Label = {
  fr: 'Des paramètres de la demande ne se comprennent pas.',
  en: 'Some parameters of the request cannot be understood.',
  es: 'Algunos parámetros de la solicitud no se entienden.',
}

export const NOT_FOUND: Label = {
  fr: 'Rien ne porte cet identifiant ici, ou ne le porte plus.',
  en: 'Nothing here has this identifier, or has it any more.',
  es: 'Nada aquí tiene este identificador, o ya no lo tiene.',
}

const WORDS: Record<Problem, Label> = {
  wholeNumber: {
    fr: 'Un nombre entier à partir de 1, dans la limite permise, est attendu.',
    en: 'A whole number from 1, within the limit, is expected.',
    es: 'Se espera un número entero a partir de 1, dentro del límite.',
  },
  fullPage: {
    fr: `Avec full ou full_service, un nombre entier de 1 à ${PAGE_LIMITS.mostFull} est attendu.`,
    en: `With full or full_service, a whole number from 1 to ${PAGE_LIMITS.mostFull} is expected.`,
    es: `Con full o full_service, se espera un número entero de 1 a ${PAGE_LIMITS.mostFull}.`,
  },
  trueOrFalse: {
    fr: 'La valeur attendue est true ou false.',
    en: 'The value should be true or false.',
    es: 'El valor debe ser true o false.',
  },
  moment: {
    fr: 'Une date ou un moment ISO 8601 est attendu, tel que 2026-11-29T12:00:00Z.',
    en: 'An ISO 8601 date or moment is expected, such as 2026-11-29T12:00:00Z.',
    es: 'Se espera una fecha o un momento ISO 8601, como 2026-11-29T12:00:00Z.',
  },
  identifier: {
    fr: 'Un identifiant UUID est attendu.',
    en: 'A UUID is expected.',
    es: 'Se espera un identificador UUID.',
  },
  format: {
    fr: 'Les formats sont json et ndjson.',
    en: 'The formats are json and ndjson.',
    es: 'Los formatos son json y ndjson.',
  },
  postcode: {
    fr: 'Ce code postal n’est pas du Québec, ou n’est pas connu.',
    en: 'This postal code is not in Quebec, or is not known.',
    es: 'Este código postal no es de Quebec, o no se conoce.',
  },
  needsPostcode: {
    fr: 'Une distance se compte d’un code postal (postcode).',
    en: 'A distance is counted from a postal code (postcode).',
    es: 'Una distancia se cuenta desde un código postal (postcode).',
  },
}
