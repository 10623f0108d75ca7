import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  Endpoint,
  PayloadRequest,
} from 'payload'

import { EDITORS } from '@/access/roles'
import { recordAudit } from '@/audit/recordAudit'
import { fieldsFor } from '@/db/documents'
import { idOf, payloadId, sameId, type Id } from '@/db/ids'
import { readId } from '@/db/readId'
import { env } from '@/env'
import { readJson } from '@/http/payload/readJson'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { enqueueMessage } from '@/notify/payload/enqueue'
import { assignedMessage } from '@/notify/translationMessages'
import type { Translation, User } from '@/payload-types'
import { textAddress } from '@/translation/deskAddress'
import { answer, findForPerson } from '@/workflow/payload/endpoints'
import { mayUpdate } from '@/workflow/payload/mayUpdate'
import { actorOf, idFrom, isPerson, refusalError } from '@/workflow/payload/request'
import { isEngineWrite } from '@/workflow/payload/writeDocument'

import { mayWriteIn } from '../access'

/** Hook: a translation is given to somebody who may write in its language, and since when is kept. */
export const checkAssignment: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!isPerson(req) || isEngineWrite(req, collection.slug, originalDoc?.id)) return data
  if (isSameAssignment(data, originalDoc)) return data
  const assignee = idOf(data.assignee as Translation['assignee'])
  const person = assignee === undefined ? undefined : await findAccount(req, assignee)
  if (person && !mayWriteIn(person, String(data.language))) {
    throw refusalError(req, [{ code: 'assigneeLanguage', params: { name: person.name } }])
  }
  const isHandedOver = !sameId(assignee, originalDoc?.assignee as Translation['assignee'])
  return { ...data, ...(isHandedOver ? { assignedAt: new Date().toISOString() } : {}) }
}

/** Hook: who is given a translation is told, with the note of who gives it. */
export const tellAssignee: CollectionAfterChangeHook<Translation> = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  if (!isPerson(req) || isEngineWrite(req, collection.slug, doc.id)) return
  if (isSameAssignment(doc, previousDoc)) return
  const assignee = idOf(doc.assignee)
  const person = assignee === undefined ? undefined : await findAccount(req, assignee)
  await recordAudit(req, {
    action: 'translations.assign',
    summary: String(doc.title),
    resource: 'translations',
    resourceKey: doc.id,
    details: { to: person?.name ?? null, dueDate: doc.dueDate ?? null },
  })
  const isHandedOver = !sameId(assignee, idOf(previousDoc.assignee))
  if (!person || !isHandedOver || sameId(person.id, actorOf(req).id)) return
  await enqueueMessage(req, {
    kind: 'translation',
    to: person.email,
    ...assignedMessage({
      locale: person.preferredLocale ?? DEFAULT_LOCALE,
      name: person.name,
      title: doc.title ?? '',
      by: String((req.user as User | null)?.name ?? ''),
      dueDay: doc.dueDate ?? undefined,
      note: doc.assignmentNote ?? undefined,
      url: translationUrl(req, doc.id),
    }),
  })
}

type Given = { assignee?: Translation['assignee']; dueDate?: unknown } | null | undefined

const isSameAssignment = (now: Given, before: Given): boolean =>
  sameId(idOf(now?.assignee) ?? '', idOf(before?.assignee) ?? '') &&
  (now?.dueDate ?? null) === (before?.dueDate ?? null)

/** Where a translation, or a passage of it, is translated. */
export const translationUrl = (
  { payload }: Pick<PayloadRequest, 'payload'>,
  id: Id,
  key?: string,
): string => env.SITE_URL + textAddress(payload.config.routes.admin, id, key)

/** An account, to know whether it may translate and to write to it. */
export async function findAccount(req: PayloadRequest, id: Id): Promise<User | undefined> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true, // only to know whether they may, and to write to them
    req,
  })
  return docs[0] as User | undefined
}

/**
 * `GET /api/translations/:id/assignment`: to whom a translation is given, until when, and to whom it
 * could be. `POST`, with `assignee`, `dueDate` and `note`: it is given, or handed over.
 */
export const assignmentEndpoints: Endpoint[] = [
  {
    path: '/:id/assignment',
    method: 'get',
    handler: async (req) => answer(await assignmentOf(req, await findOwn(req))),
  },
  {
    path: '/:id/assignment',
    method: 'post',
    handler: async (req) => {
      const { id } = await findOwn(req)
      const { assignee, dueDate, note } = await readJson(req)
      await req.payload.update({
        collection: 'translations',
        id: payloadId(id),
        data: fieldsFor({
          assignee: assignee ? (readId(req.payload, String(assignee)) ?? null) : null,
          dueDate: typeof dueDate === 'string' && dueDate ? dueDate : null,
          assignmentNote: typeof note === 'string' ? note.trim() : null,
        }),
        depth: 0,
        draft: true,
        overrideAccess: false,
        overrideLock: true, // a form open elsewhere must not hold the desk up
        req,
        user: req.user,
      })
      return answer(await assignmentOf(req, await findOwn(req)))
    },
  },
]

async function findOwn(req: PayloadRequest): Promise<Translation> {
  const target = { collection: 'translations', id: idFrom(req) } as const
  const text = await findForPerson<Translation>(req, target, true)
  if (!(await mayUpdate(req, target))) throw refusalError(req, [{ code: 'notAllowed' }])
  return text
}

async function assignmentOf(req: PayloadRequest, text: Translation) {
  const { assignee, assignmentNote, dueDate, language, updatedAt } = text
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { roles: { in: [...EDITORS, 'translator'] } },
    select: { name: true, roles: true, languages: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: true, // of the team, only who may translate and their names
    req,
  })
  return {
    assignee: idOf(assignee) === undefined ? null : String(idOf(assignee)),
    dueDate: dueDate ?? null,
    note: assignmentNote ?? null,
    updatedAt,
    people: docs
      .filter((person) => mayWriteIn(person as User, String(language)))
      .map(({ id, name }) => ({ id: String(id), name })),
  }
}
