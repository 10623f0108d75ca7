'use client'

import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'

import type { Locale } from '@/i18n/locales'
import { quarterInWords } from '@/lmia/report/periodWords'
import type { Facet } from '@/map/facets'
import { type QuarterRange, quarterOf, rangeInWords } from '@/map/period'
import { type KnownNames, nameOfOccupation, nameOfValue } from '@/map/valueNames'
import type { MapMeta } from '@/map/wire'

type NamingMeta = Pick<
  MapMeta,
  'regions' | 'occupations' | 'occupationGroups' | 'places' | 'municipalities'
>

/** Numbers, periods and codes in the reader's words. */
export function useWords(meta: NamingMeta | undefined) {
  const t = useTranslations('map')
  const format = useFormatter()
  const locale = useLocale() as Locale
  return useMemo(() => {
    const names = namesOf(meta)
    const groups = new Map(
      Object.entries(names.occupationGroups).flatMap(([group, codes]) =>
        codes.map((code): [string, string[]] => [code, [group]]),
      ),
    )
    const twoDigits = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 })
    const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
    return {
      integer: (value: number) => format.number(value, 'integer'),
      /** '1,4 k', and whole numbers under a thousand: what fits in a circle, in any language. */
      short: (value: number): string => {
        if (value < 1000) return String(value)
        return `${(value < 99_500 ? twoDigits : whole).format(value / 1000)}\u00a0k`
      },
      quarter: (index: number): string => quarterInWords(quarterOf(index), locale),
      period: (range: QuarterRange): string => rangeInWords(range, locale),
      regionName: (code: string): string => names.regions.get(code) ?? t('regionUnknown'),
      occupation: (code: string): string => nameOfOccupation(code, names),
      /** The group that a code is counted in; none without a concordance. */
      groupOf: (code: string): string[] => groups.get(code) ?? [],
      /** The codes that are counted together, most positions first. */
      codesOf: (group: string): readonly string[] => names.occupationGroups[group] ?? [],
      /** What a value of a facet is called. */
      value: (facet: Facet, value: string): string =>
        nameOfValue(facet, value, names, {
          value: (of, one) => t(`values.${of}.${one}`),
          notPublished: t('notPublished'),
          areaUnknown: t('areaUnknown'),
          regionUnknown: t('regionUnknown'),
          others: (count) => t('filters.otherOccupations', { count }),
        }),
    }
  }, [t, format, locale, meta])
}

/** Names by code. Municipalities are those of circles, and those that stand on the circles of others. */
function namesOf(meta: NamingMeta | undefined): KnownNames {
  const { key = [], name = [] } = meta?.places ?? {}
  return {
    regions: new Map(meta?.regions.map((region) => [region.code, region.name])),
    municipalities: new Map([
      ...key.map((one, at) => [one, name[at]!] as const),
      ...(meta?.municipalities ?? []).map((one) => [one.key, one.name] as const),
    ]),
    occupations: meta?.occupations ?? {},
    occupationGroups: meta?.occupationGroups ?? {},
  }
}

export type Words = ReturnType<typeof useWords>
