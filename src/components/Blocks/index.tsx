import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

import type { ReadingBlock } from '@/data/readText'
import type { Locale } from '@/i18n/locales'
import type { PlainPassage } from '@/translation'

import { Callout } from '../Callout'
import { CardTable } from '../CardTable'
import {
  PassageCell,
  PassageOriginal,
  PassageText,
  passageWords,
  type PassageWords,
} from '../Passage'
import { RichText } from '../RichText'
import { Contact } from './Contact'
import { Steps } from './Steps'

/** The structured passages of a chapter, a page or an update, in reading order. */
export async function Blocks({
  blocks,
  locale,
}: {
  blocks: readonly ReadingBlock[]
  locale: Locale
}) {
  const words = await passageWords(locale)
  const t = await getTranslations({ locale, namespace: 'guide.block' })
  return blocks.map((block, index) => <OneBlock key={index} block={block} words={words} t={t} />)
}

export type BlockWords = Awaited<ReturnType<typeof getTranslations<'guide.block'>>>

function OneBlock({
  block,
  words,
  t,
}: {
  block: ReadingBlock
  words: PassageWords
  t: BlockWords
}) {
  switch (block.blockType) {
    case 'richText':
      return <RichText text={block.content} words={words} />
    case 'procedureTable':
      return (
        <Table labels={block.columns} note={block.note} words={words}>
          <CardTable
            caption={<PassageCell passage={block.caption} words={words} />}
            columns={block.columns.map(({ label }) => ({
              label: <PassageText passage={label} words={words} />,
            }))}
            rows={block.rows.map(({ cells }) =>
              (cells ?? []).map(({ text }, index) => (
                <PassageCell key={index} passage={text} words={words} />
              )),
            )}
          />
        </Table>
      )
    case 'streamComparison':
      return (
        <Table labels={block.streams} note={block.note} words={words}>
          <CardTable
            caption={<PassageCell passage={block.caption} words={words} />}
            columns={[
              { label: t('criterion') },
              ...block.streams.map(({ label }) => ({
                label: <PassageText passage={label} words={words} />,
              })),
            ]}
            rows={block.criteria.map(({ label, values }) => [
              <PassageCell key="label" passage={label} words={words} />,
              ...(values ?? []).map(({ text }, index) => (
                <PassageCell key={index} passage={text} words={words} />
              )),
            ])}
          />
        </Table>
      )
    case 'steps':
      return <Steps block={block} words={words} t={t} />
    case 'callout':
      return (
        <Callout tone={block.tone} title={<PassageText passage={block.title} words={words} />}>
          <PassageOriginal passage={block.title} words={words} />
          <p>
            <PassageText passage={block.text} words={words} />
          </p>
          <PassageOriginal passage={block.text} words={words} />
        </Callout>
      )
    case 'contact':
      return <Contact block={block} words={words} t={t} />
  }
}

/** A table with what its cells cannot carry: the French of stale column names, and its note. */
function Table({
  labels,
  note,
  words,
  children,
}: {
  labels: readonly { label: PlainPassage }[]
  note: PlainPassage | null | undefined
  words: PassageWords
  children: ReactNode
}) {
  return (
    <div className="table-block">
      {children}
      {labels.map(({ label }, index) => (
        <PassageOriginal key={index} passage={label} words={words} />
      ))}
      {note?.text && (
        <div className="table-note">
          <PassageCell passage={note} words={words} />
        </div>
      )}
    </div>
  )
}
