import type { Coming, Done, Item } from '@/today'

import { ScreenLink } from '../ScreenLink'
import { documentAddress } from './documentAddress'
import type { Words } from './words'

interface Props {
  admin: string
  coming: readonly Coming[]
  did: readonly Done[]
  others: readonly Item[]
  words: Words
}

/** Beside what waits: what the person wrote last, what others now have, what has a day. */
export const Aside = ({ admin, coming, did, others, words }: Props) => (
  <div className="today-aside">
    <Section title={words.say('did')}>
      {did.length === 0 && <p className="desk-muted">{words.say('didNothing')}</p>}
      <Titles
        admin={admin}
        items={did.map((item) => ({ ...item, said: words.dayAt(item.at) }))}
        words={words}
      />
    </Section>
    {others.length > 0 && (
      <Section title={words.say('others')}>
        <Titles admin={admin} items={others} words={words} />
      </Section>
    )}
    <Section title={words.say('comes')}>
      {coming.length === 0 && <p className="desk-muted">{words.say('comesNothing')}</p>}
      <Titles
        admin={admin}
        items={coming.map((item) => ({
          ...item,
          said: `${item.moment ? words.moment(item.moment) : words.day(item.day)} · ${words.coming(item.kind)}`,
        }))}
        words={words}
      />
    </Section>
  </div>
)

const Section = ({ children, title }: { children: React.ReactNode; title: string }) => (
  <section className="desk-section">
    <div className="desk-section__head">
      <h2>{title}</h2>
    </div>
    {children}
  </section>
)

interface TitlesProps {
  admin: string
  items: readonly (Item & { said?: string })[]
  words: Words
}

const Titles = ({ admin, items, words }: TitlesProps) =>
  items.length === 0 ? null : (
    <ul className="desk-list">
      {items.map((item) => (
        <li key={`${item.collection} ${item.id} ${item.said ?? ''}`}>
          <ScreenLink href={documentAddress(admin, item)}>
            {item.title || words.say('untitled')}
          </ScreenLink>
          {item.said && <span className="desk-muted today-said">{item.said}</span>}
        </li>
      ))}
    </ul>
  )
