import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Endpoint } from 'payload'

import { env } from '@/env'
import { isLocale, type Locale } from '@/i18n/locales'

import { HANDBOOK_ROLES, handbooksFor, type HandbookRole, TASKS } from '..'

/** Where the pictures of a language are: made by `npm run handbook:pictures`, absent until then. */
export const picturesFolder = (dataDir: string, locale: Locale): string =>
  path.join(dataDir, 'handbook', locale)

const ENDING = '.png'

/** Addresses of the pictures that were made for a handbook, by the name of their task. */
export async function findPictures(
  role: HandbookRole,
  locale: Locale,
): Promise<Record<string, string>> {
  const made = new Set(await readdir(picturesFolder(env.DATA_DIR, locale)).catch(() => []))
  return Object.fromEntries(
    TASKS[role]
      .filter(({ name }) => made.has(name + ENDING))
      .map(({ name }) => [name, `/api/handbook/pictures/${locale}/${name}`]),
  )
}

/** One picture, for those who read the handbook that it stands in; to others there is none. */
export const pictureEndpoint: Endpoint = {
  path: '/handbook/pictures/:locale/:name',
  method: 'get',
  handler: async ({ routeParams, user }) => {
    const { locale, name } = routeParams ?? {}
    // Only what the handbook itself names becomes a path.
    const role = HANDBOOK_ROLES.find((each) => TASKS[each].some((task) => task.name === name))
    if (!role || !isLocale(locale)) return NONE()
    // Everyone may read that of organizations: who lost a link needs it most.
    const isPublic = role === 'organization'
    if (!isPublic && !handbooksFor(user).includes(role)) return NONE()
    const file = path.join(picturesFolder(env.DATA_DIR, locale), String(name) + ENDING)
    const bytes = await readFile(file).catch(() => undefined)
    if (!bytes) return NONE()
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'image/png',
        'Cache-Control': isPublic ? 'public, max-age=300' : 'private, no-store',
      },
    })
  },
}

const NONE = () => Response.json({ errors: [{ message: 'Not found' }] }, { status: 404 })
