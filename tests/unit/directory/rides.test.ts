import { describe, expect, it } from 'vitest'

import { onlyTheRide } from '@/directory/ask/rides'

describe('a ride that is asked for', () => {
  const aboutOf = (typed: string) => (typed.includes('lift') ? ['transport'] : ['food'])

  it('is all that is asked for, wherever it goes', () => {
    const about = ['food', 'transport']
    expect(onlyTheRide(about, 'a lift to the grocery store', aboutOf)).toEqual(['transport'])
    expect(onlyTheRide(about, 'i need a lift to the grocery store', aboutOf)).toEqual(['transport'])
    expect(onlyTheRide(about, 'un lift à l’épicerie', aboutOf)).toEqual(['transport'])
    expect(onlyTheRide(about, 'food for who has no car', aboutOf)).toEqual(about)
  })

  it('is not looked for among other needs', () => {
    expect(onlyTheRide(['food', 'housing'], 'a lift to the store', aboutOf)).toEqual([
      'food',
      'housing',
    ])
    expect(onlyTheRide(undefined, 'a lift', aboutOf)).toBeUndefined()
  })
})
