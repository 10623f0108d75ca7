import { MOST_PASTED_LENGTH } from '@/content/grid'
import { readDocument, type ReadDocument } from '@/content/paste'

/** What the editor of texts puts on the clipboard for itself: it reads that better than we do. */
const OWN = 'application/x-lexical-editor'

/** Chapters are written in French. */
const NOTES_TITLE = 'Notes'

/** A document on the clipboard; nothing when the editor reads by itself what is there. */
export function readPastedDocument(data: DataTransfer | null): ReadDocument {
  if (!data || data.getData(OWN) !== '') return { is: 'nothing' }
  if (data.getData('text/plain').length > MOST_PASTED_LENGTH) return { is: 'tooLong' }
  const html = data.getData('text/html')
  return html === '' ? { is: 'nothing' } : readDocument(html, NOTES_TITLE)
}
