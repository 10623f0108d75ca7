'use client'

import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'

import { takeDone } from '@/admin/WorkflowPanel/done'
import { firstLocale } from '@/i18n/firstLocale'

import { watchMarks } from './marks'

import './index.css'

/** Around every page of the admin: what Payload shows everywhere and has its use on some pages only. */
export function Frame({ children }: { children: ReactNode }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const path = usePathname()
  const [, slug] = /\/collections\/([^/]+)/.exec(path) ?? []
  const collection = config.collections.find((each) => each.slug === slug)
  const isPerLanguage = collection?.admin.disableCopyToLocale === false

  useEffect(() => {
    document.documentElement.toggleAttribute('data-text-per-language', isPerLanguage)
  }, [isPerLanguage])

  useEffect(() => watchMarks(document.body, locale), [locale])

  useEffect(() => {
    // After the place of notices, which is drawn around this.
    const frame = requestAnimationFrame(() => {
      const done = takeDone()
      if (done) toast.success(done)
    })
    return () => cancelAnimationFrame(frame)
  }, [path])

  return children
}
