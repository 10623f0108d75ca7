import type { Asked } from '@/data/directory'
import type { PageQuery } from '@/i18n/pageQueries'

/** What of a search a list on another site shows: nothing of one reader, and nothing of the moment. */
export function listQuery(asked: Asked): PageQuery<'/open-data/embed'> {
  const { q, place, language, service, population, region, kind, wheelchair, remote } = asked
  return { q, place, language, service, population, region, kind, wheelchair, remote }
}
