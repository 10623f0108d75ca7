import { notFound } from 'next/navigation'

import { isLocale, type Locale } from './locales'

/**
 * The locale of a page's address, checked; an unknown one is a page that does not exist.
 *
 * @example const { locale, slug } = await readParams(params)
 */
export async function readParams<Params extends { locale: string }>(
  params: Promise<Params>,
): Promise<Omit<Params, 'locale'> & { locale: Locale }> {
  const { locale, ...rest } = await params
  if (!isLocale(locale)) notFound()
  return { ...rest, locale }
}
