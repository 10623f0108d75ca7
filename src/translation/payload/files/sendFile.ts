import type { PayloadRequest, Where } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import { payloadId, type Id } from '@/db/ids'
import { readId } from '@/db/readId'
import { personLocale } from '@/i18n/firstLocale'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import { toSlug } from '@/text/fold'
import type { StoredUnit } from '@/translation'
import { BEGUN_BY_MACHINE } from '@/translation/machine/messages'
import {
  agreedTerms,
  chooseUnits,
  placeNotes,
  writeTable,
  writeXliff12,
  writeXliff20,
  type ExchangeFormat,
  type OutgoingText,
  type UnitChoice,
} from '@/translation/xliff'
import { findForPerson } from '@/workflow/payload/endpoints'
import { mayUpdate } from '@/workflow/payload/mayUpdate'
import { refusalError } from '@/workflow/payload/request'

import { mayWriteIn } from '../access'
import { glossaryOf, sourceOf } from '../glossaries'
import { placesOf } from '../placesOf'
import { findUnits } from '../runTranslationWorkflow'
import type { Passages } from '../savePassages'
import type { Wish } from './readRequest'

/** The passages of one translation as a file, for who may write in it. */
export async function sendText(req: PayloadRequest, id: Id, wish: Wish): Promise<Response> {
  const target = { collection: 'translations', id } as const
  const text = await findForPerson<Passages>(req, target, true)
  if (!(await mayUpdate(req, target))) throw refusalError(req, [{ code: 'notAllowed' }])
  return send(req, [await outgoing(req, text, wish.only)], wish, id)
}

/** Texts that are read at a time. */
const PAGE = 20

/**
 * The passages of all translations from one language into another, or of some, as one file.
 *
 * @param ids of those that are wanted; all without
 */
export async function sendTexts(
  req: PayloadRequest,
  pair: { language: Locale; sourceLanguage: Locale },
  wish: Wish,
  ids?: readonly string[],
): Promise<Response> {
  if (!mayWriteIn(req.user, pair.language)) throw refusalError(req, [{ code: 'notAllowed' }])
  const texts: OutgoingText[] = []
  let page: number | null | undefined = 1
  while (page) {
    const { docs, nextPage } = await findTexts(req, pair, page, ids)
    for (const text of docs) texts.push(await outgoing(req, text, wish.only))
    page = nextPage
  }
  return send(req, texts, wish)
}

async function findTexts(
  req: PayloadRequest,
  { language, sourceLanguage }: { language: Locale; sourceLanguage: Locale },
  page: number,
  ids: readonly string[] | undefined,
) {
  const where: Where = {
    and: [
      { language: { equals: language } },
      // A translation of before languages were kept is from French.
      sourceLanguage === DEFAULT_LOCALE
        ? { sourceLanguage: { not_in: LOCALES.filter((each) => each !== DEFAULT_LOCALE) } }
        : { sourceLanguage: { equals: sourceLanguage } },
      ...(ids ? [{ id: { in: ids.flatMap((id) => readId(req.payload, id) ?? []) } }] : []),
    ],
  }
  const found = await req.payload.find({
    collection: 'translations',
    where,
    depth: 0,
    draft: true,
    limit: PAGE,
    page,
    sort: 'id',
    overrideAccess: false,
    req,
    user: req.user,
  })
  const docs: unknown = found.docs
  return { docs: docs as Passages[], nextPage: found.nextPage }
}

async function outgoing(
  req: PayloadRequest,
  text: Passages,
  only: UnitChoice,
): Promise<OutgoingText> {
  const placed = await findUnits(req, text)
  const notes = placeNotes(placed, await placesOf(req, text, placed), personLocale(req))
  const title = placed.find(({ kind }) => kind === 'title')?.source
  const { language } = text
  const glossary = await glossaryOf(req.payload, text)
  const units = chooseUnits(text.sourceUnits ?? [], text.units ?? {}, only)
  return {
    id: String(text.id),
    title: title ?? String(text.title),
    language,
    sourceLanguage: sourceOf(text),
    units: units.map((unit) => ({
      ...unit,
      notes: [
        ...(notes.get(unit.unit.key) ?? []),
        ...machineNotes(text.units?.[unit.unit.key], personLocale(req)),
      ],
      terms: agreedTerms(glossary, unit.unit.source),
    })),
  }
}

/** That a machine began it is said outside the site too. */
const machineNotes = (entry: StoredUnit | undefined, locale: Locale): string[] =>
  entry?.begunBy ? [fillIn(BEGUN_BY_MACHINE[locale], { machine: entry.begunBy.machine })] : []

const NAMES: Readonly<Record<ExchangeFormat, { name: string; ending: string; type: string }>> = {
  '1.2': { name: 'XLIFF 1.2', ending: 'xlf', type: 'application/xliff+xml' },
  '2.0': { name: 'XLIFF 2.0', ending: 'xlf', type: 'application/xliff+xml' },
  table: { name: 'HTML', ending: 'html', type: 'text/html' },
}

async function send(
  req: PayloadRequest,
  all: readonly OutgoingText[],
  { format, only }: Wish,
  id?: Id,
): Promise<Response> {
  const texts = all.filter(({ units }) => units.length > 0)
  const [first] = texts
  if (!first) throw refusalError(req, [{ code: 'noUnitToSend' }])
  const { name, ending, type } = NAMES[format]
  const count = texts.reduce((sum, { units }) => sum + units.length, 0)
  const what = id === undefined ? String(texts.length) : first.title
  await recordAudit(req, {
    action: 'translations.download',
    summary: `${what} (${first.language}), ${name}, ${count}`,
    resource: 'translations',
    ...(id === undefined ? {} : { resourceKey: payloadId(id) }),
    details: { format, only, texts: texts.map((text) => text.id), units: count },
  })
  const file = `${id === undefined ? 'traductions' : toSlug(first.title)}-${first.language}.${ending}`
  return new Response(written(texts, format, first.language, req), {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${file}"`,
    },
  })
}

function written(
  texts: readonly OutgoingText[],
  format: ExchangeFormat,
  language: Locale,
  req: PayloadRequest,
): string {
  switch (format) {
    case '1.2':
      return writeXliff12(texts)
    case '2.0':
      return writeXliff20(texts, language)
    case 'table':
      return writeTable(texts, personLocale(req))
  }
}
