import { expect, it } from 'vitest'

import { saysNothingFound } from '@/server/foundNothing'

it('a page says that it found nothing by an attribute, not by words that somebody typed', () => {
  const says = (html: string) => saysNothingFound('/search', Buffer.from(html))
  expect(says('<div id="results" data-found-nothing=""></div>')).toBe(true)
  expect(says('<input name="q" value="data-found-nothing"/><ol id="results"></ol>')).toBe(false)
  expect(says('<input value="data-found-nothing=&quot;&quot;"/>')).toBe(false)
})
