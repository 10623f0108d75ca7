import { SentPage } from '../../_sheet/SentPage'
import { visitByLink, sheetMetadata } from '../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string }>
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'sentPage.title')

export default async function MySentPage({ params }: Props) {
  const { locale, visit, sheetKey } = await visitByLink(params)
  return <SentPage locale={locale} visit={visit} sheetKey={sheetKey} />
}
