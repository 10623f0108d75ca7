import { TextPage, textPageMetadata, type TextPageProps } from '../_text/TextPage'

export const generateMetadata = (props: TextPageProps) => textPageMetadata('about', props)

export default function Page(props: TextPageProps) {
  return <TextPage slug="about" {...props} />
}
