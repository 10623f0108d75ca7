import { ReviewPage } from '../../../../_sheet/ReviewPage'
import { visitByAccount, sheetMetadata } from '../../../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string; organization: string }>
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'reviewPage.title')

export default async function AccountReviewPage({ params }: Props) {
  const { locale, visit, sheetKey } = await visitByAccount(params)
  return <ReviewPage locale={locale} visit={visit} sheetKey={sheetKey} />
}
