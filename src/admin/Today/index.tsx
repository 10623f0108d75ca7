import type { CollectionSlug, Payload, ServerProps, TypedUser, Where } from 'payload'

import { EDITORS, TRANSLATION_TEAM, hasRole, type Role } from '@/access'
import { env } from '@/env'
import { firstLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'
import { WORKFLOW_COLLECTIONS, type WorkflowCollection } from '@/workflow'

import './index.css'

/** One kind of thing that waits for somebody, and who can do something about it. */
interface Task {
  collection: CollectionSlug
  for: readonly Role[]
  where: (now: Date) => Where
  label: Label
}

const DAY_MS = 86_400_000
const REVIEW_SOON_MS = 30 * DAY_MS

/** What somebody published alone waits for its second reader. */
const unread = (collection: WorkflowCollection, label: Label): Task => ({
  collection,
  for: EDITORS,
  where: () => ({ 'publishedAlone.date': { exists: true } }),
  label,
})

const UNREAD: Record<WorkflowCollection, Label> = {
  'guide-chapters': {
    fr: 'Chapitres en ligne que personne n’a relus',
    en: 'Chapters online that nobody has reviewed',
    es: 'Capítulos en línea que nadie ha revisado',
  },
  pages: {
    fr: 'Pages en ligne que personne n’a relues',
    en: 'Pages online that nobody has reviewed',
    es: 'Páginas en línea que nadie ha revisado',
  },
  updates: {
    fr: 'Nouveautés en ligne que personne n’a relues',
    en: 'Updates online that nobody has reviewed',
    es: 'Novedades en línea que nadie ha revisado',
  },
}

const TASKS: readonly Task[] = [
  ...WORKFLOW_COLLECTIONS.map((collection) => unread(collection, UNREAD[collection])),
  {
    collection: 'guide-chapters',
    for: EDITORS,
    where: () => ({ workflowState: { equals: 'inReview' } }),
    label: {
      fr: 'Chapitres à relire et à publier',
      en: 'Chapters to review and publish',
      es: 'Capítulos por revisar y publicar',
    },
  },
  {
    collection: 'guide-chapters',
    for: EDITORS,
    where: (now) => ({
      reviewBy: { less_than: new Date(now.getTime() + REVIEW_SOON_MS).toISOString() },
    }),
    label: {
      fr: 'Chapitres à revoir d’ici 30 jours',
      en: 'Chapters due for review within 30 days',
      es: 'Capítulos por actualizar en 30 días',
    },
  },
  {
    collection: 'translations',
    for: TRANSLATION_TEAM,
    where: () => ({ workflowState: { in: ['notStarted', 'inProgress'] } }),
    label: { fr: 'Traductions à faire', en: 'Translations to do', es: 'Traducciones por hacer' },
  },
  {
    collection: 'translations',
    for: TRANSLATION_TEAM,
    where: () => ({ reviewerNote: { exists: true } }),
    label: {
      fr: 'Traductions renvoyées, à reprendre',
      en: 'Translations sent back, to take up again',
      es: 'Traducciones devueltas, por retomar',
    },
  },
  {
    collection: 'translations',
    for: TRANSLATION_TEAM,
    where: () => ({ workflowState: { equals: 'inReview' } }),
    label: {
      fr: 'Traductions à approuver',
      en: 'Translations to approve',
      es: 'Traducciones por aprobar',
    },
  },
  {
    collection: 'organization-proposals',
    for: EDITORS,
    where: () => ({ state: { equals: 'received' } }),
    label: {
      fr: 'Propositions d’organismes',
      en: 'Proposals from organizations',
      es: 'Propuestas de organismos',
    },
  },
  {
    collection: 'feedback',
    for: EDITORS,
    where: () => ({ state: { equals: 'received' } }),
    label: { fr: 'Signalements reçus', en: 'Reports received', es: 'Avisos recibidos' },
  },
  {
    collection: 'map-access-requests',
    for: ['admin'],
    where: () => ({ state: { equals: 'received' } }),
    label: {
      fr: 'Demandes d’accès à la carte',
      en: 'Requests for map access',
      es: 'Solicitudes de acceso al mapa',
    },
  },
  {
    collection: 'lmia-files',
    for: EDITORS,
    where: () => ({ state: { equals: 'failed' } }),
    label: {
      fr: 'Importations qui ont échoué',
      en: 'Imports that failed',
      es: 'Importaciones que fallaron',
    },
  },
]

const WORDS = {
  title: { fr: 'À faire aujourd’hui', en: 'To do today', es: 'Por hacer hoy' },
  withoutTransactions: {
    fr: 'La base de données travaille sans transactions (MONGODB_TRANSACTIONS=off) : une publication, une approbation ou une correction interrompue peut rester à moitié faite.',
    en: 'The database works without transactions (MONGODB_TRANSACTIONS=off): a publication, an approval or a correction that is interrupted may stay half done.',
    es: 'La base de datos funciona sin transacciones (MONGODB_TRANSACTIONS=off): una publicación, una aprobación o una corrección interrumpida puede quedar a medias.',
  },
  nothing: {
    fr: 'Rien ne vous attend.',
    en: 'Nothing is waiting for you.',
    es: 'Nada le espera.',
  },
} satisfies Record<string, Label>

const isWithoutTransactions = env.databaseKind === 'mongodb' && !env.MONGODB_TRANSACTIONS

/** Answers «what needs me today» at the top of the admin: each line is a link to do it. */
export async function Today({ payload, user, i18n }: ServerProps) {
  if (!payload || !user) return null
  const locale = firstLocale(i18n?.language)
  const waiting = await whatWaits(payload, user)
  return (
    <section className="today" aria-labelledby="today-title">
      {isWithoutTransactions && (
        <p className="today-warning">{WORDS.withoutTransactions[locale]}</p>
      )}
      <h2 id="today-title">{WORDS.title[locale]}</h2>
      {waiting.length === 0 ? (
        <p>{WORDS.nothing[locale]}</p>
      ) : (
        <ul>
          {waiting.map(({ task, count, href }) => (
            <li key={href}>
              <a href={href}>
                <strong>{count}</strong> {task.label[locale]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

async function whatWaits(
  payload: Payload,
  user: TypedUser,
): Promise<{ task: Task; count: number; href: string }[]> {
  const now = new Date()
  const mine = TASKS.filter((task) => hasRole(user, ...task.for))
  const counted = await Promise.all(
    mine.map(async (task) => {
      const where = task.where(now)
      // As drafts: a published chapter whose next version waits for review is one of them.
      const { totalDocs } = await payload.find({
        collection: task.collection,
        draft: true,
        where,
        limit: 1,
        depth: 0,
        user,
        overrideAccess: false,
      })
      return { task, count: totalDocs, href: listAddress(task.collection, where) }
    }),
  )
  return counted.filter(({ count }) => count > 0)
}

/** The admin's list of a collection, filtered as the count was. */
function listAddress(collection: string, where: Where): string {
  const query = new URLSearchParams()
  for (const [field, condition] of Object.entries(where)) {
    for (const [operator, value] of Object.entries(condition as Record<string, unknown>)) {
      query.append(`where[or][0][and][0][${field}][${operator}]`, String(value))
    }
  }
  return `/admin/collections/${collection}?${query}`
}
