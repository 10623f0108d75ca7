import { TextPage, textPageMetadata, type TextPageProps } from '../_text/TextPage'

export const generateMetadata = (props: TextPageProps) => textPageMetadata('privacy', props)

export default function Page(props: TextPageProps) {
  return <TextPage slug="privacy" {...props} />
}
