import { FRESH_QUESTIONS } from './freshQuestions'
import { HELD_OUT_QUESTIONS } from './heldOutQuestions'
import { HUNDRED_QUESTIONS } from './hundredQuestions'
import { LAST_QUESTIONS } from './lastQuestions'
import { LATER_QUESTIONS } from './laterQuestions'
import { SITE_QUESTIONS } from './questions'
import type { SiteQuestionCase } from './rightAnswers'
import { SEALED_LOG_QUESTIONS } from './sealedLogQuestions'
import { SEALED_QUESTIONS } from './sealedQuestions'
import { SIXTY_QUESTIONS } from './sixtyQuestions'
import { TUNING_QUESTIONS } from './tuningQuestions'
import { WEIGHED_LATER_QUESTIONS } from './weighedLaterQuestions'
import { WEIGHED_QUESTIONS } from './weighedQuestions'

/** Each set alone: one that is answered well hides no other. */
export const OF_LIFE: Readonly<Record<string, readonly SiteQuestionCase[]>> = {
  'written first': SITE_QUESTIONS,
  'written later': LATER_QUESTIONS,
  'written afresh, and looked at': TUNING_QUESTIONS,
  'written afresh, and held out': HELD_OUT_QUESTIONS,
  'written last': LAST_QUESTIONS,
  'written by a fresh pair of eyes': FRESH_QUESTIONS,
  'written by another, a hundred': HUNDRED_QUESTIONS,
  'written by one who knew the subject, sixty': SIXTY_QUESTIONS,
}

/** Sets on which no word was mended, each with what is answered first and among three at least, in a hundred. */
export const UNMENDED: Readonly<
  Record<string, { questions: readonly SiteQuestionCase[]; first: number; three: number }>
> = {
  'that sayings were weighed on': {
    questions: [...WEIGHED_QUESTIONS, ...WEIGHED_LATER_QUESTIONS],
    first: 69,
    three: 87,
  },
  'asked once': {
    questions: [...SEALED_QUESTIONS, ...SEALED_LOG_QUESTIONS],
    first: 67,
    three: 86,
  },
}
