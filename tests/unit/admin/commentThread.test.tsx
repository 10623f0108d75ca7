import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

import { KeptWords, type Shelf } from '@/admin/kept'
import { Thread, type ThreadProps } from '@/admin/TextComments/Thread'
import { isTyped, type Typed } from '@/admin/TextComments/typed'
import { wordsIn } from '@/admin/TextComments/words'
import type { ShownComment } from '@/comments/payload/shown'

// It asks the admin in which language it speaks.
vi.mock('@/admin/AskFirst', () => ({ AskFirst: () => null }))

const words = wordsIn('en')

const shelf = (): Shelf => {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  }
}

const comment = (more: Partial<ShownComment> = {}): ShownComment => ({
  id: '7',
  text: 'To check.',
  author: 'Bea',
  isGuest: false,
  isOwn: true,
  told: [],
  at: '2026-11-29T12:00:00.000Z',
  editedAt: null,
  ...more,
})

type Shown = Partial<ThreadProps['thread']> & Pick<Partial<ThreadProps>, 'kept' | 'number'>

const drawn = ({ kept, number, ...more }: Shown = {}): string =>
  renderToStaticMarkup(
    <Thread
      ask={() => Promise.resolve(undefined)}
      kept={kept}
      language="en"
      number={number}
      people={[]}
      thread={{
        id: '7',
        state: 'open',
        standing: 'here',
        block: 'a',
        quote: null,
        settledBy: null,
        settledAt: null,
        isForYou: false,
        comments: [comment()],
        ...more,
      }}
      words={words}
    />,
  )

const keeping = (name: string): KeptWords<Typed> => {
  const kept = new KeptWords<Typed>(shelf(), ['1', 'comments'], isTyped)
  kept.keep(name, { text: 'Begun, not sent', mentions: [], block: '', quote: '' })
  return kept
}

describe('a thread, after a reload', () => {
  it.each([
    ['a change', 'edit 7'],
    ['a reply', '7'],
  ])('opens %s that was begun, with what was typed', (_, name) => {
    expect(drawn({ kept: keeping(name) })).toContain('Begun, not sent')
  })

  it('opens nothing that was begun elsewhere, or of a comment that is not the person’s own', () => {
    expect(drawn({ kept: keeping('edit 8') })).not.toContain('<textarea')
    const comments = [comment({ isOwn: false })]
    expect(drawn({ kept: keeping('edit 7'), comments })).not.toContain('<textarea')
  })
})

describe('what a thread is about', () => {
  const { about } = words

  it.each<[string, Shown, string[]]>([
    ['the whole text', { standing: 'whole', block: null }, [about.whole]],
    ['a passage that has gone', { standing: 'gone' }, [about.gone]],
    ['one that the form has no more', { standing: 'here' }, [about.gone]],
    ['one that changed, and that the form has no more', { standing: 'changed' }, [about.gone]],
    ['one that changed', { standing: 'changed', number: 2 }, ['#content-row-1', about.changed]],
    ['one that is here', { standing: 'here', number: 2 }, ['#content-row-1']],
    ['one that the form alone has', { standing: 'gone', number: 2 }, ['#content-row-1']],
  ])('is said of %s', (_, shown, said) => {
    const html = drawn(shown)
    const all = [about.whole, about.gone, about.changed, '#content-row-1']
    expect(all.filter((each) => html.includes(each)).sort()).toEqual([...said].sort())
  })
})
