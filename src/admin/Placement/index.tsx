'use client'

import { useConfig, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import type { Placement as Found } from '@/directory/placeSite'
import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { useIsNarrow } from '../WorkflowPanel/useIsNarrow'
import { PLACEMENT_WORDS, WORDS } from './words'

import './index.css'

interface SitePlacement {
  placement: Found
  from: string | null
}

/** How long after the last letter the places are asked for. */
const PAUSE_MS = 600

const BOXES = ['address', 'municipality', 'postalCode', 'latitude', 'longitude', 'pointFrom']

/** In the sidebar, where there is one beside the form. */
export const SidePlacement = () => (useIsNarrow() === false ? <Placement /> : null)

/** Before the form, where the sidebar stands after it: nobody publishes without having passed it. */
export const TopPlacement = () => (useIsNarrow() === true ? <Placement /> : null)

/** Where each place of the sheet will stand, or a warning that it will stand nowhere. */
function Placement() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const locale = firstLocale(i18n.language)
  const titleId = useId()
  const typed = useFormFields(([fields]) => JSON.stringify(sitesIn(fields)))
  const written = JSON.parse(typed) as { municipality?: string | null }[]
  const [placements, setPlacements] = useState<SitePlacement[] | 'unknown'>()
  const address = `${config.serverURL ?? ''}${config.routes.api}/organizations/placement`
  useEffect(() => {
    const asking = new AbortController()
    const timer = setTimeout(() => {
      void ask(address, typed, asking.signal).then((found) => {
        if (!asking.signal.aborted) setPlacements(found ?? 'unknown')
      })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [address, typed])
  if (!placements) return null
  return (
    <section aria-labelledby={titleId} className="placement field-type">
      <h3 id={titleId}>{WORDS.title[locale]}</h3>
      <div aria-live="polite">
        {placements === 'unknown' && <p>{WORDS.unknown[locale]}</p>}
        {placements.length === 0 && <p className="placement__warning">{WORDS.noSite[locale]}</p>}
        {placements !== 'unknown' &&
          placements.map(({ placement, from }, index) => (
            <p className={placement === 'none' ? 'placement__warning' : ''} key={index}>
              <strong>{fillIn(WORDS.site[locale], { n: index + 1 })}</strong>
              {' – '}
              {describe(placement, from ?? written[index]?.municipality, locale)}
            </p>
          ))}
      </div>
    </section>
  )
}

/** A municipality that was written and is not known is named: its spelling is what to look at. */
const describe = (placement: Found, from: string | null | undefined, locale: Locale): string =>
  fillIn(
    placement === 'none' && from?.trim()
      ? WORDS.unknownMunicipality[locale]
      : PLACEMENT_WORDS[placement][locale],
    { from: from?.trim() ?? '' },
  )

/** The places as they are typed now, in their order. */
function sitesIn(fields: Record<string, { value?: unknown }>): Record<string, unknown>[] {
  const count = Number(fields.sites?.value ?? 0)
  return Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, index) =>
    Object.fromEntries(BOXES.map((box) => [box, fields[`sites.${index}.${box}`]?.value ?? null])),
  )
}

/** Nothing when no answer came: the point is looked for on saving anyway. */
async function ask(
  address: string,
  sites: string,
  signal: AbortSignal,
): Promise<SitePlacement[] | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: `{"sites":${sites}}`,
      signal,
    })
    if (!response.ok) return undefined
    return ((await response.json()) as { sites: SitePlacement[] }).sites
  } catch (error) {
    if (signal.aborted) return undefined
    console.warn('placement', error)
    return undefined
  }
}
