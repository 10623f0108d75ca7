'use client'

import { useAuth, useListQuery, useTranslation } from '@payloadcms/ui'

import { firstLocale } from '@/i18n/firstLocale'

import { ColumnRules } from './ColumnRules'
import { DayFilter, type DayChoice } from './DayFilter'
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
  const { collectionSlug, data, query, refineListData } = useListQuery()
  if (!collectionSlug || data?.totalDocs !== 0) return null
  return (
    <EmptyList
      canCreate={permissions?.collections?.[collectionSlug]?.create === true}
      isAsked={Boolean(query.search) || isCondition(query.where)}
      locale={firstLocale(i18n.language)}
      onShowAll={() => void refineListData({ page: 1, search: '', where: {} })}
      slug={collectionSlug}
    />
  )
}

const isCondition = (where: unknown): boolean =>
  typeof where === 'object' && where !== null && Object.keys(where).length > 0
