import { describe, expect, it } from 'vitest'

import { readOptions } from '../../trial/options'

const NAMES = ['leaks', 'load']

describe('the words of the trial command', () => {
  it('run everything, whole, with a seed drawn by lot, when there are none', () => {
    expect(readOptions([], NAMES, () => 42)).toEqual({
      only: [],
      seed: 42,
      isQuick: false,
      isJson: false,
      database: 'sqlite',
    })
  })

  it('name trials one by one or in a row', () => {
    expect(readOptions(['--only', 'leaks', '--only', 'load'], NAMES).only).toEqual(NAMES)
    expect(readOptions(['--only', 'leaks,load'], NAMES).only).toEqual(NAMES)
  })

  it('give the seed that a run printed, to do it again', () => {
    expect(readOptions(['--seed', '7', '--quick', '--json'], NAMES)).toMatchObject({
      seed: 7,
      isQuick: true,
      isJson: true,
    })
  })

  it.each([
    [['--only', 'leeks'], 'No trial is named leeks: there are leaks, load.'],
    [['--seed', 'seven'], '--seed is "seven": use a whole number'],
    [['--seed', '-1'], '--seed'],
    [['--fast'], '--fast'],
    [['--database', 'mysql'], '--database is "mysql": there are sqlite, mongodb.'],
  ])('are refused in a sentence: %j', (args, sentence) => {
    expect(() => readOptions(args, NAMES)).toThrow(sentence)
  })
})
