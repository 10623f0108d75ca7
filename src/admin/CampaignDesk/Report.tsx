import type { Overview } from '@/campaigns/payload/overview'
import type { ReportedProposal } from '@/campaigns/payload/report'
import { INVITATION_STATES } from '@/campaigns/invitation'
import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import { CHANNELS, labelOf } from '@/directory/vocabulary'
import type { Locale } from '@/i18n/locales'
import { COLON } from '@/i18n/colon'
import { sayPercent } from '@/i18n/percent'

import { PrintButton } from '../PrintButton'

import { Funnel, RegionTable, ResponseMap } from './Progress'
import { type Say, wordsIn } from './words'

interface Props {
  overview: Overview
  proposals: readonly ReportedProposal[]
  locale: Locale
}

/** What came of a campaign, to print: its figures, and each change with what was decided of it. */
export function Report({ overview, proposals, locale }: Props) {
  const say = wordsIn(locale)
  const { name, days, until, today, rate } = overview
  return (
    <div className="desk campaign campaign-report gutter--left gutter--right">
      <header>
        <p className="desk-muted">
          {say('report')} · {formatDay(days[0] ?? until, locale)} – {formatDay(until, locale)} ·{' '}
          {say('madeOn', { day: formatDay(today, locale) })}
        </p>
        <h1>{name}</h1>
        {rate !== null && <p>{say('rate', { rate: sayPercent(rate, locale) })}</p>}
        <PrintButton label={say('print')} />
      </header>
      <section className="desk-section campaign-report__map">
        <div className="desk-section__head">
          <h2>{say('byRegion')}</h2>
        </div>
        <ResponseMap locale={locale} overview={overview} say={say} />
        <Funnel locale={locale} overview={overview} say={say} />
        <RegionTable locale={locale} overview={overview} say={say} />
      </section>
      <section className="desk-section">
        <div className="desk-section__head">
          <h2>{say('decisions')}</h2>
        </div>
        {proposals.length === 0 && <p className="desk-empty">{say('noProposals')}</p>}
        {proposals.map((proposal) => (
          <Proposal
            key={`${proposal.organization} ${proposal.sentAt}`}
            {...{ locale, proposal, say }}
          />
        ))}
      </section>
      <section className="desk-section">
        <div className="desk-section__head">
          <h2>{say('invitations')}</h2>
        </div>
        <Invitations {...{ locale, overview, say }} />
      </section>
    </div>
  )
}

const Invitations = ({ overview, locale, say }: Omit<Props, 'proposals'> & { say: Say }) => (
  <table className="desk-table">
    <thead>
      <tr>
        <th scope="col">{say('name')}</th>
        <th scope="col">{say('region')}</th>
        <th scope="col">{say('state')}</th>
      </tr>
    </thead>
    <tbody>
      {overview.invitations.map((row) => (
        <tr key={`${row.id} ${row.name}`}>
          <th scope="row">{row.name}</th>
          <td>{row.region}</td>
          <td>
            {row.state === 'toSend' && !row.hasAddress
              ? say('noAddress')
              : INVITATION_STATES[row.state][locale]}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

function Proposal({
  proposal,
  locale,
  say,
}: {
  proposal: ReportedProposal
  locale: Locale
  say: Say
}) {
  const day = (moment: string) => formatDay(dayAt(moment), locale)
  const { organization, kind, channel, sentAt, decidedAt, reason, message, changes, decision } =
    proposal
  return (
    <article className="campaign-report__proposal">
      <h3>{organization}</h3>
      <p className="desk-muted">
        {kind === 'nomination' && `${say('missing')} · `}
        {labelOf(CHANNELS, channel, locale)}
        {' · '}
        {say('sentOn', { day: day(sentAt) })}
        {', '}
        {decidedAt ? say('decidedOn', { day: day(decidedAt) }) : say('waiting').toLowerCase()}
      </p>
      {message && <p>{say('message', { message })}</p>}
      {changes.length > 0 && (
        <table className="desk-table">
          <thead>
            <tr>
              {(['field', 'before', 'after', 'decision'] as const).map((word) => (
                <th key={word} scope="col">
                  {say(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map((change, at) => (
              <tr key={`${change.field} ${at}`}>
                <th scope="row">{change.field}</th>
                <td>{change.before || say('nothing')}</td>
                <td>{change.after || say('nothing')}</td>
                <td>{say(change.decision)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {decision && (
        <p>
          {say('decision')}
          {COLON[locale]} <strong>{say(decision)}</strong>
        </p>
      )}
      {reason && <p>{say('reason', { reason })}</p>}
    </article>
  )
}
