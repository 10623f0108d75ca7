/** The public directory for programs of anyone: the same sheets that pages show, as open data. */
import { dayAt } from '@/days/calendar'
import { publicTableOf } from '@/directory/listTable'
import type { Lists, Organization } from '@/directory/types'
import { structuredData } from '@/directory/structuredData'
import { buildDataset, type Dataset } from '@/exports/hsds/dataset'
import type { Somewhere } from '@/exports/hsds/answer'
import type { Reading } from '@/exports/hsds/reading'
import { absoluteUrl } from '@/i18n/alternates'
import type { Locale } from '@/i18n/locales'

import { currentDirectory } from './directory/snapshot'

/** Made once for each directory that is read, and gone with it. */
const datasets = new WeakMap<Lists, Dataset>()

/** What is listed now, ready to be asked. */
export async function openDataset(): Promise<Dataset> {
  const directory = await currentDirectory()
  const known = datasets.get(directory)
  if (known) return known
  const made = buildDataset(directory)
  datasets.set(directory, made)
  return made
}

/** What objects are written with, in one language. */
export const readingIn = (lists: Lists, locale: Locale, now = new Date()): Reading => ({
  lists,
  locale,
  today: dayAt(now),
  addressOf: {
    sheet: (slug) => sheetUrl(locale, slug),
    region: (slug) =>
      absoluteUrl(locale, { pathname: '/directory/regions/[slug]', params: { slug } }),
    search: (word, value) =>
      absoluteUrl(locale, { pathname: '/directory', query: { [word]: value } }),
    directory: absoluteUrl(locale, '/directory'),
  },
})

const sheetUrl = (locale: Locale, slug: string): string =>
  absoluteUrl(locale, { pathname: '/directory/organizations/[slug]', params: { slug } })

/** Where a postal code is; nothing when it is none of Quebec. */
export async function findPostcode(typed: string): Promise<Somewhere | undefined> {
  const { found } = (await currentDirectory()).places.resolve(typed)
  if (!found || (found.kind !== 'postalCode' && found.kind !== 'postalSector')) return undefined
  return { point: found.point ?? undefined, region: found.region ?? undefined }
}

/** The directory as one table, in a language. */
export async function directoryTable(locale: Locale, now = new Date()) {
  const directory = await currentDirectory()
  return publicTableOf(directory.organizations, {
    lists: directory,
    locale,
    today: dayAt(now),
  })
}

/** The directory as linked data (schema.org). */
export async function directoryLinked(locale: Locale): Promise<object> {
  const { organizations } = await currentDirectory()
  return {
    '@context': 'https://schema.org',
    '@graph': organizations.map((organization: Organization) =>
      structuredData(organization, sheetUrl(locale, organization.slug)),
    ),
  }
}
