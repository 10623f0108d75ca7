import type { Label } from '@/i18n/locales'

/** What a source is: a page that anyone may open, or what somebody told the team. */
export const SOURCE_KINDS = ['page', 'clarification'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** How a clarification came. */
export const CLARIFICATION_MEANS = ['phone', 'email'] as const
export type ClarificationMeans = (typeof CLARIFICATION_MEANS)[number]

export const SOURCE_KIND_LABELS: Record<SourceKind, Label> = {
  page: { fr: 'Page du Web', en: 'Web page', es: 'Página web' },
  clarification: {
    fr: 'Précision reçue par téléphone ou par courriel',
    en: 'Clarification by phone or e-mail',
    es: 'Aclaración por teléfono o por correo',
  },
}

export const CLARIFICATION_MEANS_LABELS: Record<ClarificationMeans, Label> = {
  phone: { fr: 'Téléphone', en: 'Phone', es: 'Teléfono' },
  email: { fr: 'Courriel', en: 'E-mail', es: 'Correo' },
}

/** A source as it is stored; what came before there were kinds is a page. */
export interface StoredSource {
  kind?: SourceKind | null
  title: string
  publisher: string
  /** Of a page. */
  url?: string | null
  language: string
  /* Of a clarification. */
  means?: ClarificationMeans | null
  /** ISO day. */
  givenOn?: string | null
  /** Who gave it; readers have it only where that person agreed to be named. */
  person?: string | null
  isNamed?: boolean | null
}

/** A source as readers have it. */
export type SourceCited = {
  title: string
  publisher: string
  /** Of its title. */
  language: string
} & (
  | { kind: 'page'; url: string }
  | {
      kind: 'clarification'
      means: ClarificationMeans
      /** ISO day. */
      givenOn: string | null
      person: string | null
    }
)

export const isClarification = ({ kind }: Pick<StoredSource, 'kind'>): boolean =>
  kind === 'clarification'

/** The name that readers have with a source, if any. */
const nameShown = (source: StoredSource): string | null =>
  isClarification(source) && source.isNamed ? (source.person ?? null) : null

/** Whether readers have a name with a source. */
export const namesSomebody = (source: StoredSource): boolean => nameShown(source) !== null

/** Whether a source named somebody, and names nobody from now on. */
export const losesName = (before: StoredSource | undefined, after: StoredSource): boolean =>
  before !== undefined && namesSomebody(before) && !namesSomebody(after)

/** What readers are told of a source. */
export function citedSource(source: StoredSource): SourceCited {
  const { title, publisher, language } = source
  if (!isClarification(source)) {
    return { kind: 'page', title, publisher, language, url: source.url ?? '' }
  }
  return {
    kind: 'clarification',
    title,
    publisher,
    language,
    means: source.means ?? 'phone',
    givenOn: source.givenOn ?? null,
    person: nameShown(source),
  }
}

/** Fields of which only one kind of source has any. */
const OF_KIND: Record<SourceKind, readonly string[]> = {
  page: ['url', 'lastChecked', 'phone', 'phoneNote'],
  clarification: ['means', 'givenOn', 'person', 'isNamed', 'said'],
}

/** The fields that a source of this kind has nothing in. */
export const fieldsOfOthers = (kind: SourceKind): string[] =>
  SOURCE_KINDS.filter((each) => each !== kind).flatMap((each) => OF_KIND[each])

/** What pages ask of a source, as a selection for the database. */
export const SOURCE_FIELDS = {
  kind: true,
  title: true,
  publisher: true,
  url: true,
  language: true,
  phone: true,
  phoneNote: true,
  means: true,
  givenOn: true,
  person: true,
  isNamed: true,
} as const
