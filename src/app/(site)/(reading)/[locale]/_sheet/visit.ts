import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'

import type { SheetKey } from '@/directory/payload/links/sheetKey'
import { decodeLinkVisit, LINK_VISIT_HEADER, type LinkVisit } from '@/forms/linkVisit'
import type { Locale } from '@/i18n/locales'
import { readParams } from '@/i18n/params'

/** Who asks, and what came of the form that they sent: told by the server alone. */
const readVisit = async (): Promise<LinkVisit> =>
  decodeLinkVisit((await headers()).get(LINK_VISIT_HEADER))

/** Found by no engine, told to no other site. */
export const personalMetadata = (title: string): Metadata => ({
  title,
  robots: { index: false, follow: false },
  referrer: 'same-origin',
})

/** What every page of a sheet is given: who asks, and what opens it to them. */
export interface SheetPageProps {
  locale: Locale
  visit: LinkVisit
  sheetKey: SheetKey
}

interface Params {
  locale: string
}

/** A page of whoever holds a personal link. */
export async function visitByLink<Of extends Params>(params: Promise<Of>) {
  const read = await readParams(params)
  const visit = await readVisit()
  const sheetKey: SheetKey = { token: visit.token }
  return { ...read, visit, sheetKey }
}

/** A page of an account, for the organization that its address names. */
export async function visitByAccount<Of extends Params & { organization: string }>(
  params: Promise<Of>,
) {
  const read = await readParams(params)
  const visit = await readVisit()
  const sheetKey: SheetKey = { account: visit.account, organization: read.organization }
  return { ...read, visit, sheetKey }
}

/** The title of a page of a sheet, by its sentence. */
export async function sheetMetadata(
  params: Promise<Params>,
  title:
    | 'metaTitle'
    | 'reviewPage.title'
    | 'sentPage.title'
    | 'history.title'
    | 'people.title'
    | 'account.title'
    | 'quiet.title'
    | 'nobodyMissing.title',
): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'mySheet' })
  return personalMetadata(t(title))
}
