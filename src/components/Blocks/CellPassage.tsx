import { Fragment, type ReactNode } from 'react'

import { partsOf, runsOf, type CellPart, type Run } from '@/content/grid'
import type { MarkedPassage } from '@/translation'

import { CellParts, FormedWords } from '../Cell'
import { Dialled, langOf, NewFigures, Original, type PassageWords } from '../Passage'
import { keepTogether } from '../Passage/keepTogether'

interface Props {
  passage: MarkedPassage | null | undefined
  words: PassageWords
}

/**
 * What a cell says: lines and lists, bold, italics and links, its numbers to tap; followed by the source when
 * its translation is stale.
 */
export function CellPassage({ passage, words }: Props) {
  if (!passage) return null
  const { state, said, original, since } = readingOf(passage)
  const parts = partsOf(said)
  if (parts.length === 0) return null
  const lang = langOf({ state }, words.source)
  const drawn = <Parts parts={parts} lang={lang ?? words.locale} />
  if (lang) {
    return hasList(parts) ? <div lang={lang}>{drawn}</div> : <span lang={lang}>{drawn}</span>
  }
  if (state !== 'stale') return drawn
  return (
    <div className="passage--stale">
      <NewFigures original={plain(original)} text={plain(said)} words={words} />
      {drawn}
      <Original since={since} words={words}>
        <div lang={words.source}>
          <Parts parts={partsOf(original)} lang={words.source} />
        </div>
      </Original>
    </div>
  )
}

function readingOf(passage: MarkedPassage) {
  if ('text' in passage) {
    const { state, text, original = '', since } = passage
    return { state, said: runsOf(text), original: runsOf(original), since }
  }
  const [{ state, nodes, original = [], since }] = passage
  return { state, said: runsOf(nodes), original: runsOf(original), since }
}

const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

const hasList = (parts: readonly CellPart[]): boolean => parts.some(({ is }) => is === 'list')

const Parts = ({ parts, lang }: { parts: readonly CellPart[]; lang: string }) => (
  <CellParts
    parts={parts}
    line={(runs) => drawLine(runs, lang)}
    lineEnd={<br />}
    listClass="cell-list"
  />
)

/** Words of one line; a link that leads nowhere safe never comes here. */
const drawLine = (runs: readonly Run[], lang: string): ReactNode =>
  runs.map((run, index) => {
    const { text, address } = run
    const said = (
      <FormedWords run={run}>
        {address ? keepTogether(text, lang) : <Dialled line={text} lang={lang} />}
      </FormedWords>
    )
    return address ? (
      <a key={index} href={address}>
        {said}
      </a>
    ) : (
      <Fragment key={index}>{said}</Fragment>
    )
  })
