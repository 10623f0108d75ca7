import { type AuditWords, words } from './kinds'

/** What keeps the site going, by itself or by an administrator. */
export const UPKEEP_ACTIONS = {
  'job.again': words(
    'upkeep',
    '{who} a fait reprendre un travail : {what}.',
    '{who} had a job run again: {what}.',
    '{who} hizo repetir un trabajo: {what}.',
  ),
  'journal.sealedAnew': words(
    'upkeep',
    '{who} a fait repartir à neuf les sceaux du journal, par une commande ; lignes non conformes laissées : {what}.',
    '{who} had the seals of the log begin anew, by a command; lines that did not agree and were let be: {what}.',
    '{who} hizo comenzar de nuevo los sellos del registro, con un comando; líneas no conformes que se dejaron: {what}.',
  ),
  'journal.export': words(
    'upkeep',
    '{who} a téléchargé {what} lignes du journal.',
    '{who} downloaded {what} lines of the log.',
    '{who} descargó {what} líneas del registro.',
  ),
  'retention.erased': words(
    'upkeep',
    '{who} a effacé ce dont la durée de conservation était passée ({what}).',
    '{who} erased what was kept long enough ({what}).',
    '{who} borró lo que ya se había conservado el tiempo previsto ({what}).',
  ),
} as const satisfies Record<string, AuditWords>
