import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { messages } from '@/i18n/messages'

import { readSentences } from '../../vocabulary'

/** Spanish words for what a program is divided into, beside the one chosen: "vía". */
const OTHER_WORDS_FOR_STREAM = /(?<!\p{L})(?:componentes?|modalidad(?:es)?|vertientes?)(?!\p{L})/iu

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** Everything that holds sentences: messages, labels, the example world. */
const files = ['src', 'collections', 'seed'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|tsx|json)$/.test(file))
    .map((file) => path.join(folder, file)),
)

describe('what the directory says of an organization', () => {
  it('is a listing in English; a sheet is in a workbook', () => {
    const sheets = readSentences().en.filter((sentence) => /\bsheets?\b/i.test(sentence))
    expect(sheets).toEqual(['The workbook has no sheet that can be read.'])
  })
})

describe('a stream of a program', () => {
  it('is "vía" in Spanish on the map', () => {
    expect(messages.es.map.filters.groups.stream).toBe('Vía')
  })

  it('has no other name in Spanish anywhere', () => {
    expect(files.length).toBeGreaterThan(300)
    const found = files.flatMap((file) =>
      readFileSync(path.join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          OTHER_WORDS_FOR_STREAM.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
        ),
    )
    expect(found).toEqual([])
  })
})
