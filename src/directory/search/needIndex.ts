import type { Locale } from '@/i18n/locales'

import type { Idea } from './ideas'
import {
  nearly,
  prepareSearch,
  type Scores,
  type SearchAnswer,
  type SearchDocument,
  type SearchIndex,
} from './prepareSearch'

/**
 * Which of a few needs, each named in few words, a question is about. Each idea has one vote, whatever the
 * words it is found by, so that a question that tells what happened is about what most of it says.
 */
export function buildNeedIndex(needs: readonly SearchDocument[], locale: Locale): SearchIndex {
  const { understand, scoresOf } = prepareSearch(needs, locale)
  return {
    search: (typed) => {
      const { asTyped, mended } = understand(typed)
      const ballots = mended.map((idea) => ({
        idea,
        votes: toVotes(idea, scoresOf(idea, nearly(idea))),
      }))
      const hits = count(tellingOf(ballots))
      const unknownWords = ballots.flatMap(({ idea, votes }) =>
        votes.size > 0 ? [] : [idea.typed],
      )
      return {
        tier: tierOf(
          hits,
          ballots,
          mended.every((idea, at) => idea.typed === asTyped[at]?.typed),
        ),
        hits,
        unknownWords,
      }
    },
  }
}

interface Ballot {
  idea: Idea
  votes: Scores
}

/** What is found much less well than the first, as a share of its score, is found by chance. */
const LEAST_SHARE = 0.6

const toVotes = ({ weight }: Idea, scores: Scores): Scores => {
  const most = Math.max(...scores.values())
  return new Map(
    [...scores]
      .filter(([, score]) => score >= most * LEAST_SHARE)
      .map(([id, score]) => [id, (score / most) * weight]),
  )
}

/**
 * The ideas that say what is needed: those of a phrase, else of any word, which a description may hold by
 * chance; who asks, and for whom, only when nothing else is said.
 */
function tellingOf(ballots: readonly Ballot[]): readonly Ballot[] {
  const telling = ballots.filter(({ idea, votes }) => votes.size > 0 && !idea.tellsLittle)
  const ofPhrases = telling.filter(({ idea }) => idea.isKnown)
  if (ofPhrases.length > 0) return ofPhrases
  return telling.length > 0 ? telling : ballots
}

function count(ballots: readonly Ballot[]): SearchAnswer['hits'] {
  const totals = new Map<string, number>()
  for (const [id, vote] of ballots.flatMap(({ votes }) => [...votes])) {
    totals.set(id, (totals.get(id) ?? 0) + vote)
  }
  return [...totals].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score)
}

/** All the words when each that tells something is about the first; else any of them. */
function tierOf(
  [first]: SearchAnswer['hits'],
  ballots: readonly Ballot[],
  isAsTyped: boolean,
): SearchAnswer['tier'] {
  if (!first) return null
  const isSure = ballots.every(({ idea, votes }) => idea.tellsLittle || votes.has(first.id))
  if (!isSure) return 'anyWord'
  return isAsTyped ? 'allWords' : 'typos'
}
