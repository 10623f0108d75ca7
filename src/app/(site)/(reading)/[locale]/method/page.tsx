import { TextPage, textPageMetadata, type TextPageProps } from '../_text/TextPage'

export const generateMetadata = (props: TextPageProps) => textPageMetadata('method', props)

export default function Page(props: TextPageProps) {
  return <TextPage slug="method" {...props} />
}
