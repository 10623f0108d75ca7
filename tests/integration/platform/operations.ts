import { randomUUID } from 'node:crypto'

import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import sharp from 'sharp'

import { fieldsFor } from '@/db/documents'
import type { Id } from '@/db/ids'
import { unkeptOf } from '@/db/retry'
import { saveFeedback } from '@/forms/payload/saveForms'

import { tokenOf } from '../accounts/api'
import { aSource, chapterData, save, write } from '../guide/texts'
import { account, emptyDatabase } from '../harness'

/** Who acts in these tests, and what they act on. */
export interface Scene {
  payload: Payload
  admin: Awaited<ReturnType<typeof account>>
  token: string
  source: Id
  picture: Buffer
}

/** Empties the database and makes a scene in it. */
export async function setScene(payload: Payload): Promise<Scene> {
  await emptyDatabase(payload)
  const admin = await account(payload, ['admin', 'researcher'])
  const picture = sharp({ create: { width: 1000, height: 10, channels: 3, background: 'red' } })
  return {
    payload,
    admin,
    token: (await tokenOf(payload, admin.email))!,
    source: await aSource(payload),
    picture: await picture.png().toBuffer(),
  }
}

export interface Answered {
  status: number
  /** What the person is told, and when they may try again. */
  message?: string
  retryAfter?: string | null
}

/** Makes what an operation needs, and gives the operation. */
export type Prepared = (scene: Scene) => Promise<() => Promise<Answered>>

/** Asks an address of the API as the administrator of the scene, who reads Spanish. */
export const send = async (
  { token }: Scene,
  method: string,
  address: string,
  body: BodyInit,
  headers: Record<string, string> = { 'Content-Type': 'application/json' },
): Promise<Answered> => {
  const request = new Request(`http://localhost${address}`, {
    method,
    body,
    headers: { ...headers, 'Accept-Language': 'es', Authorization: `JWT ${token}` },
  })
  const answer = await handleEndpoints({ config, request })
  const told = (await answer.json()) as { errors?: { message: string }[] }
  return {
    status: answer.status,
    message: told.errors?.[0]?.message,
    retryAfter: answer.headers.get('retry-after'),
  }
}

export const some = (name: string): string => `${name}-${randomUUID().slice(0, 8)}`

const organization = async ({ payload }: Scene): Promise<Id> => {
  const { id } = await payload.create({
    collection: 'organizations',
    data: fieldsFor({
      name: some('Entraide'),
      slug: some('entraide'),
      kind: 'nonProfit',
      cost: 'free',
    }),
    depth: 0,
  })
  return id
}

/** What people do, each by the address or the function that they do it by. */
export const OPERATIONS: Record<string, Prepared> = {
  'publishing a chapter, with its translations and its line in the log': async (scene) => {
    const { admin, payload, source } = scene
    const written = await write(payload, admin, chapterData(source, { slug: some('chapitre') }))
    const { id } = await save(payload, admin, written.id, { summary: some('Résumé') })
    const order = { action: 'publishAlone', reason: 'Personne d’autre n’est là aujourd’hui.' }
    return () => send(scene, 'POST', `/api/guide-chapters/${id}/workflow`, JSON.stringify(order))
  },
  'changing a sheet that is on line': async (scene) => {
    const id = await organization(scene)
    const body = JSON.stringify({ name: some('Autre nom'), _status: 'published' })
    return () => send(scene, 'PATCH', `/api/organizations/${id}`, body)
  },
  'changing several sheets at once': async (scene) => {
    const ids = [await organization(scene), await organization(scene), await organization(scene)]
    const where = `where[id][in]=${ids.join(',')}`
    return () =>
      send(scene, 'PATCH', `/api/organizations?${where}`, JSON.stringify({ kind: 'municipal' }))
  },
  'inviting an account, with its message and its line in the log': async (scene) => {
    const body = { name: 'Camille', email: `${some('camille')}@example.org`, roles: ['researcher'] }
    return () => send(scene, 'POST', '/api/users', JSON.stringify(body))
  },
  'approving a request, with the account and the message': async (scene) => {
    const { id } = await scene.payload.create({
      collection: 'map-access-requests',
      data: fieldsFor({
        name: 'Alex Exemple',
        email: `${some('alex')}@example.org`,
        organization: 'Municipalité d’exemple',
        purpose: 'Planifier l’accueil de la prochaine saison.',
        locale: 'es',
        state: 'received',
      }),
      depth: 0,
    })
    const body = { state: 'approved', accessUntil: '2099-01-01' }
    return () => send(scene, 'PATCH', `/api/map-access-requests/${id}`, JSON.stringify(body))
  },
  'a picture, with its files': async (scene) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Un dessin' }))
    form.set(
      'file',
      new File([new Uint8Array(scene.picture)], `${some('dessin')}.png`, { type: 'image/png' }),
    )
    const sent = new Response(form)
    const type = sent.headers.get('content-type')!
    const body = await sent.arrayBuffer()
    return () => send(scene, 'POST', '/api/media', body, { 'Content-Type': type })
  },
  'deleting a sheet': async (scene) => {
    const id = await organization(scene)
    return () => send(scene, 'DELETE', `/api/organizations/${id}`, '')
  },
  'a form of the site': async ({ payload }) => {
    const message = some('Le numéro a changé')
    const empty = { email: '', organization: '', page: '' }
    return async () => {
      try {
        await saveFeedback(payload, { reason: 'wrongPhone', message, locale: 'fr', ...empty })
        return { status: 201 }
      } catch (error) {
        if (!unkeptOf(error)) throw error
        return { status: 503, retryAfter: null }
      }
    }
  },
}
