/**
 * Every action that the log knows, with its sentence in the three languages. An action that is not
 * here cannot be recorded: it does not compile.
 */
import { ACCOUNT_ACTIONS } from './accountActions'
import { DIRECTORY_ACTIONS } from './directoryActions'
import { type AuditWords, words } from './kinds'
import { TEXT_ACTIONS, type TextAction, type TranslatedAction } from './textActions'
import { OUTSIDE_READING_ACTIONS } from './outsideReadingActions'
import { SOURCE_ACTIONS } from './sourceActions'
import { UPKEEP_ACTIONS } from './upkeepActions'

const OTHERS = {
  ...OUTSIDE_READING_ACTIONS,
  'organization-proposals.accepted': words(
    'directory',
    '{who} a accepté la proposition « {what} ».',
    '{who} accepted the proposal “{what}”.',
    '{who} aceptó la propuesta «{what}».',
  ),
  'organization-proposals.partlyAccepted': words(
    'directory',
    '{who} a accepté en partie la proposition « {what} ».',
    '{who} accepted in part the proposal “{what}”.',
    '{who} aceptó en parte la propuesta «{what}».',
  ),
  'organization-proposals.declined': words(
    'directory',
    '{who} a refusé la proposition « {what} ».',
    '{who} declined the proposal “{what}”.',
    '{who} rechazó la propuesta «{what}».',
  ),
  'editions.make': words(
    'texts',
    '{who} a demandé les fichiers de l’édition {what}.',
    '{who} asked for the files of edition {what}.',
    '{who} pidió los archivos de la edición {what}.',
  ),
  'editions.issue': words(
    'texts',
    '{who} a fait paraître l’édition {what}.',
    '{who} issued edition {what}.',
    '{who} publicó la edición {what}.',
  ),
  'editions.withdraw': words(
    'texts',
    '{who} a retiré l’édition {what}.',
    '{who} withdrew edition {what}.',
    '{who} retiró la edición {what}.',
  ),
  'editions.withhold': words(
    'texts',
    '{who} a caché ce que montre l’édition {what} : une partie de ses fichiers n’est plus offerte.',
    '{who} hid something that edition {what} shows: a part of its files is no longer given.',
    '{who} ocultó algo que muestra la edición {what}: una parte de sus archivos ya no se ofrece.',
  ),
  'editions.release': words(
    'texts',
    '{who} a offert de nouveau des fichiers de l’édition {what}.',
    '{who} gave files of edition {what} again.',
    '{who} volvió a ofrecer archivos de la edición {what}.',
  ),
  'translations.download': words(
    'translations',
    '{who} a téléchargé des passages : {what}.',
    '{who} downloaded passages: {what}.',
    '{who} descargó pasajes: {what}.',
  ),
  'translations.assign': words(
    'translations',
    '{who} a confié la traduction « {what} », ou en a changé l’échéance.',
    '{who} assigned the translation “{what}”, or changed its due date.',
    '{who} asignó la traducción «{what}», o cambió su fecha límite.',
  ),
  'translations.bringBack': words(
    'translations',
    '{who} a rapporté un fichier de passages : {what}.',
    '{who} brought back a file of passages: {what}.',
    '{who} devolvió un archivo de pasajes: {what}.',
  ),
  'glossary.accepted': words(
    'translations',
    '{who} a accepté au glossaire : {what}.',
    '{who} accepted into the glossary: {what}.',
    '{who} aceptó en el glosario: {what}.',
  ),
  'glossary.refused': words(
    'translations',
    '{who} a refusé une proposition de terme : {what}.',
    '{who} refused a proposal of a term: {what}.',
    '{who} rechazó una propuesta de término: {what}.',
  ),
  'organizations.export': words(
    'directory',
    '{who} a téléchargé une liste de {what} organismes.',
    '{who} downloaded a list of {what} organizations.',
    '{who} descargó una lista de {what} organizaciones.',
  ),
  'glossary.import': words(
    'translations',
    '{who} a importé {what} termes dans le glossaire.',
    '{who} imported {what} terms into the glossary.',
    '{who} importó {what} términos en el glosario.',
  ),
  'glossary.undoImport': words(
    'translations',
    '{who} a annulé une importation de {what} termes dans le glossaire.',
    '{who} undid an import of {what} terms into the glossary.',
    '{who} anuló una importación de {what} términos en el glosario.',
  ),
  'public-bodies.create': words(
    'directory',
    '{who} a ajouté l’organisme public « {what} » et ses numéros.',
    '{who} added the public body “{what}” and its numbers.',
    '{who} añadió el organismo público «{what}» y sus números.',
  ),
  'public-bodies.update': words(
    'directory',
    '{who} a modifié l’organisme public « {what} ».',
    '{who} changed the public body “{what}”.',
    '{who} modificó el organismo público «{what}».',
  ),
  'public-bodies.delete': words(
    'directory',
    '{who} a effacé l’organisme public « {what} ».',
    '{who} deleted the public body “{what}”.',
    '{who} borró el organismo público «{what}».',
  ),
  'lmia-files.withdraw': words(
    'lists',
    '{who} a retiré la liste {what}.',
    '{who} withdrew the list {what}.',
    '{who} retiró la lista {what}.',
  ),
  'lmia-corrections.create': words(
    'lists',
    '{who} a ajouté une correction : {what}',
    '{who} added a correction: {what}',
    '{who} añadió una corrección: {what}',
  ),
  'lmia-corrections.update': words(
    'lists',
    '{who} a modifié une correction : {what}',
    '{who} changed a correction: {what}',
    '{who} modificó una corrección: {what}',
  ),
  'lmia-corrections.withdraw': words(
    'lists',
    '{who} a retiré une correction : {what}',
    '{who} withdrew a correction: {what}',
    '{who} retiró una corrección: {what}',
  ),
  'lmia-corrections.restore': words(
    'lists',
    '{who} a repris une correction : {what}',
    '{who} put a correction back: {what}',
    '{who} restableció una corrección: {what}',
  ),
  'map.consult': words(
    'map',
    '{who} a consulté la carte : {what}',
    '{who} consulted the map: {what}',
    '{who} consultó el mapa: {what}',
  ),
  'map.place': words(
    'map',
    '{who} a consulté un lieu de la carte : {what}',
    '{who} consulted a place of the map: {what}',
    '{who} consultó un lugar del mapa: {what}',
  ),
  'map.search': words(
    'map',
    '{who} a cherché sur la carte : {what}',
    '{who} searched the map: {what}',
    '{who} buscó en el mapa: {what}',
  ),
  'map.export': words(
    'map',
    '{who} a exporté des lignes de la carte : {what}',
    '{who} exported rows of the map: {what}',
    '{who} exportó líneas del mapa: {what}',
  ),
  'map.exportRefused': words(
    'map',
    '{who} a demandé plus de lignes de la carte que permis : {what}',
    '{who} asked for more rows of the map than allowed: {what}',
    '{who} pidió más líneas del mapa de las permitidas: {what}',
  ),
  'map.employer': words(
    'map',
    '{who} a consulté la fiche d’un employeur : {what}',
    '{who} consulted the page of an employer: {what}',
    '{who} consultó la ficha de un empleador: {what}',
  ),
  'lmia-approvals.read': words(
    'map',
    '{who} a lu des lignes des listes{what}.',
    '{who} read lines of the lists{what}.',
    '{who} leyó líneas de las listas{what}.',
  ),
  'lmia-approvals.lookUp': words(
    'map',
    'L’administration a relu des lignes des listes pour {who}{what}.',
    'The admin looked up lines of the lists for {who}{what}.',
    'La administración consultó líneas de las listas para {who}{what}.',
  ),
  'employers.lookUp': words(
    'map',
    'L’administration a relu des noms d’employeurs pour {who}{what}.',
    'The admin looked up names of employers for {who}{what}.',
    'La administración consultó nombres de empleadores para {who}{what}.',
  ),
  'employers.read': words(
    'map',
    '{who} a lu des noms d’employeurs{what}.',
    '{who} read names of employers{what}.',
    '{who} leyó nombres de empleadores{what}.',
  ),
  'mapAccess.approved': words(
    'access',
    '{who} a donné accès à la carte à {what}.',
    '{who} granted access to the map to {what}.',
    '{who} dio acceso al mapa a {what}.',
  ),
  'mapAccess.refused': words(
    'access',
    '{who} a refusé l’accès à la carte à {what}.',
    '{who} refused access to the map to {what}.',
    '{who} negó el acceso al mapa a {what}.',
  ),
  'mapAccess.withdrawn': words(
    'access',
    '{who} a mis fin à l’accès à la carte de {what}.',
    '{who} ended the access to the map of {what}.',
    '{who} puso fin al acceso al mapa de {what}.',
  ),
  'mapAccess.extended': words(
    'access',
    '{who} a changé la date de fin de l’accès à la carte de {what}.',
    '{who} changed the end date of the access to the map of {what}.',
    '{who} cambió la fecha de fin del acceso al mapa de {what}.',
  ),
  'mapRows.approved': words(
    'access',
    '{who} a accordé des lignes de la carte à {what}.',
    '{who} granted rows of the map to {what}.',
    '{who} concedió líneas del mapa a {what}.',
  ),
  'mapRows.refused': words(
    'access',
    '{who} a refusé des lignes de la carte à {what}.',
    '{who} refused rows of the map to {what}.',
    '{who} denegó líneas del mapa a {what}.',
  ),
  'mapRows.withdrawn': words(
    'access',
    '{who} a retiré à {what} des lignes de la carte accordées.',
    '{who} took back from {what} rows of the map that were granted.',
    '{who} retiró a {what} líneas del mapa concedidas.',
  ),
  'mapRows.extended': words(
    'access',
    '{who} a changé jusqu’à quand {what} peut emporter des lignes de la carte.',
    '{who} changed until when {what} may take away rows of the map.',
    '{who} cambió hasta cuándo {what} puede llevarse líneas del mapa.',
  ),
  'message.resend': words(
    'messages',
    '{who} a fait repartir le message « {what} ».',
    '{who} had the message “{what}” sent again.',
    '{who} hizo reenviar el mensaje «{what}».',
  ),
} as const satisfies Record<string, AuditWords>

/** What may be recorded. */
export type AuditAction =
  | TextAction
  | TranslatedAction
  | keyof typeof OTHERS
  | keyof typeof ACCOUNT_ACTIONS
  | keyof typeof DIRECTORY_ACTIONS
  | keyof typeof SOURCE_ACTIONS
  | keyof typeof UPKEEP_ACTIONS

export const AUDIT_ACTIONS: Readonly<Record<AuditAction, AuditWords>> = {
  ...TEXT_ACTIONS,
  ...ACCOUNT_ACTIONS,
  ...DIRECTORY_ACTIONS,
  ...OTHERS,
  ...SOURCE_ACTIONS,
  ...UPKEEP_ACTIONS,
}

/** The actions of a kind, to filter the log by. */
export const actionsOf = (kind: string): string[] =>
  Object.entries(AUDIT_ACTIONS)
    .filter(([, action]) => action.kind === kind)
    .map(([action]) => action)

export const isAuditAction = (action: string): action is AuditAction =>
  Object.hasOwn(AUDIT_ACTIONS, action)

/** Actions that the journal leaves out: what the admin asks for its own pages. */
export const LOOK_UPS: readonly string[] = Object.keys(AUDIT_ACTIONS).filter((action) =>
  action.endsWith('.lookUp'),
)

/**
 * The action of a subject and a verb.
 *
 * @throws {Error} when the log has no sentence for it
 */
export function getAuditAction(subject: string, verb: string): AuditAction {
  const action = `${subject}.${verb}`
  if (!isAuditAction(action)) throw new Error(`The log has no sentence for ${action}`)
  return action
}
