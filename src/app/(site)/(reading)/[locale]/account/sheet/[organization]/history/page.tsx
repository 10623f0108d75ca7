import { HistoryPage } from '../../../../_sheet/HistoryPage'
import { visitByAccount, sheetMetadata } from '../../../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string; organization: string }>
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'history.title')

export default async function AccountHistoryPage({ params }: Props) {
  const { locale, visit, sheetKey } = await visitByAccount(params)
  return <HistoryPage locale={locale} visit={visit} sheetKey={sheetKey} />
}
