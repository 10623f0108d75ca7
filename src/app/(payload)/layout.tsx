import type { ReactNode } from 'react'
import type { ServerFunctionClient } from 'payload'

import '@payloadcms/next/css'

import '@/admin/styles/index.css'

import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'

import { labelInEveryLanguage } from '@/admin/labelsPerLanguage'
import { retryConflicts } from '@/db/retry'
import { sitePayload } from '@/sitePayload'

import { importMap } from './admin/importMap.js'

labelInEveryLanguage()

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return retryConflicts(await sitePayload(), () =>
    handleServerFunctions({ ...args, config, importMap }),
  )
}

const AdminLayout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default AdminLayout
