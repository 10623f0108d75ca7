import type { Label } from '@/i18n/locales'

import { type Criterion, isCriterion } from '../criteria'
import type { ComparedChange } from './changes'
import type { Row, Values } from './sheet'

export type FieldDecision = 'accept' | 'refuse'

/** Stands for the whole proposal where it has no fields: "everything is right". */
export const WHOLE = '*'

/** What was decided of a proposal, field by field. */
export interface DecisionOrder {
  decisions: Readonly<Record<string, FieldDecision>>
  /** What stood in each field when it was decided, as the person saw it. */
  seen: Readonly<Record<string, unknown>>
  /** A word to who sent it; needed when something is refused. */
  reason: string
  /** The published criterion that a nomination fails, said in the sender's language. */
  criterion: Criterion | null
  /** Code of the region where a missing organization will be found; '' where none was chosen. */
  region: string
}

export type DecisionRefusal =
  | 'notAllowed'
  | 'unknown'
  | 'alreadyDecided'
  | 'sheetGone'
  | 'undecided'
  | 'reasonNeeded'
  | 'changedMeanwhile'
  | 'cannotApply'
  | 'nameNeeded'
  | 'regionNeeded'
  | 'askedNotToAppear'
  | 'paidServices'

export const DECISION_REFUSALS: Record<DecisionRefusal, Label> = {
  notAllowed: {
    fr: 'Réservé à l’équipe de recherche.',
    en: 'For the research team only.',
    es: 'Reservado al equipo de investigación.',
  },
  unknown: {
    fr: 'Cette proposition n’existe pas.',
    en: 'This proposal does not exist.',
    es: 'Esta propuesta no existe.',
  },
  alreadyDecided: {
    fr: 'Quelqu’un d’autre vient de décider de cette proposition. Rien n’a été fait une deuxième fois.',
    en: 'Someone else has just decided this proposal. Nothing was done twice.',
    es: 'Otra persona acaba de decidir esta propuesta. Nada se hizo dos veces.',
  },
  sheetGone: {
    fr: 'La fiche n’existe plus\u00a0: la proposition peut seulement être refusée.',
    en: 'The listing no longer exists: the proposal can only be refused.',
    es: 'La ficha ya no existe: la propuesta solo puede rechazarse.',
  },
  undecided: {
    fr: 'Dites pour chaque champ si vous l’acceptez ou le refusez.',
    en: 'Say of each field whether you accept or refuse it.',
    es: 'Diga de cada campo si lo acepta o lo rechaza.',
  },
  reasonNeeded: {
    fr: 'Écrivez pourquoi quelque chose est refusé\u00a0: la personne le lira.',
    en: 'Write why something is refused: the person will read it.',
    es: 'Escriba por qué se rechaza algo: la persona lo leerá.',
  },
  changedMeanwhile: {
    fr: 'La fiche a changé depuis que vous avez ouvert la proposition. Relisez ce qui suit.',
    en: 'The listing has changed since you opened the proposal. Read it again.',
    es: 'La ficha cambió desde que abrió la propuesta. Vuelva a leerla.',
  },
  cannotApply: {
    fr: 'Un champ accepté ne peut pas être écrit\u00a0: sa ligne n’existe plus, ou sa valeur n’est pas permise.',
    en: 'An accepted field cannot be written: its row is gone, or its value is not allowed.',
    es: 'Un campo aceptado no se puede escribir: su línea ya no existe o su valor no está permitido.',
  },
  nameNeeded: {
    fr: 'Une nouvelle fiche a besoin d’un nom\u00a0: acceptez le nom proposé, ou refusez tout.',
    en: 'A new listing needs a name: accept the proposed name, or refuse everything.',
    es: 'Una ficha nueva necesita un nombre: acepte el nombre propuesto o rechace todo.',
  },
  regionNeeded: {
    fr: 'Dites dans quelle région est l’organisme\u00a0: sans région, personne ne trouverait sa fiche.',
    en: 'Say which region the organization is in: without one, nobody would find its listing.',
    es: 'Diga en qué región está la organización: sin región, nadie encontraría su ficha.',
  },
  askedNotToAppear: {
    fr: 'Cet organisme semble être un de ceux qui ont demandé à ne pas être inscrits\u00a0: la proposition peut seulement être refusée.',
    en: 'This organization seems to be one of those that asked not to be listed: the proposal can only be refused.',
    es: 'Esta organización parece ser una de las que pidieron no aparecer: la propuesta solo puede rechazarse.',
  },
  paidServices: {
    fr: 'Le répertoire n’inscrit pas les services payants\u00a0: refusez ce champ, ou retirez d’abord la fiche du site.',
    en: 'The directory does not list paid services: refuse this field, or take the listing off the site first.',
    es: 'El directorio no inscribe servicios de pago: rechace este campo o retire primero la ficha del sitio.',
  },
}

/** The gravest of several refusals gives the answer its status. */
const STATUSES: Partial<Record<DecisionRefusal, number>> = {
  notAllowed: 403,
  unknown: 404,
  alreadyDecided: 409,
  changedMeanwhile: 409,
}

export const statusOf = (refusals: readonly DecisionRefusal[]): number =>
  refusals.map((code) => STATUSES[code]).find((status) => status !== undefined) ?? 422

/** Reads what was sent; anything but a decision is left out, and then missing. */
export function readOrder(sent: Readonly<Record<string, unknown>>): DecisionOrder {
  const entriesOf = (value: unknown) =>
    typeof value === 'object' && value !== null ? Object.entries(value) : []
  return {
    decisions: Object.fromEntries(
      entriesOf(sent.decisions).filter(
        (entry): entry is [string, FieldDecision] => entry[1] === 'accept' || entry[1] === 'refuse',
      ),
    ),
    seen: Object.fromEntries(entriesOf(sent.seen)),
    criterion: isCriterion(sent.criterion) ? sent.criterion : null,
    region: typeof sent.region === 'string' ? sent.region : '',
    reason: typeof sent.reason === 'string' ? sent.reason.trim().slice(0, MAX_REASON) : '',
  }
}

/** Longest word back, in characters. */
const MAX_REASON = 2000

/** What is known of the sheet that a decision would write. */
export interface DecisionFacts {
  needsSheet: boolean
  hasSheet: boolean
  isPublic?: boolean
  isUnlisted?: boolean
  /** Codes of all regions. */
  regions?: ReadonlySet<string>
}

/** Everything that keeps a decision from being taken, all at once. */
export function decisionRefusals(
  compared: readonly ComparedChange[],
  { decisions, seen, reason, criterion, region }: DecisionOrder,
  facts: DecisionFacts,
): DecisionRefusal[] {
  const accepted = compared.filter(({ path }) => decisions[path] === 'accept')
  const paths = compared.length === 0 ? [WHOLE] : compared.map(({ path }) => path)
  const isRefused = paths.some((path) => decisions[path] === 'refuse')
  const isNewSheet = !facts.needsSheet && !facts.hasSheet && accepted.length > 0
  const hasRegion = accepted.some(namesRegion) || facts.regions?.has(region) === true
  const refusals: [DecisionRefusal, boolean][] = [
    ['undecided', paths.some((path) => decisions[path] === undefined)],
    ['sheetGone', facts.needsSheet && !facts.hasSheet && accepted.length > 0],
    ['reasonNeeded', isRefused && reason === '' && criterion === null],
    ['askedNotToAppear', facts.isUnlisted === true && accepted.length > 0],
    ['paidServices', facts.isPublic === true && accepted.some(makesPaid)],
    ['changedMeanwhile', accepted.some((change) => seen[change.path] !== change.seen)],
    ['cannotApply', accepted.some(({ status }) => status === 'gone' || status === 'invalid')],
    ['nameNeeded', isNewSheet && !accepted.some(({ path }) => path === 'name')],
    ['regionNeeded', isNewSheet && !hasRegion],
  ]
  return refusals.filter(([, isSo]) => isSo).map(([code]) => code)
}

/** Whether a change says in which region a place is. */
const namesRegion = ({ path, after }: Pick<ComparedChange, 'path' | 'after'>): boolean =>
  /^sites\.[^.]+\.region$/.test(path) && Boolean(after)

/**
 * The values of a new sheet in a region: of its places that name none, or of the organization where it has no place.
 *
 * @param region a code, or '' where the places name theirs
 */
export function inRegion(values: Values, region: string): Values {
  const sites = (values.sites ?? []) as Row[]
  if (region === '') return values
  return sites.length > 0
    ? { ...values, sites: sites.map((site) => ({ ...site, region: site.region ?? region })) }
    : { ...values, regionsServed: [region] }
}

const makesPaid = ({ path, now, after }: ComparedChange): boolean =>
  path === 'cost' && after === 'paid' && now !== 'paid'

/** The criterion that refuses something, if one does: one chosen before all was accepted says nothing. */
export const refusingCriterion = ({ decisions, criterion }: DecisionOrder): Criterion | null =>
  Object.values(decisions).includes('refuse') ? criterion : null

/** The state of a proposal after the decision. */
export function stateAfter(
  compared: readonly ComparedChange[],
  { decisions }: DecisionOrder,
): 'accepted' | 'partlyAccepted' | 'declined' {
  if (compared.length === 0) return decisions[WHOLE] === 'accept' ? 'accepted' : 'declined'
  const accepted = compared.filter(({ path }) => decisions[path] === 'accept').length
  if (accepted === 0) return 'declined'
  return accepted === compared.length ? 'accepted' : 'partlyAccepted'
}
