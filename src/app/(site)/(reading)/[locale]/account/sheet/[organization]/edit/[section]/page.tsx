import { readQuery, type SearchParams } from '@/i18n/query'

import { EditPage } from '../../../../../_sheet/EditPage'
import { visitByAccount, sheetMetadata } from '../../../../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string; organization: string; section: string }>
  searchParams: SearchParams
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'metaTitle')

export default async function AccountEditPage({ params, searchParams }: Props) {
  const { locale, section, visit, sheetKey } = await visitByAccount(params)
  const { season } = await readQuery(searchParams, '/account/sheet/[organization]/edit/[section]')
  const own = { locale, visit, sheetKey }
  return <EditPage {...own} section={section} season={season} />
}
