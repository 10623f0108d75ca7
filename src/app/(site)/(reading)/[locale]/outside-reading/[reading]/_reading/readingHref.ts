import type { Href } from '@/i18n/href'

export const readingHref = (reading: string): Href => ({
  pathname: '/outside-reading/[reading]',
  params: { reading },
})
