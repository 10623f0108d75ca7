import { EditPage } from '../../../_sheet/EditPage'
import { visitByLink, sheetMetadata } from '../../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string; section: string }>
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'metaTitle')

export default async function MyEditPage({ params }: Props) {
  const { locale, section, visit, sheetKey } = await visitByLink(params)
  return <EditPage locale={locale} visit={visit} sheetKey={sheetKey} section={section} />
}
