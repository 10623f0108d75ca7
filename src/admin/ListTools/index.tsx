'use client'

import { useAuth, useListQuery, useTranslation } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'

import { firstLocale } from '@/i18n/firstLocale'

import { ColumnRules } from './ColumnRules'
import { DayFilter, type DayChoice } from './DayFilter'
import { readDays } from './days'
import { EmptyList } from './EmptyList'

import './index.css'

interface BeforeProps {
  /** The days that documents of the list have. */
  days: readonly DayChoice[]
}

/** Before every table of documents: which days are shown, where they have some. */
export function BeforeTable({ days }: BeforeProps) {
  const { i18n } = useTranslation()
  return (
    <>
      <ColumnRules />
      {days.length > 0 && <DayFilter days={days} locale={firstLocale(i18n.language)} />}
    </>
  )
}

/** After it: what to do when it is empty. */
export function AfterTable() {
  const { i18n } = useTranslation()
  const { permissions } = useAuth()
  const { collectionSlug, data, query } = useListQuery()
  const router = useRouter()
  const pathname = usePathname()
  const params = useSearchParams()
  // What is shown decides: on MongoDB the total of a whole list is estimated, and may lag.
  if (!collectionSlug || !data || data.docs.length > 0 || data.hasPrevPage) return null
  const { from, until } = readDays(Object.fromEntries(params), [])
  return (
    <EmptyList
      canCreate={permissions?.collections?.[collectionSlug]?.create === true}
      isAsked={Boolean(query.search || from || until) || isCondition(query.where)}
      locale={firstLocale(i18n.language)}
      onShowAll={() => router.push(pathname)}
      slug={collectionSlug}
    />
  )
}

const isCondition = (where: unknown): boolean =>
  typeof where === 'object' && where !== null && Object.keys(where).length > 0
