import { whenIn } from '../../words'
import type { PanelProps } from '../types'
import { PEOPLE_WORDS, type PeopleWord } from './words'

/** The words of the panels of people, and who did something when, as they say it. */
export function usePeople({ person, words }: Pick<PanelProps, 'person' | 'words'>) {
  const { locale } = words
  const say = (word: PeopleWord): string => PEOPLE_WORDS[word][locale]
  return {
    say,
    nameOf: (one: string, names: Readonly<Record<string, string>>): string =>
      one === String(person) ? say('you') : (names[one] ?? say('somebody')),
    wordsOf: (one: string, names: Readonly<Record<string, string>>): string => {
      if (one === String(person)) return say('yourWords')
      return names[one] ? `${say('wordsOf')} ${names[one]}` : say('wordsOfSomebody')
    },
    when: (date: string): string => whenIn(date, locale),
  }
}
