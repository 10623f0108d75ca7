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
  'sheet-accounts.confirm': words(
    'directory',
    '{who} a confirmé la fiche « {what} » avec le compte de son organisme.',
    '{who} confirmed the listing “{what}” with the account of their organization.',
    '{who} confirmó la ficha «{what}» con la cuenta de su organización.',
  ),
  'sheet-accounts.send': words(
    'directory',
    '{who} a envoyé une proposition pour la fiche « {what} » avec le compte de son organisme.',
    '{who} sent a proposal for the listing “{what}” with the account of their organization.',
    '{who} envió una propuesta para la ficha «{what}» con la cuenta de su organización.',
  ),
  'sheet-accounts.invite': words(
    'directory',
    '{who} a invité une personne à répondre de la fiche « {what} ».',
    '{who} invited a person to answer for the listing “{what}”.',
    '{who} invitó a una persona a responder por la ficha «{what}».',
  ),
  'sheet-accounts.ask': words(
    'directory',
    '{who} a ouvert un compte pour la fiche « {what} », que l’organisme a demandé par son lien.',
    '{who} opened an account for the listing “{what}”, which the organization asked for by its link.',
    '{who} abrió una cuenta para la ficha «{what}», que la organización pidió con su enlace.',
  ),
  'sheet-accounts.right': words(
    'directory',
    '{who} a changé ce qu’une personne peut faire de la fiche « {what} ».',
    '{who} changed what a person may do with the listing “{what}”.',
    '{who} cambió lo que una persona puede hacer con la ficha «{what}».',
  ),
  'sheet-accounts.end': words(
    'directory',
    '{who} a mis fin à l’accès d’une personne à la fiche « {what} ».',
    '{who} ended the access of a person to the listing “{what}”.',
    '{who} puso fin al acceso de una persona a la ficha «{what}».',
  ),
  'campaigns.start': words(
    'directory',
    '{who} a lancé la campagne « {what} ».',
    '{who} started the campaign “{what}”.',
    '{who} inició la campaña «{what}».',
  ),
  'campaigns.pause': words(
    'directory',
    '{who} a mis en pause la campagne « {what} ».',
    '{who} paused the campaign “{what}”.',
    '{who} pausó la campaña «{what}».',
  ),
  'campaigns.resume': words(
    'directory',
    '{who} a repris la campagne « {what} ».',
    '{who} resumed the campaign “{what}”.',
    '{who} reanudó la campaña «{what}».',
  ),
  'campaigns.close': words(
    'directory',
    '{who} a terminé la campagne « {what} ».',
    '{who} closed the campaign “{what}”.',
    '{who} terminó la campaña «{what}».',
  ),
  'campaigns.cancel': words(
    'directory',
    '{who} a annulé la campagne « {what} ».',
    '{who} cancelled the campaign “{what}”.',
    '{who} anuló la campaña «{what}».',
  ),
  'campaigns.call': words(
    'directory',
    '{who} a inscrit un appel à « {what} ».',
    '{who} recorded a call to “{what}”.',
    '{who} anotó una llamada a «{what}».',
  ),
  'campaigns.bounce': words(
    'directory',
    '{who} a reçu en retour un courriel de campagne à « {what} ».',
    '{who} received back an e-mail of a campaign to “{what}”.',
    '{who} recibió de vuelta un correo de campaña a «{what}».',
  ),
}
