import { SheetPage } from '../_sheet/SheetPage'
import { visitByLink, sheetMetadata } from '../_sheet/visit'

interface Props {
  params: Promise<{ locale: string }>
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'metaTitle')

export default async function MySheetPage({ params }: Props) {
  const { locale, visit, sheetKey } = await visitByLink(params)
  return <SheetPage locale={locale} visit={visit} sheetKey={sheetKey} />
}
