import type { Locale } from '@/i18n/locales'
import type { ReadingBlock } from '@/translation'

import { chosenFile, type ChosenFile, type PerLanguage } from './chosen'
import { drawnImage, type DrawnImage } from './images'

/* Which files the blocks of a text show. */

export const imagesOf = ({ image, imageEn, imageEs }: ReadingBlock<'figure'>): PerLanguage => ({
  fr: image,
  en: imageEn,
  es: imageEs,
})

export const filesOf = ({ file, fileEn, fileEs }: ReadingBlock<'attachment'>): PerLanguage => ({
  fr: file,
  en: fileEn,
  es: fileEs,
})

/** The picture of a figure for readers of a language, as it is drawn; nothing when it is not there. */
export function figureImage(
  block: ReadingBlock<'figure'>,
  locale: Locale,
): (ChosenFile & { image: DrawnImage }) | undefined {
  const chosen = chosenFile(imagesOf(block), locale)
  const image = chosen && drawnImage(chosen.file)
  return image && { ...chosen, image }
}
