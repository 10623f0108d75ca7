'use client'

import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'

import { keyOfMunicipality } from '@/map/areas'
import { FACET, type Facet } from '@/map/facets'
import { formatQuarter, type MapPeriod } from '@/map/period'
import type { MapMeta } from '@/map/wire'

/** Numbers, periods and codes in the reader's words. */
export function useWords(
  meta: NamingMeta | undefined,
) {
  const t = useTranslations('map')
  const format = useFormatter()
  const locale = useLocale()
  return useMemo(() => {
    const regions = new Map(meta?.regions.map(({ code, name }) => [code, name]))
    const municipalities = namesOf(meta)
    const groups = new Map(
      Object.entries(meta?.occupationGroups ?? {}).flatMap(([group, codes]) =>
        codes.map((code) => [code, [group]] as const),
      ),
    )
    const twoDigits = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 })
    const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
    const quarter = (index: number): string => {
      const [year, number] = formatQuarter(index).split('Q') as [string, string]
      return t('quarter', { year, number })
    }
    const occupation = (code: string): string => `${code} · ${meta?.occupations[code] ?? ''}`
    const regionName = (code: string): string => regions.get(code) ?? t('regionUnknown')
    return {
      integer: (value: number) => format.number(value, 'integer'),
      /** '1,4 k', and whole numbers under a thousand: what fits in a circle, in any language. */
      short: (value: number): string => {
        if (value < 1000) return String(value)
        return `${(value < 99_500 ? twoDigits : whole).format(value / 1000)}\u00a0k`
      },
      quarter,
      period: ({ from, to }: Pick<MapPeriod, 'from' | 'to'>): string => {
        if (from === to) return quarter(from)
        const [first, last] = [Math.floor(from / 4), Math.floor(to / 4)]
        if (first === last && to - from === 3) return String(first)
        return t('range', { from: quarter(from), to: quarter(to) })
      },
      regionName,
      occupation,
      /** The group that a code is counted in; none without a concordance. */
      groupOf: (code: string): string[] => groups.get(code) ?? [],
      /** The codes that are counted together, most positions first. */
      codesOf: (group: string): readonly string[] => meta?.occupationGroups[group] ?? [],
      /** What a value of a facet is called. */
      value: (facet: Facet, value: string): string => {
        const { by } = FACET[facet].naming
        if (by === 'region') return regionName(value)
        if (value === '')
          return t(UNKNOWN_AREAS.has(by) ? 'areaUnknown' : 'notPublished')
        if (by === 'itself') return value
        if (by === 'municipality') return municipalities.get(keyOfMunicipality(value)) ?? value
        if (by === 'occupation') return occupation(value)
        return by === 'occupationGroup'
          ? groupName(value, meta, (count) => t('filters.otherOccupations', { count }))
          : t(`values.${facet}.${value}`)
      },
    }
  }, [t, format, locale, meta])
}

type NamingMeta = Pick<
  MapMeta,
  'regions' | 'occupations' | 'occupationGroups' | 'places' | 'municipalities'
>

const UNKNOWN_AREAS: ReadonlySet<string> = new Set(['itself', 'municipality'])

/** Codes of each side that a name says. */
const CODES_SAID = 3

/**
 * A group as its codes before and after 2024, then the title of its largest, and how many other
 * occupations of before are counted with it.
 */
function groupName(
  group: string,
  meta: NamingMeta | undefined,
  others: (count: number) => string,
): string {
  const codes = meta?.occupationGroups[group] ?? []
  const [main] = codes
  if (main === undefined) return group
  const sides = [4, 5].map((digits) => codes.filter(({ length }) => length === digits))
  const said = sides
    .filter((side) => side.length > 0)
    .map((side) => side.slice(0, CODES_SAID).join(', ') + (side.length > CODES_SAID ? '…' : ''))
  const besides = sides[0]!.filter((code) => code !== main).length
  const name = `${said.join(' → ')} · ${meta?.occupations[main] ?? ''}`
  return besides > 0 ? `${name} ${others(besides)}` : name
}

/** Municipalities by key: those of circles, and those that stand on the circles of others. */
function namesOf(
  meta: Pick<MapMeta, 'places' | 'municipalities'> | undefined,
): ReadonlyMap<string, string> {
  if (!meta) return new Map()
  const { key, name } = meta.places
  return new Map([
    ...key.map((one, at) => [one, name[at]!] as const),
    ...meta.municipalities.map((one) => [one.key, one.name] as const),
  ])
}

export type Words = ReturnType<typeof useWords>
