import { FRESH_QUESTIONS } from './freshQuestions'
import { HELD_OUT_QUESTIONS } from './heldOutQuestions'
import { HUNDRED_QUESTIONS } from './hundredQuestions'
import { LAST_QUESTIONS } from './lastQuestions'
import { LATER_QUESTIONS } from './laterQuestions'
import { SITE_QUESTIONS } from './questions'
import type { SiteQuestionCase } from './rightAnswers'
import { SIXTY_QUESTIONS } from './sixtyQuestions'
import { TUNING_QUESTIONS } from './tuningQuestions'

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
