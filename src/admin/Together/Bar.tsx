'use client'

import { useConfig, useForm } from '@payloadcms/ui'

import { FILL_WAITS } from '@/admin/fillWaits'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import type { Beat } from '@/together/payload/endpoints'

import { CameIn, type CameInProps } from './CameIn'
import { numberOf } from './conflictWords'
import { PassageLink } from './PassageLink'
import type { Standing } from './sender'
import { timeOf, type TogetherWords } from './words'

interface Props {
  standing: Standing
  /** The site draws no form with what is to come into it; it is tried again. */
  isWaiting: boolean
  /** What the last save did, until something is typed. */
  done: string | undefined
  /** Where changes of somebody else came into the form. */
  cameIn: CameInProps['places'] | undefined
  isWithMine: boolean
  beat: Beat
  isNewer: boolean
  /** What the text became meanwhile, in words, where a save would end it. */
  movedTo: string | undefined
  words: TogetherWords
  locale: Locale
  onSeeNow: () => void
}

/** Stays in sight while one writes: how what is typed is kept, who else is here, whether somebody saved since. */
export function Bar(props: Props) {
  const { standing, isWaiting, done, cameIn, isWithMine, beat, isNewer } = props
  const { words, locale, onSeeNow } = props
  const said = sayStanding(standing, words, locale) ?? done
  const { others } = beat
  if (!said && others.length === 0 && !isNewer && !isWaiting && !cameIn) {
    return <div aria-label={words.region} className="together together--empty" role="status" />
  }
  return (
    <div className="together desk">
      <div aria-label={words.region} role="status">
        {said && <p className={isTrouble(standing) ? 'together__trouble' : undefined}>{said}</p>}
        {cameIn && <CameIn places={cameIn} {...{ isWithMine, words, locale }} />}
        {isWaiting && <p className="together__trouble">{FILL_WAITS[locale]}</p>}
        {others.map((other) => (
          <Other key={other.key} {...{ other, words }} />
        ))}
        {isNewer && <p>{sayNewer(props)}</p>}
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

function sayNewer({ beat, movedTo, words }: Props): string {
  if (movedTo) return fillIn(words.movedOn, { state: movedTo })
  const by = beat.latest?.by
  return by ? fillIn(words.newer, { name: by }) : words.newerByNobody
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
      <PassageLink
        name={typeof blockName === 'string' ? blockName : undefined}
        {...{ number, words }}
      />
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
