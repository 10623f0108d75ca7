import { TextPage, textPageMetadata, type TextPageProps } from '../_text/TextPage'

export const generateMetadata = (props: TextPageProps) => textPageMetadata('data-sources', props)

export default function Page(props: TextPageProps) {
  return <TextPage slug="data-sources" {...props} />
}
