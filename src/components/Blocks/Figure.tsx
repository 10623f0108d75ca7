import { sayFileSize } from '@/i18n/fileSize'
import { figureImage, imagesOf } from '@/media/blocks'
import { hasOwnFiles } from '@/media/chosen'
import { FIGURE_SIZES, IMAGE_WIDTHS } from '@/media/images'
import { formatName } from '@/media/kinds'
import type { MediaFile } from '@/media/types'

import { langOf, PassageOriginal, PassageText } from '../Passage'
import type { Drawing } from './drawing'

/** An image with what it says in words; it comes when it is about to be seen, as small as will do. */
export function Figure({ block, words, say }: Drawing<'figure'>) {
  const shown = figureImage(block, words.locale)
  const alt = block.isDecorative || !block.alt?.text ? undefined : block.alt
  const isFrench =
    shown !== undefined && shown.language !== words.locale && hasOwnFiles(imagesOf(block))
  return (
    <figure className="figure">
      {shown ? (
        <img
          {...shown.image}
          sizes={shown.image.srcSet && FIGURE_SIZES}
          loading="lazy"
          decoding="async"
          alt={alt?.text ?? ''}
          lang={alt && langOf(alt, words.source)}
        />
      ) : (
        // What it said stays.
        <p className="figure-gone">
          <strong>{say('gone')}</strong>
          {alt && (
            <>
              {' – '}
              <PassageText passage={alt} words={words} />
            </>
          )}
        </p>
      )}
      {alt && <PassageOriginal passage={alt} words={words} />}
      <figcaption>
        {block.caption?.text && (
          <p>
            <PassageText passage={block.caption} words={words} dials />
          </p>
        )}
        {block.caption && <PassageOriginal passage={block.caption} words={words} />}
        {shown && <Beneath file={shown.file} note={isFrench ? say('inFrench') : undefined} />}
        {shown && isLarge(shown.file) && (
          <p className="small screen-only">
            <a href={shown.file.url ?? ''}>
              {say('enlarge')} ({factsOf(shown.file, words.locale)})
            </a>
          </p>
        )}
      </figcaption>
    </figure>
  )
}

/** Who made it, and in which language its own words are. */
function Beneath({ file, note }: { file: MediaFile; note: string | undefined }) {
  const said = [note, file.credit?.trim()].filter(Boolean)
  return said.length > 0 && <p className="small muted">{said.join(' · ')}</p>
}

/** Whether there is more to see than a page shows. */
const isLarge = ({ url, width }: MediaFile): boolean =>
  Boolean(url) && (width ?? 0) > IMAGE_WIDTHS.medium

function factsOf({ mimeType, filesize }: MediaFile, locale: Drawing<'figure'>['words']['locale']) {
  return [formatName(mimeType), filesize ? sayFileSize(filesize, locale) : undefined]
    .filter(Boolean)
    .join(', ')
}
