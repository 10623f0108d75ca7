/**
 * What the publisher offers, from its catalogue's answer (CKAN `package_show`). A resource is known
 * by its identifier: in several quarters the English and the French file have the same name, and
 * the order of the answer is not the order of time.
 */
import { z } from 'zod'

import { findKind, findPeriod } from '../read/period'
import type { LmiaFormat, LmiaKind, LmiaLanguage, Period } from '../types'

/** One list at the publisher. */
export interface PublishedList {
  resourceId: string
  kind: LmiaKind
  period: Period
  language: LmiaLanguage
  format: LmiaFormat
  name: string
  url: string
  /** When the publisher last changed the file, ISO 8601; `null` when it does not say. */
  changedAt: string | null
}

/** The datasets of the two kinds of list (open.canada.ca, Open Government Licence – Canada). */
export const DATASETS: Readonly<Record<LmiaKind, string>> = {
  positive: '90fed587-1364-4f33-a9ee-208181dc0b97',
  negative: 'f82f66f2-a22b-4511-bccf-e1d74db39ae5',
}

/** An answer that is not a dataset of lists, with what was found. */
export class PublisherAnswerRefusal extends Error {
  override name = 'PublisherAnswerRefusal'
  constructor(readonly found: string) {
    super(`Not a package_show answer: ${found}`)
  }
}

export interface PublishedDataset {
  lists: PublishedList[]
  /** Resources that are no list we can read: a web page, a period that cannot be read. */
  ignored: { resourceId: string; name: string; reason: 'format' | 'period' }[]
}

const resource = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  name_translated: z.record(z.string(), z.string().nullable()).nullish(),
  language: z.union([z.array(z.string()), z.string()]).nullish(),
  format: z.string().nullish(),
  url: z.string().nullish(),
  created: z.string().nullish(),
  last_modified: z.string().nullish(),
})

const answer = z.object({
  success: z.literal(true),
  result: z.object({ resources: z.array(z.unknown()) }),
})

type Resource = z.infer<typeof resource>

/**
 * Reads a `package_show` answer.
 *
 * @param kind what the dataset holds: the names of some resources do not say
 * @throws {PublisherAnswerRefusal} naming what was found instead
 */
export function readPublishedDataset(text: string, kind: LmiaKind): PublishedDataset {
  const parsed = answer.safeParse(parseJson(text))
  if (!parsed.success) throw new PublisherAnswerRefusal(describe(text))
  const dataset: PublishedDataset = { lists: [], ignored: [] }
  for (const candidate of parsed.data.result.resources) {
    const found = resource.safeParse(candidate)
    if (!found.success) {
      dataset.ignored.push({
        resourceId: '',
        name: describe(JSON.stringify(candidate)),
        reason: 'format',
      })
      continue
    }
    addResource(dataset, found.data, kind)
  }
  return dataset
}

function addResource({ lists, ignored }: PublishedDataset, found: Resource, kind: LmiaKind): void {
  const { id: resourceId, url } = found
  const name = (found.name ?? found.name_translated?.en ?? url ?? resourceId).trim()
  const format = formatOf(found)
  if (!format || !url) {
    ignored.push({ resourceId, name, reason: 'format' })
    return
  }
  const period = findPeriod(name) ?? findPeriod(fileOf(url))
  if (!period) {
    ignored.push({ resourceId, name, reason: 'period' })
    return
  }
  lists.push({
    resourceId,
    kind: findKind(name) ?? kind,
    period,
    language: languageOf(found),
    format,
    name,
    url,
    changedAt: found.last_modified ?? found.created ?? null,
  })
}

/** The ending of the address says more than the format, which calls some XLSX files "XLS". */
function formatOf({ format, url }: Resource): LmiaFormat | null {
  const ending = /\.(csv|xlsx)(?:$|[?#])/i.exec(url ?? '')?.[1] ?? format ?? ''
  const known: Record<string, LmiaFormat> = { csv: 'csv', xlsx: 'xlsx', xls: 'xlsx' }
  return known[ending.toLowerCase()] ?? null
}

function languageOf({ language }: Resource): LmiaLanguage {
  const first = Array.isArray(language) ? language[0] : language
  return first?.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

const fileOf = (url: string): string => url.split('/').at(-1) ?? url

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The beginning of what came, on one line. */
const describe = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 120 ? `${line.slice(0, 120)}…` : line || '(nothing)'
}
