import { createTranslator } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

import { FormHold } from '@/components/PublicForm/FormHold'
import { type Hold, HOLD_REASONS, WAIT_S } from '@/forms/guardFields'
import directory from '@/i18n/messages/en/directory.json'

vi.mock('next-intl/server', () => ({
  getTranslations: () =>
    createTranslator({ locale: 'en', messages: { directory }, namespace: 'directory.formHold' }),
}))

const draw = async (hold: Hold) => renderToStaticMarkup(await FormHold({ locale: 'en', hold }))

/** For whom the script shows a sentence, or hides it. */
const whoIsTold = (html: string) =>
  [...new Set([...html.matchAll(/data-by="(\w+)"/g)].map(([, who]) => who))].sort()

describe('why a form came back', () => {
  it.each(HOLD_REASONS)('%s: no script hides the sentence where it has no other', async (why) => {
    const html = await draw({ why, waitS: 0 })
    expect(whoIsTold(html)).toEqual([])
    expect(html).toContain(directory.formHold[why].title)
    expect(html).not.toContain('hidden')
  })

  it.each([
    ['work', WAIT_S],
    ['soon', 12],
    ['busy', 600],
  ] as const)(
    '%s, with %i seconds to wait: the browser has its own words, also once it is done',
    async (why, waitS) => {
      const html = await draw({ why, waitS })
      expect(whoIsTold(html)).toEqual(['browser', 'done', 'person'])
      expect(html).toContain(directory.formHold.byBrowserDone)
    },
  )
})
