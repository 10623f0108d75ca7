import type { ReactNode } from 'react'

import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { safeAddress } from '@/text/safeAddress'
import type { RichNode, RichPassage, RichText as RichTextState } from '@/translation'
import type { TermMark } from '@/translation/glossary/reading'

import { Dialled, langOf, NewFigures, Original, type PassageWords, UnitMark } from '../Passage'
import { keepTogether } from '../Passage/keepTogether'
import type { StartOf } from '../Passage/PassageStart'

import { pathOfLinked, type Reference } from './pathOfLinked'

/** Titles, paragraphs, lists and links as an editor wrote them, in the reader's language. */
export function RichText({ text, words, anchor, start }: Props) {
  return (
    <>
      {childrenOf(text.root).map((node, index) =>
        renderBlock(node, { words, start }, index, anchor?.(index)),
      )}
    </>
  )
}

interface Props {
  text: RichTextState
  words: PassageWords
  /** What leads to the title among the nodes. */
  anchor?: ((node: number) => string | undefined) | undefined
  /** Where a link to a passage leads. */
  start?: StartOf | undefined
}

type Around = Pick<Props, 'words' | 'start'>

const childrenOf = (node: RichNode): RichNode[] =>
  Array.isArray(node.children) ? (node.children as RichNode[]) : []

function renderBlock(node: RichNode, around: Around, key: number, id?: string): ReactNode {
  const children = childrenOf(node)
  switch (node.type) {
    case 'heading': {
      const Tag = node.tag === 'h3' ? 'h3' : 'h2'
      return <Framed key={key} node={node} {...around} tag={Tag} id={id} />
    }
    case 'list': {
      const items = itemsOf(children).map((item, index) => renderItem(item, around, index))
      if (node.listType !== 'number') return <ul key={key}>{items}</ul>
      return (
        <ol key={key} start={firstNumber(node)}>
          {items}
        </ol>
      )
    }
    case 'quote':
      return (
        <blockquote key={key}>
          <Framed node={node} {...around} tag="p" />
        </blockquote>
      )
    case 'horizontalrule':
      return <hr key={key} />
    default:
      return children.length > 0 ? <Framed key={key} node={node} {...around} tag="p" /> : null
  }
}

/** Of a list that does not begin at 1: the number that its writer sees. */
const firstNumber = ({ start }: RichNode): number | undefined =>
  Number.isInteger(start) && start !== 1 ? Number(start) : undefined

/** The editor keeps a list within a list in an item of its own: it is drawn under the item before it. */
function itemsOf(children: readonly RichNode[]): RichNode[] {
  const items: RichNode[] = []
  for (const item of children) {
    const before = items.at(-1)
    const within = childrenOf(item)
    const isOnlyLists = within.length > 0 && within.every(({ type }) => type === 'list')
    if (before && isOnlyLists) {
      items.splice(-1, 1, { ...before, children: [...childrenOf(before), ...within] })
    } else items.push(item)
  }
  return items
}

/** One element of running text; a stale one is framed together with its French. */
function Framed({
  node,
  words,
  start,
  tag: Tag,
  id,
}: Around & {
  node: RichNode
  tag: 'p' | 'h2' | 'h3'
  id?: string | undefined
}) {
  const children = childrenOf(node)
  const stale = children.find(isStale)
  const element = (
    <Tag id={id} lang={langOfChildren(children)}>
      {start?.(children)}
      {renderInline(children, words)}
    </Tag>
  )
  if (!stale) return element
  return (
    <div className="passage--stale">
      {element}
      <RichOriginal passage={stale} words={words} />
    </div>
  )
}

function renderItem(item: RichNode, around: Around, key: number): ReactNode {
  const { words, start } = around
  const children = childrenOf(item)
  const stale = children.find(isStale)
  const inline = children.filter(({ type }) => type !== 'list')
  const nested = children.filter(({ type }) => type === 'list')
  return (
    <li key={key} lang={langOfChildren(inline)} className={stale ? 'passage--stale' : undefined}>
      {start?.(inline)}
      {renderInline(inline, words)}
      {stale && <RichOriginal passage={stale} words={words} />}
      {nested.map((list, index) => renderBlock(list, around, index))}
    </li>
  )
}

function RichOriginal({ passage, words }: { passage: RichPassage; words: PassageWords }) {
  return (
    <Original since={passage.since} words={words}>
      <p lang={DEFAULT_LOCALE}>
        {renderNodes(passage.original ?? [], { lang: DEFAULT_LOCALE, locale: words.locale })}
      </p>
    </Original>
  )
}

/** The words under some nodes. */
const wordsOf = (nodes: readonly RichNode[]): string =>
  nodes
    .map((node) => (typeof node.text === 'string' ? node.text : wordsOf(childrenOf(node))))
    .join('')

const isPassage = (node: RichNode): node is RichPassage => node.type === 'passage'

const isStale = (node: RichNode): node is RichPassage => isPassage(node) && node.state === 'stale'

/** The element's language when all its words are in French on another page. */
function langOfChildren(children: readonly RichNode[]): Locale | undefined {
  const passages = children.filter(isPassage)
  const [first] = passages
  return first && passages.length === children.length ? langOf(first) : undefined
}

function renderInline(children: readonly RichNode[], words: PassageWords): ReactNode {
  return children.map((node, index) => {
    if (!isPassage(node))
      return renderNode(node, { lang: words.locale, locale: words.locale }, index)
    const lang = langOf(node) ?? words.locale
    return (
      <span key={index}>
        <UnitMark passage={node} words={words} />
        {isStale(node) && (
          <NewFigures
            original={wordsOf(node.original ?? [])}
            text={wordsOf(node.nodes)}
            words={words}
          />
        )}
        {renderNodes(node.nodes, { lang, locale: words.locale })}
      </span>
    )
  })
}

const renderNodes = (nodes: readonly RichNode[], where: Where): ReactNode =>
  nodes.map((node, index) => renderNode(node, where, index))

const BOLD = 1
const ITALIC = 2

interface Where {
  /** Language of the words. */
  lang: string
  /** Language of the page, for what is linked. */
  locale: Locale
  /** Inside a link, where a number cannot be another. */
  isLinked?: boolean
}

function renderNode(node: RichNode, where: Where, key: number): ReactNode {
  const { lang, locale, isLinked } = where
  if (node.type === 'linebreak') return <br key={key} />
  if (node.type === 'text' && typeof node.text === 'string') {
    const format = Number(node.format ?? 0)
    let words: ReactNode = isLinked ? (
      keepTogether(node.text, lang)
    ) : (
      <Dialled key={key} line={node.text} lang={lang} marks={marksOf(node)} />
    )
    if (format & ITALIC) words = <em key={key}>{words}</em>
    if (format & BOLD) words = <strong key={key}>{words}</strong>
    return words
  }
  if (node.type === 'link' || node.type === 'autolink') {
    const href = addressOf(node, locale)
    const words = renderNodes(childrenOf(node), { ...where, isLinked: href !== undefined })
    return href ? (
      <a key={key} href={href}>
        {words}
      </a>
    ) : (
      <span key={key}>{words}</span>
    )
  }
  return null
}

/** The words of a text that the page explains. */
const marksOf = (node: RichNode) => node.marks as readonly TermMark[] | undefined

/** Where a link leads; a link to what the reader may not see keeps its words only. */
function addressOf(node: RichNode, locale: Locale): string | undefined {
  const fields = node.fields as LinkFields | undefined
  return fields?.linkType === 'internal'
    ? pathOfLinked(fields.doc, locale)
    : safeAddress(fields?.url)
}

interface LinkFields {
  linkType?: 'custom' | 'internal'
  url?: string | null
  doc?: Reference | null
}
