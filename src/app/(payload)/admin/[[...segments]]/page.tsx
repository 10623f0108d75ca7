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
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const metadata = await generatePageMetadata({ config, params, searchParams })
  const title = VIEW_TITLES[(await params).segments?.[0] ?? '']
  if (!title) return metadata
  const { language } = await getNextRequestI18n({ config: await config })
  return { ...metadata, title: `${title[firstLocale(language)]} · Accompagner` }
}

const AdminPage = async ({ params, searchParams }: Props) => {
  const { segments } = await params
  if (segments?.[0] === 'unauthorized') await leadToOwnPage()
  return RootPage({ config, params, searchParams, importMap })
}

/** Whoever has an account and no part in the admin is led to what is theirs, not to a refusal. */
async function leadToOwnPage(): Promise<void> {
  const user = await currentUser()
  if (user && !hasRole(user, ...STAFF)) redirect(await firstAddress(user, accountLocale(user)))
}

export default AdminPage
