import { idOf, sameId, type Id } from '@/db/ids'

import { isPublic } from './states'
import type { Reference, WorkflowDocument } from './types'

type Written = Pick<WorkflowDocument, 'author' | 'lastEditedBy' | 'workflowState' | 'writers'>

/**
 * Who wrote words of a text since its last publication. Of a text that was in progress before this
 * was recorded, its author and its last editor are held to have.
 */
export function writersOf(text: Written): readonly Id[] {
  if (text.writers) return text.writers
  return isPublic(text.workflowState) ? [] : signers(text)
}

/** The writers of a text after one more person wrote in it. */
export const withWriter = (text: Written, person: Id): readonly Id[] =>
  unique([...writersOf(text), person])

/**
 * The writers of a text after a person brought words of an older version back: those whose words
 * nobody else had read are still theirs, and the person put them there.
 */
export const withRestorer = (text: Written, version: WorkflowDocument, person: Id): readonly Id[] =>
  unique([...writersOf(text), ...peopleToBeRead(version), person])

/**
 * Who wrote words of what everyone reads that nobody else has read, and who put them on line; nobody
 * when it was published by two people.
 */
export function unreadPeopleOf({
  publishedAlone,
  ...text
}: Pick<WorkflowDocument, 'author' | 'lastEditedBy' | 'publishedAlone'>): readonly Id[] {
  if (!isUnread({ publishedAlone })) return []
  return publishedAlone?.people ?? signers(text)
}

/** Whether everyone reads words that only those who wrote and published them have read. */
export const isUnread = ({ publishedAlone }: Pick<WorkflowDocument, 'publishedAlone'>): boolean =>
  Boolean(publishedAlone?.date)

/** Who holds words of this text that nobody else has read: in its draft or on line. */
export const peopleToBeRead = (text: WorkflowDocument): readonly Id[] =>
  unique([...writersOf(text), ...unreadPeopleOf(text)])

const signers = ({ author, lastEditedBy }: { author?: Reference; lastEditedBy?: Reference }) =>
  unique([idOf(author), idOf(lastEditedBy)].filter((id) => id !== undefined))

const unique = (people: readonly Id[]): readonly Id[] =>
  people.filter((person, index) => people.findIndex((other) => sameId(other, person)) === index)
