'use client'

import { useConfig, useForm } from '@payloadcms/ui'

import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import type { Beat } from '@/together/payload/endpoints'

import { numberOf } from './conflictWords'
import type { Standing } from './sender'
import { timeOf, type TogetherWords } from './words'

interface Props {
  standing: Standing
  /** The site draws no form with what is to come into it; it is tried again. */
  isWaiting: boolean
  /** What the last save did, until something is typed. */
  done: string | undefined
  beat: Beat
  isNewer: boolean
  words: TogetherWords
  locale: Locale
  onSeeNow: () => void
}

/** Stays in sight while one writes: how what is typed is kept, who else is here, whether somebody saved since. */
export function Bar({ standing, isWaiting, done, beat, isNewer, words, locale, onSeeNow }: Props) {
  const said = sayStanding(standing, words, locale) ?? done
  const { others } = beat
  if (!said && others.length === 0 && !isNewer && !isWaiting) {
    return <div aria-label={words.region} className="together together--empty" role="status" />
  }
  const by = beat.latest?.by
  return (
    <div className="together desk">
      <div aria-label={words.region} role="status">
        {said && <p className={isTrouble(standing) ? 'together__trouble' : undefined}>{said}</p>}
        {isWaiting && <p className="together__trouble">{words.fillWaits}</p>}
        {others.map((other) => (
          <Other key={other.key} {...{ other, words }} />
        ))}
        {isNewer && <p>{by ? fillIn(words.newer, { name: by }) : words.newerByNobody}</p>}
      </div>
      {isNewer && (
        <button className="button button--secondary button--small" onClick={onSeeNow} type="button">
          {words.seeNow}
        </button>
      )}
      {(isWaiting || isSignedOut(standing)) && <SignIn label={words.signIn} />}
    </div>
  )
}

const isSignedOut = (standing: Standing): boolean =>
  standing.kind === 'trouble' && standing.trouble.kind === 'signedOut'

const isTrouble = ({ kind }: Standing): boolean => kind === 'noRoom' || kind === 'trouble'

function sayStanding(standing: Standing, words: TogetherWords, locale: Locale): string | undefined {
  if (standing.kind === 'idle') return undefined
  if (standing.kind === 'noRoom') return words.noRoom
  if (standing.kind === 'kept') {
    return fillIn(words.keptBoth, { time: timeOf(standing.at, locale) })
  }
  const { trouble } = standing
  if (trouble.kind === 'refused') return fillIn(words.refused, { why: trouble.sentence })
  return trouble.kind === 'signedOut' ? words.signedOut : words.waiting
}

function Other({ other, words }: { other: Beat['others'][number]; words: TogetherWords }) {
  const { getFields, getDataByPath } = useForm()
  if (other.isSelf) return <p>{words.selfIsHere}</p>
  const rows = getFields().content?.rows
  const number = other.block === undefined ? undefined : numberOf(rows, other.block)
  const name = other.name || words.somebody
  if (number === undefined) return <p>{fillIn(words.isHere, { name })}</p>
  const blockName: unknown = getDataByPath(`content.${number - 1}.blockName`)
  return (
    <p>
      {fillIn(words.isHereIn, { name })}{' '}
      <a
        href={`#content-row-${number - 1}`}
        onClick={(event) => {
          event.preventDefault()
          document.getElementById(`content-row-${number - 1}`)?.scrollIntoView({ block: 'center' })
        }}
      >
        {[fillIn(words.passage, { n: number }), blockName].filter(Boolean).join(', ')}
      </a>
    </p>
  )
}

function SignIn({ label }: { label: string }) {
  const { admin } = useConfig().config.routes
  return (
    <a className="button button--small" href={`${admin}/login`} rel="noreferrer" target="_blank">
      {label}
    </a>
  )
}
