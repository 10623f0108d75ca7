import { readQuery, type SearchParams } from '@/i18n/query'

import { PeoplePage } from '../../../../_sheet/PeoplePage'
import { visitByAccount, sheetMetadata } from '../../../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string; organization: string }>
  searchParams: SearchParams
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'people.title')

export default async function AccountPeoplePage({ params, searchParams }: Props) {
  const { locale, visit, sheetKey } = await visitByAccount(params)
  const { done } = await readQuery(searchParams, '/account/sheet/[organization]/people')
  return <PeoplePage locale={locale} visit={visit} sheetKey={sheetKey} done={done} />
}
