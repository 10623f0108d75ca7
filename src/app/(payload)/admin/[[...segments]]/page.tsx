import type { Metadata } from 'next'

import config from '@payload-config'
import { redirect } from 'next/navigation'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'

import { hasRole, STAFF } from '@/access'
import { accountLocale } from '@/accounts/accountLocale'
import { firstAddress } from '@/accounts/payload/firstAddress'
import { currentUser } from '@/accounts/payload/session'
import { VIEW_TITLES } from '@/admin/viewTitles'
import { firstLocale } from '@/i18n/firstLocale'

import { importMap } from '../importMap.js'

interface Props {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Query>
}

type Query = Record<string, string | string[]>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const metadata = await generatePageMetadata({ config, params, searchParams })
  const title = VIEW_TITLES[(await params).segments?.[0] ?? '']
  if (!title) return metadata
  const { language } = await getNextRequestI18n({ config: await config })
  return { ...metadata, title: `${title[firstLocale(language)]} · Accompagner` }
}

const AdminPage = async ({ params, searchParams }: Props) => {
  const [view = ''] = (await params).segments ?? []
  await LEADS[view]?.(await searchParams)
  return RootPage({ config, params, searchParams, importMap })
}

/** Where a sign-in leads that was asked for nothing else: to the first page of who it turns out to be. */
const FIRST = '/admin/accueil'

/** What comes before some views of Payload, by the first part of their address. */
const LEADS: Readonly<Record<string, (query: Query) => Promise<void> | void>> = {
  unauthorized: leadToOwnPage,
  login: ({ redirect: asked = '/admin' }) => {
    if (asked === '/admin') signInThenFirst()
  },
  accueil: async () => {
    const user = await currentUser()
    if (!user) return signInThenFirst()
    redirect(firstAddress(user, accountLocale(user)))
  },
}

function signInThenFirst(): never {
  redirect(`/admin/login?redirect=${encodeURIComponent(FIRST)}`)
}

/** Whoever has an account and no part in the admin is led to what is theirs, not to a refusal. */
async function leadToOwnPage(): Promise<void> {
  const user = await currentUser()
  if (user && !hasRole(user, ...STAFF)) redirect(firstAddress(user, accountLocale(user)))
}

export default AdminPage
