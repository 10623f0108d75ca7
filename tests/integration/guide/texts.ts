import { fieldsFor, storedAs } from '@/db/documents'
import { createLocalReq, handleEndpoints, type Payload, type PayloadRequest } from 'payload'

import { payloadId, type Id } from '@/db/ids'
import type { User } from '@/payload-types'
import config from '@payload-config'
import { runWorkflow } from '@/workflow/payload/runWorkflow'
import { extract, type Resource, type StoredUnits } from '@/translation'
import type { WorkflowAction, WorkflowCollection } from '@/workflow'

type Account = User & { collection: 'users' }

/** The words of a paragraph, as the editor keeps them. */
const paragraph = (words: string) => ({
  type: 'paragraph',
  children: [
    { type: 'text', text: words, detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
  ],
  direction: 'ltr',
  format: '',
  indent: 0,
  textFormat: 0,
  version: 1,
})

export const richText = (...paragraphs: string[]) => ({
  blockType: 'richText',
  content: {
    root: {
      type: 'root',
      children: paragraphs.map(paragraph),
      direction: 'ltr',
      format: '',
      indent: 0,
      version: 1,
    },
  },
})

/** A chapter that lacks nothing; `source` is the id of a source. */
export const chapterData = (source: Id, changes: Record<string, unknown> = {}) => ({
  title: 'Changer d’employeur',
  slug: 'changer-employeur',
  part: 'status',
  order: 1,
  summary: 'Vous avez le droit de chercher un autre employeur.',
  content: [richText('La demande coûte 227 $ par personne.', 'Gardez toujours le reçu.')],
  sources: [{ source, lastChecked: '2026-11-01' }],
  reviewBy: '2099-03-01',
  ...changes,
})

export async function aSource(payload: Payload): Promise<Id> {
  const source = await payload.create({
    collection: 'sources',
    data: {
      title: 'Page officielle',
      publisher: 'Ministère',
      url: 'https://example.org/',
      language: 'fr',
    },
    depth: 0,
    overrideAccess: true,
  })
  return source.id
}

/** A request as it comes from a person. */
export const requestOf = (payload: Payload, user: Account): Promise<PayloadRequest> =>
  createLocalReq({ user }, payload)

/** Does one action of the workflow as a person. */
export async function act(
  payload: Payload,
  user: Account,
  id: Id,
  action: WorkflowAction,
  more: { reason?: string; seenAt?: string; collection?: WorkflowCollection } = {},
) {
  const { collection = 'guide-chapters', ...rest } = more
  return runWorkflow(await requestOf(payload, user), { collection, id, action, ...rest })
}

/** Saves a draft as a person does in the admin. */
export async function save(
  payload: Payload,
  user: Account,
  id: Id,
  data: Record<string, unknown>,
  collection: 'guide-chapters' | 'translations' | 'pages' = 'guide-chapters',
) {
  const doc: unknown = await payload.update({
    collection,
    id: payloadId(id),
    data: fieldsFor(data),
    depth: 0,
    draft: true,
    overrideAccess: false,
    user,
  })
  return doc as Record<string, unknown> & { id: Id }
}

export async function write(payload: Payload, user: Account, data: Record<string, unknown>) {
  const doc: unknown = await payload.create({
    collection: 'guide-chapters',
    data: fieldsFor(data),
    depth: 0,
    draft: true,
    overrideAccess: false,
    user,
  })
  return doc as Record<string, unknown> & { id: Id; updatedAt: string }
}

/** A chapter written by one person, submitted, and published by another. */
export async function publishedChapter(
  payload: Payload,
  writer: Account,
  reviewer: Account,
  changes: Record<string, unknown> = {},
): Promise<Id> {
  const { id } = await write(payload, writer, chapterData(await aSource(payload), changes))
  await act(payload, writer, id, 'submit')
  await act(payload, reviewer, id, 'approveAndPublish')
  return id
}

/** The text that everyone reads. */
export async function readable(payload: Payload, id: Id) {
  const doc: unknown = await payload.findByID({
    collection: 'guide-chapters',
    id: payloadId(id),
    depth: 0,
    draft: false,
    overrideAccess: true,
  })
  return doc as Record<string, unknown>
}

/** The last version, as the team sees it. */
export async function latest(payload: Payload, id: Id) {
  const doc: unknown = await payload.findByID({
    collection: 'guide-chapters',
    id: payloadId(id),
    depth: 0,
    draft: true,
    overrideAccess: true,
  })
  return doc as Record<string, unknown> & { updatedAt: string }
}

interface RestOptions {
  user?: Account
  /** Of the account, where it is not that of the tests. */
  password?: string
  method?: string
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is. */
  file?: string | Uint8Array<ArrayBuffer>
}

/** Asks the REST API, as a browser would. */
export async function rest(
  payload: Payload,
  path: string,
  { user, password, method = 'GET', body, file }: RestOptions = {},
): Promise<{ status: number; text: string; json: Record<string, unknown>; headers: Headers }> {
  const headers = new Headers({
    'Content-Type': file === undefined ? 'application/json' : 'application/octet-stream',
  })
  if (user) {
    const { token } = await payload.login({
      collection: 'users',
      data: { email: user.email, password: password ?? 'a long password for tests' },
    })
    headers.set('Authorization', `JWT ${token}`)
  }
  const response = await handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(file === undefined ? {} : { body: file }),
    }),
  })
  const text = await response.text()
  const json: unknown = text.startsWith('{') ? JSON.parse(text) : {}
  const { status, headers: answered } = response
  return { status, text, json: json as Record<string, unknown>, headers: answered }
}

interface Translated {
  language?: string
  draft?: boolean
}

/** The translation of a chapter, into English when nothing else is asked. */
export async function translationOf<Doc extends object>(
  payload: Payload,
  chapter: Id,
  { language = 'en', draft = true }: Translated = {},
): Promise<Doc> {
  const { docs } = await payload.find({
    collection: 'translations',
    where: { resourceKey: { equals: String(chapter) }, language: { equals: language } },
    depth: 0,
    draft,
    overrideAccess: true,
  })
  return storedAs<Doc>(docs[0]!)
}

/** The English translation of a chapter as the site itself writes it: `words` by French text. */
export async function translateToEnglish(
  payload: Payload,
  chapter: Id,
  words: Record<string, string>,
  state: 'approved' | 'toReview' = 'approved',
  status: 'published' | 'draft' = 'published',
): Promise<void> {
  const units = extract((await readable(payload, chapter)) as Resource)
  const entries: StoredUnits = Object.fromEntries(
    units.flatMap(({ key, source }) => {
      const target = words[source]
      return target ? [[key, { source, target, state }]] : []
    }),
  )
  const { docs } = await payload.find({
    collection: 'translations',
    where: { resourceKey: { equals: String(chapter) }, language: { equals: 'en' } },
    depth: 0,
    overrideAccess: true,
  })
  await payload.update({
    collection: 'translations',
    id: payloadId(docs[0]!.id),
    data: fieldsFor({ units: entries, _status: status }),
    depth: 0,
    overrideAccess: true,
  })
}
