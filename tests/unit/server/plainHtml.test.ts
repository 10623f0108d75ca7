import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { plainHtml } from '@/server/plainHtml'

const OURS = '<script src="/assets/enhance-1a2b.js" defer=""></script>'
const LINKED_DATA = '<script type="application/ld+json">{"@type":"Organization"}</script>'

/** What Next writes into a page for its own use. */
const OF_NEXT = [
  '<script src="/_next/static/chunks/main.js" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  '<script>self.__next_f.push([1,"3:[\\"$\\",\\"p\\",null,{}]\\n"])</script>',
  '<script id="_R_">requestAnimationFrame(function(){$RT=performance.now()})</script>',
  '<script data-src="/assets/enhance.js">alert(1)</script>',
  '<script\nasync=""\nsrc="/_next/static/a.js"></script>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>',
  '<link rel="modulepreload" as="script" href="/_next/static/b.js">',
  '<!--$-->',
  '<!--/$-->',
  '<!-- -->',
  '<!--$?-->',
  '<!--&-->',
]

const KEPT_LINKS = [
  '<link rel="stylesheet" href="/_next/static/a.css"/>',
  '<link rel="preload" as="font" href="/assets/a.woff2" crossorigin=""/>',
  '<link rel="alternate" hreflang="es" href="/es"/>',
]

/** Text as React writes it: what could be a tag is escaped. */
const escaped = fc
  .string()
  .map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))

const element = fc
  .tuple(fc.constantFrom('p', 'h2', 'td', 'a', 'main'), escaped)
  .map(([tag, text]) => `<${tag}>${text}</${tag}>`)

describe('plain HTML', () => {
  it('has no script but ours, and all that was written for people', () => {
    const piece = fc.oneof(
      element.map((html) => ({ html, kept: true })),
      fc.constantFrom(OURS, LINKED_DATA, ...KEPT_LINKS).map((html) => ({ html, kept: true })),
      fc.constantFrom(...OF_NEXT).map((html) => ({ html, kept: false })),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const plain = plainHtml(pieces.map(({ html }) => html).join(''))
        const kept = pieces.filter((one) => one.kept).map(({ html }) => html)
        expect(plain).toBe(kept.join(''))
        for (const [tag] of plain.matchAll(/<script\b[^>]*>/g)) {
          expect([OURS, LINKED_DATA].some((script) => script.startsWith(tag))).toBe(true)
        }
      }),
    )
  })

  it('is the same when made plain again', () => {
    const html = `<main>${OF_NEXT.join('')}<p>Texte</p>${OURS}</main>`
    expect(plainHtml(plainHtml(html))).toBe(plainHtml(html))
  })

  it('keeps comments that a browser or a person may want', () => {
    expect(plainHtml('<!DOCTYPE html><!-- imprimé le 2 mai -->')).toBe(
      '<!DOCTYPE html><!-- imprimé le 2 mai -->',
    )
  })
})
