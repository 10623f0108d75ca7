import type { Payload } from 'payload'

import {
  type Followable,
  listFollowable,
  listFollowedChanges,
  namesOfChoices,
} from '@/data/followed'
import { env } from '@/env'
import { absoluteUrl } from '@/i18n/alternates'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { digestMessage } from '@/notify/followMessages'
import type { Message, OwnWords } from '@/notify/message'
import type { Follower } from '@/payload-types'
import { readOwnWordsNow } from '@/translation/payload/messageWords'

import { changesFor, type FollowedChange } from '../changes'
import { readChoices } from '../choices'
import { letterKey } from '../letterKey'
import { makeLinkKey } from '../linkKey'
import type { Round } from '../schedule'
import { linkOf } from './ask'

/** What happened in a language, with the names and the words in which it is told: read once for all who follow. */
interface InLanguage {
  changes: FollowedChange[]
  followable: Followable
  own: OwnWords
}

/** A week, language by language. */
export class WeekOf {
  private readonly languages = new Map<Locale, Promise<InLanguage>>()

  constructor(
    private readonly payload: Payload,
    private readonly after: string,
    private readonly round: Round,
  ) {}

  /** The letter to somebody; nothing when nothing happened to what they follow. */
  async letterTo({
    choices: stored,
    locale,
    nonce,
    toldUntil,
  }: Follower): Promise<Letter | undefined> {
    const { changes, followable, own } = await this.inLanguage(locale)
    const choices = readChoices(stored)
    const told = changesFor(changes, {
      choices,
      after: toldUntil ?? this.after,
      until: this.round.at.toISOString(),
      isTranslated: locale !== DEFAULT_LOCALE,
    })
    if (told.length === 0) return undefined
    const message = digestMessage({
      locale,
      day: this.round.day,
      changes: told,
      followed: namesOfChoices(choices, followable),
      pageUrl: absoluteUrl(locale, '/guide/changes'),
      choicesUrl: linkOf(this.payload, locale, nonce),
    })
    const { subject, text } = message.worded?.inWords(own) ?? message
    return {
      key: letterKey(nonce, this.round.day),
      message: { subject, text },
      leaveUrl: leaveUrlOf(this.payload, nonce),
    }
  }

  private inLanguage(locale: Locale): Promise<InLanguage> {
    const known = this.languages.get(locale)
    if (known) return known
    const read = this.read(locale)
    this.languages.set(locale, read)
    return read
  }

  private async read(locale: Locale): Promise<InLanguage> {
    return {
      changes: await listFollowedChanges(locale, this.after),
      followable: await listFollowable(locale),
      own: await readOwnWordsNow(this.payload, 'follow', locale),
    }
  }
}

export interface Letter {
  key: string
  message: Message
  leaveUrl: string
}

/** The address to which a mail program says that no more letters are wanted. */
const leaveUrlOf = ({ secret }: Pick<Payload, 'secret'>, nonce: string): string => {
  const url = new URL('/api/follow/leave', env.SITE_URL)
  url.searchParams.set('key', makeLinkKey(secret, nonce))
  return url.href
}
