import { strToU8, zipSync } from 'fflate'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { drawBlock } from '@/components/Blocks'
import { passageWords } from '@/components/Passage'
import { toXhtml } from '@/exports/book/markup'
import { LOCALES, type Locale } from '@/i18n/locales'
import { drawnImage, IMAGE_WIDTHS, smallestOf } from '@/media/images'
import { kindOf, MEDIA_KINDS, nameAs } from '@/media/kinds'
import { mediaIn } from '@/media/mediaIn'
import { MEDIA_REFUSALS } from '@/media/refusals'
import type { MediaFile } from '@/media/types'
import { sayUses, type MediaUse } from '@/media/uses'
import { type PlainPassage, type ReadingBlock } from '@/translation'
import { checkBlock } from '@/content'

const picture = (name: string, more: Partial<MediaFile> = {}): MediaFile => ({
  id: name,
  filename: `${name}.png`,
  url: `/api/media/file/${name}.png`,
  mimeType: 'image/png',
  filesize: 240_000,
  width: 2000,
  height: 1000,
  sizes: Object.fromEntries(
    Object.entries(IMAGE_WIDTHS).map(([size, width]) => [
      size,
      { url: `/api/media/file/${name}-${size}.webp`, width, height: width / 2 },
    ]),
  ),
  ...more,
})

const document = (name: string, more: Partial<MediaFile> = {}): MediaFile => ({
  id: name,
  filename: `${name}.pdf`,
  url: `/api/media/file/${name}.pdf`,
  mimeType: 'application/pdf',
  filesize: 1_240_000,
  ...more,
})

const passage = (text: string, state: PlainPassage['state'] = 'approved'): PlainPassage => ({
  text,
  state,
})

const draw = (block: ReadingBlock, locale: Locale = 'fr') =>
  renderToStaticMarkup(<>{drawBlock(block, passageWords(locale))}</>)

const figure = (more: object = {}) =>
  ({
    blockType: 'figure',
    image: picture('plan'),
    alt: passage('Un plan.'),
    ...more,
  }) as ReadingBlock<'figure'>

describe('a figure', () => {
  it('keeps its place, comes late, and in the width that is wanted', () => {
    const html = draw(figure())
    expect(html).toMatch(/width="2000" height="1000"/)
    expect(html).toContain('loading="lazy"')
    expect(html).toContain('alt="Un plan."')
    expect(html).toContain('src="/api/media/file/plan-medium.webp"')
    for (const width of Object.values(IMAGE_WIDTHS)) expect(html).toContain(`webp ${width}w`)
  })

  it('says in which language its words are when they are French elsewhere', () => {
    expect(draw(figure({ alt: passage('Un plan.', 'missing') }), 'es')).toContain('lang="fr"')
    expect(draw(figure(), 'es')).not.toContain('lang="fr"')
  })

  it('shows the French beside words that are stale', () => {
    const alt: PlainPassage = { text: 'A plan.', state: 'stale', original: 'Un autre plan.' }
    const html = draw(figure({ alt }), 'en')
    expect(html).toContain('alt="A plan."')
    expect(html).toContain('Un autre plan.')
  })

  it('shows the image of each language, and says when its words are French', () => {
    const words = figure({ imageEn: picture('plan-en') })
    expect(draw(words, 'en')).toContain('plan-en-medium.webp')
    expect(draw(words, 'es')).toContain('/plan-medium.webp')
    expect(draw(words, 'es')).toContain('Imagen en francés')
    expect(draw(figure(), 'es')).not.toContain('Imagen en francés')
  })

  it('is silent when it is decorative, and keeps its words when its image is gone', () => {
    expect(draw(figure({ isDecorative: true }))).toContain('alt=""')
    const gone = draw(figure({ image: 12 }))
    expect(gone).not.toContain('<img')
    expect(gone).toContain('Un plan.')
  })

  it('is one file in a book, with its words; those words alone where the file is not', () => {
    const inBook = (image?: string) =>
      toXhtml(draw(figure()), { link: () => undefined, image: () => image })
    expect(inBook('images/a.png')).toContain('<img src="images/a.png" alt="Un plan."/>')
    expect(inBook('images/a.png')).not.toMatch(/srcset|loading|sizes/)
    expect(inBook()).toContain('<span class="image-words">Un plan.</span>')
  })

  it('of a narrow image names each width once', () => {
    const width = 300
    const sizes = { small: { url: '/s', width }, wide: { url: '/w', width } }
    expect(drawnImage(picture('icon', { width, height: 200, sizes }))).toEqual({
      src: '/w',
      width,
      height: 200,
    })
  })

  it('of a file from before is drawn from what there is of it', () => {
    expect(drawnImage(picture('old', { sizes: { reading: null } }))?.src).toBe(
      '/api/media/file/old.png',
    )
    expect(drawnImage(document('contrat'))).toBeUndefined()
  })
})

describe('a document to download', () => {
  const block = (more: object = {}) =>
    ({
      blockType: 'attachment',
      title: passage('Contrat type'),
      file: document('contrat'),
      ...more,
    }) as ReadingBlock<'attachment'>

  it('says its type, weight and language before the tap', () => {
    const html = draw(block()).replaceAll('\u00a0', ' ')
    expect(html).toContain('PDF · 1,2 Mo · français')
    expect(html).toContain('hrefLang="fr" type="application/pdf" download=""')
    expect(draw(block(), 'en').replaceAll('\u00a0', ' ')).toContain('PDF · 1.2 MB · French')
  })

  it('is the one of the reader’s language, with the others beside', () => {
    const html = draw(block({ fileEn: document('contract') }), 'en')
    expect(html).toMatch(/<a href="\/api\/media\/file\/contract\.pdf" hrefLang="en"/)
    expect(html).toMatch(/<a href="\/api\/media\/file\/contrat\.pdf" hrefLang="fr"/)
    expect(draw(block({ file: document('form', { language: 'tl' }) }))).toContain('hrefLang="tl"')
  })

  it('that is gone says so, without a link', () => {
    const html = draw(block({ file: 7 }))
    expect(html).not.toContain('<a ')
    expect(html).toContain('n’est plus ici')
  })
})

describe('what keeps such a block from being published', () => {
  const now = new Date()
  const codes = (block: Parameters<typeof checkBlock>[0]) =>
    checkBlock(block, now).map(({ code }) => code)

  it('is a missing file, and missing words unless the image is decorative', () => {
    expect(codes({ blockType: 'figure' })).toEqual(['figureImageMissing', 'figureAltMissing'])
    expect(codes({ blockType: 'figure', image: 1, alt: ' ' })).toEqual(['figureAltMissing'])
    expect(codes({ blockType: 'figure', image: 1, isDecorative: true })).toEqual([])
    expect(codes({ blockType: 'attachment', title: '' })).toEqual([
      'attachmentTitleMissing',
      'attachmentFileMissing',
    ])
  })
})

describe('what a file is', () => {
  const types = (main: string) =>
    zipSync({ '[Content_Types].xml': strToU8(`<Override ContentType="${main}.main+xml"/>`) })
  const open = (said: string) => zipSync({ mimetype: strToU8(said) })

  it.each(Object.keys(MEDIA_KINDS).filter((type) => type.includes('officedocument')))(
    '%s is told by its content',
    (type) => expect(kindOf(types(type))).toEqual({ mimeType: type }),
  )
  it.each(Object.keys(MEDIA_KINDS).filter((type) => type.includes('opendocument')))(
    '%s is told by its content',
    (type) => expect(kindOf(open(type))).toEqual({ mimeType: type }),
  )

  it('is nothing that is taken when it says something else of itself, or is cut', () => {
    expect(kindOf(open('application/epub+zip'))).toEqual({ problem: 'kind' })
    expect(kindOf(strToU8('PK\u0003\u0004 et rien'))).toEqual({ problem: 'kind' })
    expect(kindOf(strToU8('GIF89a'))).toEqual({ problem: 'kind' })
    expect(kindOf(zipSync({ 'Basic/a.xml': strToU8(''), mimetype: strToU8('x') }))).toEqual({
      problem: 'macros',
    })
  })

  it('names it', () => {
    expect(nameAs('plan.PNG', 'image/jpeg')).toBe('plan.jpg')
    expect(nameAs('photo.JPEG', 'image/jpeg')).toBe('photo.jpeg')
    expect(nameAs('sans-fin', 'application/pdf')).toBe('sans-fin.pdf')
    expect(nameAs('où\u0000 ça?.pdf', 'application/pdf')).toBe('où ça.pdf')
    expect(nameAs('??.pdf', 'application/pdf')).toBe('x.pdf')
    const long = nameAs(`a${'é'.repeat(200)}.png`, 'image/png')
    expect([long, Buffer.byteLength(long) <= 210]).toEqual([`a${'é'.repeat(99)}.png`, true])
  })

  it('has a smallest of its kind only among what the site made', () => {
    expect(smallestOf('/a-wide.webp')).toBe('/a-small.webp')
    expect(smallestOf('/a-small.webp')).toBe('/a-small.webp')
    expect(smallestOf('/wide.png')).toBe('/wide.png')
  })
})

describe('the files that blocks refer to', () => {
  it('are found in every field that refers to one, each once', () => {
    const content = [
      { blockType: 'figure', image: 1, imageEn: { id: 2 }, imageEs: null },
      { blockType: 'attachment', file: 2, fileEs: '3' },
      { blockType: 'contact', organization: 9 },
      { blockType: 'unknown', image: 8 },
      null,
    ]
    expect(mediaIn(content)).toEqual([1, 2, '3'])
    expect(mediaIn('nothing')).toEqual([])
  })

  it('are named in sentences, the first of many', () => {
    const use: MediaUse = { collection: 'pages', id: 1, title: 'À propos $&', state: 'draft' }
    expect(sayUses([use], 'fr')).toBe('page «\u00a0À propos $&\u00a0» (en préparation)')
    expect(sayUses(Array(7).fill(use), 'en')).toMatch(/, \+\u00a02$/)
  })

  it.each(Object.entries(MEDIA_REFUSALS))('%s is said in each language', (_, label) => {
    expect(LOCALES.map((locale) => label[locale].length > 10)).toEqual(LOCALES.map(() => true))
  })
})
