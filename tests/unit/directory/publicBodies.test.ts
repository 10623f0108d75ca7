import { describe, expect, it } from 'vitest'

import { bodiesAbout } from '@/directory/publicBodies'
import type { SensitiveTopic } from '@/directory/vocabulary'
import { toTelUri } from '@/text/telUri'

import { publicBodies } from '../../../seed/publicBodies'
import { publicNumbers } from '../../../seed/publicNumbers'

const body = (key: string, isEmergency: boolean, ...topics: SensitiveTopic[]) => ({
  key,
  isEmergency,
  topics,
})

const BODIES = [
  body('911', true, 'abuse', 'health'),
  body('211', true),
  body('labour', false, 'abuse'),
  body('insurance', false, 'health'),
]

const keysAbout = (...topics: SensitiveTopic[]) => {
  const { emergencies, others } = bodiesAbout(BODIES, topics)
  return { emergencies: emergencies.map(({ key }) => key), others: others.map(({ key }) => key) }
}

describe('the public bodies that a page shows', () => {
  it('are every emergency number when it is about nothing in particular', () => {
    expect(keysAbout()).toEqual({ emergencies: ['911', '211'], others: [] })
  })

  it('are those of its topics, emergencies apart', () => {
    expect(keysAbout('health')).toEqual({ emergencies: ['911'], others: ['insurance'] })
    expect(keysAbout('accident')).toEqual({ emergencies: [], others: [] })
  })

  it('are named once when several topics bring them', () => {
    expect(keysAbout('health', 'abuse')).toEqual({
      emergencies: ['911'],
      others: ['labour', 'insurance'],
    })
  })
})

describe('the official numbers of the example world', () => {
  it('are dialled from anywhere: three digits as they are, the others with +1', () => {
    const numbers = Object.values(publicBodies).flatMap(({ phones }) =>
      phones.map(({ number }) => number),
    )
    expect(numbers).toContain('911')
    for (const number of numbers) expect(toTelUri(number)).toMatch(/^tel:(?:\d{3}|\+18\d{9})$/)
  })

  it('take every toll-free number from the one list that the chapters quote', () => {
    const known: string[] = Object.values(publicNumbers).map(({ number }) => number)
    const long = Object.values(publicBodies)
      .flatMap(({ phones }) => phones.map(({ number }): string => number))
      .filter((number) => number.length > 3)
    expect(long.filter((number) => !known.includes(number))).toEqual([])
  })
})
