import { readQuery, type SearchParams } from '@/i18n/query'

import { EditPage } from '../../../_sheet/EditPage'
import { visitByLink, sheetMetadata } from '../../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string; section: string }>
  searchParams: SearchParams
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'metaTitle')

export default async function MyEditPage({ params, searchParams }: Props) {
  const { locale, section, visit, sheetKey } = await visitByLink(params)
  const { season } = await readQuery(searchParams, '/my-sheet/edit/[section]')
  const own = { locale, visit, sheetKey }
  return <EditPage {...own} section={section} season={season} />
}
