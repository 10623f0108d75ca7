import { drawBlock } from '@/components/Blocks'
import { wordsOf } from '@/components/Blocks/drawing'
import {
  PassageCell,
  PassageOriginal,
  PassageText,
  passageWords,
  type PassageWords,
} from '@/components/Passage'
import type { Given } from '@/data/giving'
import type { Locale } from '@/i18n/locales'
import type { ReadingBlock } from '@/translation'

type Text = Extract<Given, { kind: 'text' }>

interface Props {
  locale: Locale
  texts: readonly Text[]
  /** All are of one chapter, whose title is that of the handout. */
  isAlone: boolean
}

/** The passages, by chapter, in the order they were chosen. */
export function Texts({ locale, texts, isAlone }: Props) {
  const words = passageWords(locale)
  return [...byChapter(texts).values()].map(([first, ...others]) => (
    <section key={first.chapter.slug} className="handout-text">
      {!isAlone && (
        <h3 className="handout-chapter">
          <PassageText passage={first.chapter.title} words={words} />
        </h3>
      )}
      {[first, ...others].flatMap(({ blocks }, text) =>
        blocks.map((block, index) => (
          <div key={`${text}.${index}`} className="handout-passage">
            {block.blockType === 'steps' ? (
              <Steps block={block as ReadingBlock<'steps'>} words={words} />
            ) : (
              drawBlock(block, words)
            )}
          </div>
        )),
      )}
    </section>
  ))
}

type AtLeastOne = [Text, ...Text[]]

function byChapter(texts: readonly Text[]): Map<string, AtLeastOne> {
  const chapters = new Map<string, AtLeastOne>()
  for (const text of texts) {
    const known = chapters.get(text.chapter.slug)
    if (known) known.push(text)
    else chapters.set(text.chapter.slug, [text])
  }
  return chapters
}

/** Beside the number of a step: what it takes, said under what to do. */
const FACTS = ['where', 'documents', 'delay', 'cost'] as const

/** Steps as they are read at arm's length: a large number, what to do, then how. */
function Steps({ block, words }: { block: ReadingBlock<'steps'>; words: PassageWords }) {
  const say = wordsOf('steps', words.locale)
  return (
    <>
      <h3 className="handout-section">
        <PassageText passage={block.title} words={words} />
      </h3>
      <PassageOriginal passage={block.title} words={words} />
      <ol className="handout-steps">
        {block.steps.map((step, index) => (
          <li key={index}>
            <div>
              <p className="handout-step">
                <PassageText passage={step.title} words={words} />
              </p>
              <PassageOriginal passage={step.title} words={words} />
              {step.description?.text && (
                <div>
                  <PassageCell passage={step.description} words={words} />
                </div>
              )}
              <ul className="handout-facts">
                {FACTS.map(
                  (name) =>
                    step[name]?.text && (
                      <li key={name}>
                        <span className="muted">{say(name, 'leads')}</span>{' '}
                        <PassageCell passage={step[name]} words={words} />
                      </li>
                    ),
                )}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
