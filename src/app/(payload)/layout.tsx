import type { ReactNode } from 'react'
import {
  canAccessAdmin,
  createLocalReq,
  type Payload,
  type ServerFunctionClient,
  UnauthorizedError,
} from 'payload'
import { notFound } from 'next/navigation'

import '@payloadcms/next/css'

import '@/admin/styles/index.css'

import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'

import { currentUser } from '@/accounts/payload/session'
import { labelInEveryLanguage } from '@/admin/labelsPerLanguage'
import { answerToNobody, isServerCall } from '@/admin/serverCall'
import { withoutLocks } from '@/admin/withoutLocks'
import { retryConflicts } from '@/db/retry'
import { sitePayload } from '@/sitePayload'

import { importMap } from './admin/importMap.js'

labelInEveryLanguage()

const serverFunction: ServerFunctionClient = async (call) => {
  'use server'
  const payload = await sitePayload()
  const isReadable = isServerCall(call, {
    collections: Object.keys(payload.collections),
    globals: payload.config.globals.map(({ slug }) => slug),
  })
  if (!isReadable) notFound()
  if (!(await mayEnter(payload))) return answerToNobody(call) ?? notFound()
  return retryConflicts(payload, () =>
    handleServerFunctions({ ...withoutLocks(call), config, importMap }),
  )
}

/** Whether whoever asks may enter the admin: not every function of Payload looks. */
async function mayEnter(payload: Payload): Promise<boolean> {
  try {
    await canAccessAdmin({ req: await createLocalReq({ user: await currentUser() }, payload) })
    return true
  } catch (error) {
    if (error instanceof UnauthorizedError) return false
    throw error
  }
}

const AdminLayout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default AdminLayout
