import { type AuditWords, words } from './kinds'

/** What is done to accounts. */
export const ACCOUNT_ACTIONS = {
  'account.create': words(
    'accounts',
    '{who} a créé le compte de {what}.',
    '{who} created the account of {what}.',
    '{who} creó la cuenta de {what}.',
  ),
  'account.invite': words(
    'accounts',
    '{who} a invité {what} de nouveau.',
    '{who} invited {what} again.',
    '{who} invitó de nuevo a {what}.',
  ),
  'account.rights': words(
    'accounts',
    '{who} a changé les droits de {what}.',
    '{who} changed what {what} may do.',
    '{who} cambió los derechos de {what}.',
  ),
  'account.promote': words(
    'accounts',
    '{who} a donné les droits d’administration à {what}.',
    '{who} made {what} an administrator.',
    '{who} dio derechos de administración a {what}.',
  ),
  'account.delete': words(
    'accounts',
    '{who} a effacé le compte de {what}.',
    '{who} deleted the account of {what}.',
    '{who} borró la cuenta de {what}.',
  ),
  'account.changeEmail': words(
    'accounts',
    '{who} a changé l’adresse du compte de {what}.',
    '{who} changed the address of the account of {what}.',
    '{who} cambió la dirección de la cuenta de {what}.',
  ),
  'account.secondStepOn': words(
    'accounts',
    '{who} a ajouté la deuxième étape au compte de {what}.',
    '{who} added the second step to the account of {what}.',
    '{who} agregó el segundo paso a la cuenta de {what}.',
  ),
  'account.secondStepOff': words(
    'accounts',
    '{who} a retiré la deuxième étape du compte de {what}.',
    '{who} removed the second step from the account of {what}.',
    '{who} quitó el segundo paso de la cuenta de {what}.',
  ),
  'account.secondStepReset': words(
    'accounts',
    '{who} a retiré la deuxième étape du compte de {what} à la place de la personne.',
    '{who} removed the second step from the account of {what} on the person’s behalf.',
    '{who} quitó el segundo paso de la cuenta de {what} en lugar de la persona.',
  ),
} as const satisfies Record<string, AuditWords>
