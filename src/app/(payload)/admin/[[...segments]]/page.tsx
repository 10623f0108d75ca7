import type { Metadata } from 'next'

import config from '@payload-config'
import { redirect } from 'next/navigation'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'

import { hasRole, STAFF } from '@/access'
import { accountLocale } from '@/accounts/accountLocale'
import { firstAddress } from '@/accounts/payload/firstAddress'
import { currentUser } from '@/accounts/payload/session'

import { importMap } from '../importMap.js'

interface Props {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Props): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

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
