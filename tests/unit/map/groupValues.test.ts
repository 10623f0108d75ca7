import { describe, expect, it } from 'vitest'

import { groupValues } from '@/map/groupValues'

const count = (value: string, positions = 1) => ({ value, positions, rows: 1 })
const shown = (...asked: Parameters<typeof groupValues>) =>
  groupValues(...asked).map(({ value }) => value)

describe('the values under a heading of the panel', () => {
  it('are those with rows, "not published" among them', () => {
    expect(shown({}, [count('06'), count('')], [])).toEqual(['06', ''])
  })

  it('stand in the order of the group, which leaves out what is not its own', () => {
    const values = ['A', 'B', '']
    expect(shown({ values }, [count('B'), count('T1'), count('A')], [])).toEqual(['A', 'B'])
  })

  it('keep what was chosen, without rows too', () => {
    expect(groupValues({}, [count('06')], ['16'])).toEqual([
      count('06'),
      { value: '16', positions: 0, rows: 0 },
    ])
  })

  it('are none when no row says any', () => {
    expect(shown({}, [count('')], [])).toEqual([])
    expect(shown({ values: ['A', ''] }, [count('T1'), count('')], [])).toEqual([])
  })

  it('are "not published" alone when it was chosen, so that it can be taken back', () => {
    expect(shown({}, [count('')], [''])).toEqual([''])
  })
})
