import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

const SOURCE = path.resolve(import.meta.dirname, '../../../src')

const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => path.join(SOURCE, name))

const textOf = new Map(FILES.map((file) => [file, readFileSync(file, 'utf8')]))
const begins = (file: string, word: string) => textOf.get(file)?.startsWith(`'${word}'`) ?? false

/** What a file asks for at run time: types are gone by then. */
function importsOf(file: string): string[] {
  const found = (textOf.get(file) ?? '').matchAll(
    /(?:^|\n)(?:import|export) (?!type )([^;]*?)from ['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)import ['"]([^'"]+)['"]/g,
  )
  return [...found].flatMap(([, names = '', named, later, alone]) => {
    const each = /^\{([\s\S]*)\}\s*$/.exec(names.trim())?.[1]?.split(',')
    const areTypes = each?.every((name) => name.trim() === '' || name.trim().startsWith('type '))
    return areTypes ? [] : [(named ?? later ?? alone)!]
  })
}

function fileOf(from: string, asked: string): string | undefined {
  const base = asked.startsWith('@/')
    ? path.join(SOURCE, asked.slice(2))
    : path.resolve(path.dirname(from), asked)
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((end) => base + end)
    .find((file) => textOf.has(file))
}

/** The way from a file to the first module of Node that it brings along; nothing when it brings none. */
function wayToNode(start: string): string[] | undefined {
  const ways = new Map([[start, [start]]])
  for (const [file, way] of ways) {
    if (begins(file, 'use server')) continue // a browser has an address of it, no code
    for (const asked of importsOf(file)) {
      if (isBuiltin(asked)) return [...way, asked]
      const next = /^[@.]/.test(asked) ? fileOf(file, asked) : undefined
      if (next && !ways.has(next)) ways.set(next, [...way, next])
    }
  }
  return undefined
}

describe('what a browser is sent', () => {
  const components = FILES.filter((file) => begins(file, 'use client'))

  it('is looked at', () => {
    expect(components.length).toBeGreaterThan(50)
    expect(wayToNode(path.join(SOURCE, 'forms/guard.ts'))?.at(-1)).toBe('node:crypto')
  })

  // One module of Node weighs a hundred kilobytes there: a stand-in for all of its cryptography.
  it('has no module of Node in it', () => {
    const ways = components.flatMap((file) => {
      const way = wayToNode(file)
      return way ? [way.map((step) => path.relative(SOURCE, step)).join(' → ')] : []
    })
    expect(ways).toEqual([])
  })
})
