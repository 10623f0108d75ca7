import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { preload } from 'react-dom'

import { EDITORS, canReadMap, hasRole } from '@/access'
import { MapApp } from '@/components/map/App'
import { FIRST_ADDRESSES } from '@/components/map/requests'
import { STAGE_ID } from '@/components/map/stageId'
import { Shell } from '@/components/Shell'
import { currentUser } from '@/accounts/payload/session'
import { env } from '@/env'
import { pageAlternates } from '@/i18n/alternates'
import { readParams } from '@/i18n/params'

import { askForRows } from './actions'
import { figuresOf, openingState } from './ahead'
import { type Asked, toParams } from './asked'
import { Gate } from './Gate'
import { readerName } from './readerName'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: Promise<Asked>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readParams(params)
  const t = await getTranslations({ locale, namespace: 'map.gate' })
  return { title: t('title'), description: t('lead'), alternates: pageAlternates('/map', locale) }
}

/**
 * The map for those who may read it, its gate for the others. No restricted data is in the page:
 * the map asks for it (`/api/map/…`), and each answer passes the rule again.
 */
export default async function MapPage({ params, searchParams }: Props) {
  const { locale } = await readParams(params)
  const user = await currentUser()
  const asked = toParams(await searchParams)
  if (!canReadMap(user)) {
    return <Gate locale={locale} email={user?.email} query={asked.toString()} />
  }
  const initial = await openingState(asked)
  // The data and the ground come beside the scripts, not after them.
  for (const address of [...figuresOf(initial, locale), FIRST_ADDRESSES.basemap('first')]) {
    preload(address, { as: 'fetch', crossOrigin: 'anonymous' })
  }
  return (
    <Shell locale={locale} href="/map" current="map" footer={false} skipTo={STAGE_ID} fewStops>
      <MapApp
        initial={initial}
        canCorrect={hasRole(user, ...EDITORS)}
        tiles={tilesOf(env)}
        contact={env.CONTACT_EMAIL}
        askForRows={askForRows}
        reader={readerName(user)}
      />
    </Shell>
  )
}

const tilesOf = ({ MAP_TILE_URL: address, MAP_TILE_ATTRIBUTION: attribution }: typeof env) =>
  address && attribution ? { address, attribution } : undefined
