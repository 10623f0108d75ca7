import { SentPage } from '../../../../_sheet/SentPage'
import { visitByAccount, sheetMetadata } from '../../../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string; organization: string }>
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'sentPage.title')

export default async function AccountSentPage({ params }: Props) {
  const { locale, visit, sheetKey } = await visitByAccount(params)
  return <SentPage locale={locale} visit={visit} sheetKey={sheetKey} />
}
