import type { Metadata } from 'next'

import config from '@payload-config'
import { redirect } from 'next/navigation'
import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'

import { hasRole, STAFF } from '@/access'
import { accountLocale } from '@/accounts/accountLocale'
import { firstAddress } from '@/accounts/payload/firstAddress'
import { hasAccounts } from '@/accounts/payload/hasAccounts'
import { currentUser } from '@/accounts/payload/session'
import { VIEW_TITLES } from '@/admin/viewTitles'
import { firstLocale } from '@/i18n/firstLocale'
import { pathTo } from '@/i18n/paths'
import { sitePayload } from '@/sitePayload'

import { ownAddress } from '../../../(site)/(app)/[locale]/account/ownAddress'

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

/** What comes before some views of Payload, by the first part of their address. */
const LEADS: Readonly<Record<string, (query: Query) => Promise<void>>> = {
  unauthorized: leadToOwnPage,
  login: async ({ redirect: asked }) => {
    const payload = await sitePayload()
    // Whoever installs the site makes the first account: Payload leads there.
    if (await hasAccounts(payload)) await signInFor(askedOr('/admin', asked))
  },
  accueil: async () => {
    const user = await currentUser()
    if (!user) return signInFor('/admin')
    redirect(firstAddress(user, accountLocale(user)))
  },
}

/**
 * One page of the site signs everybody in, the second step included. What was asked comes after it, or
 * the first page of who it turns out to be.
 */
async function signInFor(asked: string): Promise<void> {
  const { language } = await getNextRequestI18n({ config: await config })
  const query = asked === '/admin' ? {} : { next: asked }
  const page = { pathname: '/account/sign-in', query } as const
  if (await currentUser()) redirect(asked)
  redirect(pathTo(firstLocale(language), page))
}

/** A page of ours that may follow a sign-in, and is not the sign-in itself or its end. */
function askedOr(otherwise: string, asked: Query[string] | undefined): string {
  const own = typeof asked === 'string' ? ownAddress(asked) : undefined
  return own === undefined || /^\/admin\/log(?:in|out)/.test(own) ? otherwise : own
}

/** Whoever has an account and no part in the admin is led to what is theirs, not to a refusal. */
async function leadToOwnPage(): Promise<void> {
  const user = await currentUser()
  if (user && !hasRole(user, ...STAFF)) redirect(firstAddress(user, accountLocale(user)))
}

export default AdminPage
