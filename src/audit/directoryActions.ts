/** What is done to sheets, and through personal links. */
import { words } from './kinds'

export const DIRECTORY_ACTIONS = {
  'organizations.verify': words(
    'directory',
    '{who} a inscrit une vérification de la fiche « {what} ».',
    '{who} recorded a verification of the sheet “{what}”.',
    '{who} anotó una verificación de la ficha «{what}».',
  ),
  'organizations.merge': words(
    'directory',
    '{who} a fusionné deux fiches : {what}.',
    '{who} merged two listings: {what}.',
    '{who} fusionó dos fichas: {what}.',
  ),
  'organizations.unmerge': words(
    'directory',
    '{who} a annulé une fusion de fiches : {what}.',
    '{who} undid a merge of listings: {what}.',
    '{who} deshizo una fusión de fichas: {what}.',
  ),
  'organizations.notDuplicate': words(
    'directory',
    '{who} a dit que deux fiches ne sont pas des doublons : {what}.',
    '{who} said that two listings are not duplicates: {what}.',
    '{who} indicó que dos fichas no son duplicados: {what}.',
  ),
  'sheet-links.make': words(
    'directory',
    '{who} a fait un lien personnel vers la fiche « {what} ».',
    '{who} made a personal link to the listing “{what}”.',
    '{who} creó un enlace personal a la ficha «{what}».',
  ),
  'sheet-links.askAgain': words(
    'directory',
    '{who} a renvoyé à l’organisme le lien personnel vers la fiche « {what} », qu’il avait redemandé.',
    '{who} sent the organization again the personal link to the listing “{what}”, as it had asked.',
    '{who} envió de nuevo a la organización el enlace personal a la ficha «{what}», como lo había pedido.',
  ),
  'sheet-links.revoke': words(
    'directory',
    '{who} a révoqué un lien personnel vers la fiche « {what} ».',
    '{who} revoked a personal link to the listing “{what}”.',
    '{who} revocó un enlace personal a la ficha «{what}».',
  ),
  'sheet-links.refuse': words(
    'directory',
    '{who} a révoqué le lien personnel vers la fiche « {what} » : la personne qui l’a reçu dit que ce n’est pas son organisme.',
    '{who} revoked the personal link to the listing “{what}”: whoever received it says that it is not their organization.',
    '{who} revocó el enlace personal a la ficha «{what}»: quien lo recibió dice que no es su organización.',
  ),
  'sheet-links.confirm': words(
    'directory',
    '{who} a inscrit ce que l’organisme a confirmé par son lien : « {what} ».',
    '{who} recorded what the organization confirmed by its link: “{what}”.',
    '{who} anotó lo que la organización confirmó con su enlace: «{what}».',
  ),
  'sheet-links.send': words(
    'directory',
    '{who} a reçu une proposition de l’organisme par son lien : « {what} ».',
    '{who} received a proposal of the organization by its link: “{what}”.',
    '{who} recibió una propuesta de la organización con su enlace: «{what}».',
  ),
}
