import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { TakeAlong } from '@/components/TakeAlong'
import { LOCALES } from '@/i18n/locales'

describe('the form that takes the guide along', () => {
  it.each(LOCALES)(
    'hands the script every sentence in %s, with the facts that it fills in',
    (locale) => {
      const regions = [{ value: 'estrie', label: 'Estrie' }]
      const html = renderToStaticMarkup(createElement(TakeAlong, { locale, regions }))
      const written = /data-words="([^"]*)"/.exec(html)![1]!.replaceAll('&quot;', '"')
      const words = JSON.parse(
        written.replaceAll('&#x27;', "'").replaceAll('&amp;', '&'),
      ) as Record<string, string>
      for (const [name, facts] of Object.entries({
        size: ['size', 'count'],
        sizeLeftOut: ['size', 'count', 'left'],
        progress: ['done', 'all'],
        whole: ['region', 'size', 'date'],
        partly: ['there', 'count'],
        tooLittleRoom: ['size'],
        wholeLeftOut: ['region', 'size', 'date', 'left'],
        troubled: [],
        cut: [],
        full: [],
        busy: [],
        changing: [],
        cancelled: [],
        askRemove: [],
        unnamed: ['count'],
        forgotten: [],
      })) {
        const named = [...words[name]!.matchAll(/\{(\w+)\}/g)].map(([, fact]) => fact)
        expect([name, named.sort()]).toEqual([name, [...facts].sort()])
      }
      // Without the script there is a way, and no button that does nothing.
      expect(html).toMatch(/data-part="form" class="take-along" hidden/)
      expect(html).toMatch(/data-part="plain">[^<]+<a href/)
    },
  )
})
