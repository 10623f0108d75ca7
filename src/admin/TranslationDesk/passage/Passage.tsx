import type { Kept } from '@/admin/kept'
import type { BesideWords } from '@/translation/beside'
import { checkPassage, type CheckContext } from '@/translation/checks'

import { PANELS } from '../panels'
import type { PanelProps } from '../panels/types'
import type { Passages } from '../state/api'
import type { Work } from '../state/desk'
import type { Draft } from '../state/draft'
import type { Row } from '../state/rows'
import type { Words } from '../words'
import { BesideHere } from './Beside'
import { Check } from './Check'
import { Choice } from './Choice'
import { Head } from './Head'
import { Original } from './Original'
import { Review } from './Review'
import { Saving } from './Saving'
import { SentBack } from './SendBack'
import { Target } from './Target'
import { useInsertion } from './useInsertion'
import { useKeys } from './useKeys'
import { useSuggestions } from './useSuggestions'

export interface PassageProps {
  row: Row
  passages: Passages
  work: Work | undefined
  offer: Kept<Draft> | undefined
  beside: readonly BesideWords[]
  person: number | string | undefined
  id: string
  checks: CheckContext
  words: Words
  /** The person is done with it: to the next one to do. */
  goOn: () => void
}

/** The open passage: its original and what changed in it, its translation, and all that helps with it. */
export function Passage(props: PassageProps) {
  const { row, passages, work, person, id, words } = props
  const { text: open, unit, entry } = row
  const { language, sourceLanguage, names, mayWrite, hasMachine } = passages
  const text = work?.draft?.text ?? entry?.target ?? ''
  const matches = useSuggestions(open.desk, unit.key, mayWrite)
  const proposed =
    typeof matches === 'object' ? matches.filter(({ target }) => target !== text) : matches
  const terms = props.checks.glossary?.findTerms(unit.source) ?? []
  const { field, said, put } = useInsertion(words.say('inserted'), (machine) =>
    open.desk.beginWith(unit.key, machine),
  )
  useKeys({ ...props, matches: proposed, terms, put })
  const panel: PanelProps = {
    translation: open.id,
    unit,
    entry,
    text,
    language,
    sourceLanguage,
    names,
    person,
    matches: proposed,
    terms,
    askMachine: mayWrite && hasMachine ? () => open.desk.askMachine(unit.key) : undefined,
    put: mayWrite ? put : undefined,
    reload: open.desk.load,
    id,
    words,
  }
  return (
    <>
      <section aria-labelledby={`${id}-head`} className="translation-desk__passage">
        <Head {...props} />
        <SentBack {...props} />
        <div className="translation-desk__sides">
          <Original {...{ entry, id, unit, words }} language={sourceLanguage} />
          <Target {...props} field={field} text={text} />
        </div>
        <div id={`${id}-check`}>
          <Check findings={findingsOf(props, text, matches)} words={words} />
        </div>
        <Choice {...props} />
        <BesideHere {...props} isTyping={Boolean(work?.draft)} />
        <div className="translation-desk__do">
          {mayWrite && <Review {...props} />}
          <Saving entry={entry} names={names} person={person} work={work} words={words} />
        </div>
        <Panels panels={PANELS.below} {...panel} />
      </section>
      <aside aria-label={words.say('help')} className="translation-desk__aside">
        <Panels panels={PANELS.aside} {...panel} />
        <p className="desk-spoken" role="status">
          {said}
        </p>
      </aside>
    </>
  )
}

const Panels = ({
  panels,
  ...panel
}: PanelProps & { panels: (typeof PANELS)[keyof typeof PANELS] }) =>
  Object.entries(panels).map(([name, Component]) => <Component key={name} {...panel} />)

/** What the checks find; how the same original is translated elsewhere is known of the open passage. */
function findingsOf(
  { row, checks }: PassageProps,
  target: string,
  matches: ReturnType<typeof useSuggestions>,
) {
  const elsewhere = typeof matches === 'object' ? matches : []
  const agreed = elsewhere
    .filter(({ percent, isOlder }) => percent === 100 && !isOlder)
    .map((match) => match.target)
  const others = [...new Set([...row.others, ...agreed])]
  return checkPassage({ ...checks, source: row.unit.source, target, others })
}
