import type { ReactNode } from 'react'

import { type HandoverPart, PICTURE, type Task } from '@/handbook'
import type { Model } from '@/handbook/quoted'
import { say } from '@/handbook/say'
import { screenAddress, screenName } from '@/handbook/screens'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { HANDBOOK_WORDS as WORDS } from './words'

interface Common {
  locale: Locale
  model: Model
}

interface Props extends Common {
  tasks: readonly Task[]
  handover?: readonly HandoverPart[]
  /** Address of the admin. */
  admin: string
  /** Whether the reader may open the screens; on paper they are named only. */
  opens: boolean
  /** Addresses of the pictures that were made, by the name of their task. */
  pictures?: Readonly<Record<string, string>>
}

/** The handbook of one role, whole: its contents, then each task, one page on paper as on the screen. */
export const HandbookPages = ({ tasks, handover = [], ...common }: Props) => {
  const { locale } = common
  return (
    <>
      <nav className="handbook-contents" aria-labelledby="handbook-contents">
        <h2 id="handbook-contents">{WORDS.contents[locale]}</h2>
        <ol>
          {tasks.map((task) => (
            <Entry key={task.name} {...task} locale={locale} />
          ))}
          {handover.length > 0 && (
            <Entry name={HANDING_OVER} title={WORDS.handover} locale={locale}>
              <ol>
                {handover.map((part) => (
                  <Entry key={part.name} {...part} locale={locale} />
                ))}
              </ol>
            </Entry>
          )}
        </ol>
      </nav>
      {tasks.map((task, at) => (
        <TaskPart key={task.name} number={at + 1} task={task} {...common} />
      ))}
      {handover.length > 0 && (
        <section
          className="handbook-task handbook-handover"
          id={HANDING_OVER}
          aria-labelledby={`${HANDING_OVER}-title`}
        >
          <h2 id={`${HANDING_OVER}-title`}>
            <span className="handbook-number">{tasks.length + 1}</span> {WORDS.handover[locale]}
          </h2>
          <p className="handbook-why">{WORDS.handoverWhy[locale]}</p>
          {handover.map((part) => (
            <Handover key={part.name} part={part} {...common} />
          ))}
        </section>
      )}
    </>
  )
}

const HANDING_OVER = 'handing-over'

interface EntryProps {
  name: string
  title: Label
  locale: Locale
  children?: ReactNode
}

/** A line of the contents. */
const Entry = ({ name, title, locale, children }: EntryProps) => (
  <li>
    <a href={`#${name}`}>{title[locale]}</a>
    {children}
  </li>
)

interface TaskProps extends Omit<Props, 'tasks' | 'handover'> {
  number: number
  task: Task
}

function TaskPart({ admin, locale, model, number, opens, pictures = {}, task }: TaskProps) {
  const { screen, steps, title, troubles, why } = task
  const common = { locale, model }
  const screenWords = screenName(screen, locale, model)
  const picture = pictures[task.name]
  const openWords = fillIn(WORDS.open[locale], { screen: screenWords })
  return (
    <section className="handbook-task" id={task.name} aria-labelledby={`${task.name}-title`}>
      <h2 id={`${task.name}-title`}>
        <span className="handbook-number">{number}</span> {title[locale]}
      </h2>
      <p className="handbook-why">{why[locale]}</p>
      <ol className="handbook-steps">
        {steps.map((step) => (
          <li key={step.en}>
            <Said text={step} {...common} />
          </li>
        ))}
      </ol>
      {opens && (
        <p className="handbook-open">
          <a
            className="button button--secondary"
            href={screenAddress(screen, locale, admin)}
            // Several tasks open one screen: who hears the links alone tells them apart.
            aria-label={`${openWords} (${title[locale]})`}
          >
            {openWords}
          </a>
        </p>
      )}
      {picture && (
        <img
          className="handbook-picture"
          src={picture}
          alt={fillIn(WORDS.picture[locale], { screen: screenWords })}
          loading="lazy"
          width={PICTURE.width}
          height={PICTURE.height}
        />
      )}
      <div className="handbook-troubles">
        <h3>{WORDS.troubles[locale]}</h3>
        <dl>
          {troubles.map(({ when, then }) => (
            <div key={when.en}>
              <dt>
                <Said text={when} {...common} />
              </dt>
              <dd>
                <Said text={then} {...common} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

const Handover = ({ part, ...common }: Common & { part: HandoverPart }) => (
  <section className="handbook-part" id={part.name} aria-labelledby={`${part.name}-title`}>
    <h3 id={`${part.name}-title`}>{part.title[common.locale]}</h3>
    {part.lead && <p className="handbook-why">{part.lead[common.locale]}</p>}
    <ul className={part.name === CHECKED_OFF ? 'handbook-checks' : undefined}>
      {part.items.map((item) => (
        <li key={item.en}>
          <Said text={item} {...common} />
        </li>
      ))}
    </ul>
  </section>
)

/** The part whose lines are ticked off on paper. */
const CHECKED_OFF = 'first-week'

const Said = ({ locale, model, text }: Common & { text: Label }) =>
  say(text, locale, model).map(({ kind, text: words }, at) => {
    if (kind === 'label') return <b key={at}>{words}</b>
    if (kind === 'typed') return <code key={at}>{words}</code>
    return words
  })
