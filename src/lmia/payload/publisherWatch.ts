import type { Payload } from 'payload'

import { changeKey, readKey } from '@/db/keyValues'

import { download } from '../bytes/download'
import {
  type KindAnswer,
  mergeAnswers,
  overviewOf,
  type PublisherOverview,
  type PublisherState,
} from '../keepUp/answers'
import type { ComparedList, HeldList } from '../keepUp/compare'
import { DATASETS, PublisherAnswerRefusal, readPublishedDataset } from '../keepUp/publisher'
import { MAX_FILE_BYTES } from '../read/limits'
import { LoadRefusal } from '../report/loadRefusal'
import type { LmiaKind } from '../types'

import type { ImportSource } from './run/importFiles'
import { readCatalogue } from './store/catalogue'

const KEY = 'lmia-publisher'
/** A real answer has 200 KB. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024
const KINDS: readonly LmiaKind[] = ['positive', 'negative']

export interface PublisherLimits {
  silenceMs?: number
  totalMs?: number
  signal?: AbortSignal
}

export const readPublisher = (payload: Payload): Promise<PublisherState | undefined> =>
  readKey<PublisherState>(payload, KEY)

/**
 * Asks the publisher what it offers and keeps the answer.
 *
 * @param address of the `package_show` action, without its `id`
 */
export async function checkPublisher(
  payload: Payload,
  address: string,
  limits: PublisherLimits = {},
): Promise<PublisherState> {
  const answers = await Promise.all(KINDS.map((kind) => askFor(kind, address, limits)))
  return changeKey<PublisherState>(payload, KEY, (before) =>
    mergeAnswers(before, answers, new Date()),
  )
}

async function askFor(
  kind: LmiaKind,
  address: string,
  limits: PublisherLimits,
): Promise<KindAnswer> {
  const url = new URL(address)
  url.searchParams.set('id', DATASETS[kind])
  try {
    const { bytes } = await download(url.href, {
      ...limits,
      maxBytes: MAX_ANSWER_BYTES,
      accept: 'application/json',
      refuseHtml: true,
    })
    return { kind, dataset: readPublishedDataset(new TextDecoder().decode(bytes), kind) }
  } catch (error) {
    if (error instanceof LoadRefusal) {
      return { kind, problem: { kind, code: error.code, params: error.params } }
    }
    if (error instanceof PublisherAnswerRefusal) {
      const params = { url: url.href, found: error.found }
      return { kind, problem: { kind, code: 'answerOther', params } }
    }
    throw error
  }
}

/** What is in, what is new or changed at the publisher, what it lacks. */
export async function overviewPublisher(payload: Payload): Promise<PublisherOverview> {
  return overviewOf(await readPublisher(payload), await readHeldLists(payload))
}

/** The lists of these resources, to be fetched when their turn comes. */
export async function publishedSources(
  payload: Payload,
  choose: (list: ComparedList) => boolean,
): Promise<ImportSource[]> {
  const { lists } = await overviewPublisher(payload)
  return lists.filter(choose).map((list) =>
    publishedSource({
      // The name says the period and the kind; the address often does not.
      name: `${list.period.key} ${list.kind} ${fileOf(list.url)}`,
      source: list.url,
      resourceId: list.resourceId,
      publisherChangedAt: list.changedAt ?? undefined,
    }),
  )
}

/** A list at the publisher, fetched when its turn comes. */
export const publishedSource = (
  list: Omit<ImportSource, 'read'> & { source: string },
): ImportSource => ({
  ...list,
  read: async (signal) =>
    (await download(list.source, { maxBytes: MAX_FILE_BYTES, signal, refuseHtml: true })).bytes,
})

const fileOf = (url: string): string => url.split('/').at(-1) ?? url

async function readHeldLists(payload: Payload): Promise<HeldList[]> {
  const { entries } = await readCatalogue(payload)
  const { docs } = await payload.db.find<{
    id: number | string
    resourceId?: string | null
    publisherChangedAt?: string | null
    currentSince?: string | null
  }>({
    collection: 'lmia-files',
    where: { state: { equals: 'current' } },
    select: { resourceId: true, publisherChangedAt: true, currentSince: true },
    pagination: false,
    limit: 0,
    req: {},
  })
  const stories = new Map(docs.map((doc) => [String(doc.id), doc]))
  return entries.map(({ generation, kind, period, language }) => {
    const story = stories.get(generation)
    return {
      kind,
      period,
      language,
      resourceId: story?.resourceId ?? null,
      publisherChangedAt: story?.publisherChangedAt ?? null,
      since: story?.currentSince ?? null,
    }
  })
}
