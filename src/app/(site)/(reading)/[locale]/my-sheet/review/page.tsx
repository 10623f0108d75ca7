import { ReviewPage } from '../../_sheet/ReviewPage'
import { visitByLink, sheetMetadata } from '../../_sheet/visit'

interface Props {
  params: Promise<{ locale: string }>
}

export const generateMetadata = ({ params }: Props) => sheetMetadata(params, 'reviewPage.title')

export default async function MyReviewPage({ params }: Props) {
  const { locale, visit, sheetKey } = await visitByLink(params)
  return <ReviewPage locale={locale} visit={visit} sheetKey={sheetKey} />
}
