import { SheetPage } from '../../../_sheet/SheetPage'
import { visitByAccount, sheetMetadata } from '../../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string; organization: string }>
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'metaTitle')

export default async function AccountSheetPage({ params }: Props) {
  const { locale, visit, sheetKey } = await visitByAccount(params)
  return <SheetPage locale={locale} visit={visit} sheetKey={sheetKey} />
}
