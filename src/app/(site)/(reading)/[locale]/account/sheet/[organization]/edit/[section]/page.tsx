import { EditPage } from '../../../../../_sheet/EditPage'
import { visitByAccount, sheetMetadata } from '../../../../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string; organization: string; section: string }>
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'metaTitle')

export default async function AccountEditPage({ params }: Props) {
  const { locale, section, visit, sheetKey } = await visitByAccount(params)
  return <EditPage locale={locale} visit={visit} sheetKey={sheetKey} section={section} />
}
