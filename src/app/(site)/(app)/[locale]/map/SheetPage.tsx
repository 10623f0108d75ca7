import { notFound } from 'next/navigation'

import { canReadMap } from '@/access'
import { currentUser } from '@/accounts/payload/session'
import { Sheet } from '@/components/map/Sheet'
import { sheetHref } from '@/components/map/sheetPaths'
import { Shell } from '@/components/Shell'
import { hasSheet } from '@/data/map/sheets'
import { currentMapTable } from '@/data/map/table'
import { env } from '@/env'
import type { Locale } from '@/i18n/locales'
import type { SheetKind } from '@/map/sheetWire'
import { keyOfPlace } from '@/map/viewState'
import { sitePayload } from '@/sitePayload'

import { type Asked, toParams } from './asked'
import { Gate } from './Gate'
import { readerName } from './readerName'

interface Props {
  locale: Locale
  kind: SheetKind
  id: string
  asked: Asked
}

/**
 * A sheet for those who may read the map, its gate for the others: whether it exists is said to
 * readers only. What it says is asked for by the browser, behind the rule again.
 */
export async function SheetPage({ locale, kind, id, asked }: Props) {
  const user = await currentUser()
  const params = toParams(asked)
  const href = sheetHref(kind, id, params)
  if (!canReadMap(user)) return <Gate locale={locale} email={user?.email} next={href} />
  const table = await currentMapTable(await sitePayload())
  if (!hasSheet(table, kind, kind === 'place' ? keyOfPlace(id) : id)) notFound()
  return (
    <Shell locale={locale} href={href} current="map">
      <Sheet
        kind={kind}
        id={id}
        query={params.toString()}
        reader={readerName(user)}
        contact={env.CONTACT_EMAIL}
      />
    </Shell>
  )
}
