import type { BlockIn, BlockType } from '@/content'

import { richText, type EditorState } from './lexical'

/**
 * Short ways to write the structured passages of a chapter, in the shapes that the guide stores.
 * Contacts name an organization or a source by its key; the seed puts the id there.
 */
export type BlockSeed<Type extends BlockType = BlockType> = BlockIn<
  { text: string; marked: string; rich: EditorState; relation: 'key' },
  Type
>

export type StepSeed = BlockSeed<'steps'>['steps'][number]

/** Rich text, written as `lexical.ts` says. */
export const text = (source: string): BlockSeed => ({
  blockType: 'richText',
  content: richText(source),
})

/** A table that answers one question; every row has one cell for each column. */
export const table = (
  caption: string,
  columns: string[],
  rows: string[][],
  note?: string,
): BlockSeed => ({
  blockType: 'procedureTable',
  caption,
  columns: columns.map((label) => ({ label })),
  rows: rows.map((cells) => ({ cells: cells.map((cell) => ({ text: cell })) })),
  ...(note ? { note } : {}),
})

/** Streams side by side; every criterion has one value for each stream. */
export const comparison = (
  caption: string,
  streams: string[],
  criteria: [label: string, ...values: string[]][],
  note?: string,
): BlockSeed => ({
  blockType: 'streamComparison',
  caption,
  streams: streams.map((label) => ({ label })),
  criteria: criteria.map(([label, ...values]) => ({
    label,
    values: values.map((value) => ({ text: value })),
  })),
  ...(note ? { note } : {}),
})

export const steps = (title: string, ...list: StepSeed[]): BlockSeed => ({
  blockType: 'steps',
  title,
  steps: list,
})

const callout =
  (tone: 'right' | 'warning' | 'tip') =>
  (title: string, words: string): BlockSeed => ({ blockType: 'callout', tone, title, text: words })

export const right = callout('right')
export const warning = callout('warning')
export const tip = callout('tip')

/** What must be done in time: before when in words, and what happens if it is too late. */
export const deadline = (what: string, before: string, consequence: string): BlockSeed => ({
  blockType: 'deadline',
  what,
  before,
  consequence,
})

/** What the site keeps, from the table that it goes by itself. */
export const keptData = (caption: string, note: string): BlockSeed => ({
  blockType: 'keptData',
  caption,
  note,
})

/** Someone of the directory, by the name of its sheet. */
export const askOrganization = (label: string, organization: string): BlockSeed => ({
  blockType: 'contact',
  label,
  organization,
})

/** A public body, by the key of its source. */
export const askPublicBody = (label: string, sourceBody: string): BlockSeed => ({
  blockType: 'contact',
  label,
  sourceBody,
})
