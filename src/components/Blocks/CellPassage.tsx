import { Fragment, type ReactNode } from 'react'

import { partsOf, runsOf, type CellPart, type Run } from '@/content/grid'
import type { MarkedPassage } from '@/translation'
import type { TermMark } from '@/translation/glossary/reading'

import { CellParts, FormedWords } from '../Cell'
import { Dialled, langOf, NewFigures, Original, type PassageWords, UnitMark } from '../Passage'
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
  const drawn = (
    <>
      <UnitMark passage={'text' in passage ? passage : passage[0]} words={words} />
      <Parts parts={parts} lang={lang ?? words.locale} />
    </>
  )
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
    const { state, text, marks, original = '', since } = passage
    const said = runsOf(marks ? [{ type: 'text', text, marks }] : text)
    return { state, said, original: runsOf(original), since }
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
  piecesOfLine(runs).map(({ run, marks }, index) => {
    const { text, address } = run
    const said = (
      <FormedWords run={run}>
        {address ? keepTogether(text, lang) : <Dialled line={text} lang={lang} marks={marks} />}
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

interface Piece {
  run: Run
  /** The words of it that the page explains, by their places in it. */
  marks: TermMark[]
}

/** Runs of one form as one, whether or not some of their words are explained: numbers and spaces are seen whole. */
function piecesOfLine(runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = []
  for (const run of runs) {
    const last = pieces.at(-1)
    const start = last && isOfOneForm(last.run, run) ? last.run.text.length : 0
    const mark = run.mark && {
      ...(run.mark as TermMark),
      start,
      end: start + run.text.length,
    }
    const marks = mark ? [mark] : []
    if (last && start > 0) {
      last.run = { ...last.run, text: last.run.text + run.text }
      last.marks.push(...marks)
    } else pieces.push({ run, marks })
  }
  return pieces
}

const isOfOneForm = (a: Run, b: Run): boolean =>
  a.address === b.address && a.isBold === b.isBold && a.isItalic === b.isItalic
