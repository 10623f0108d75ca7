import type { Label, Locale } from '@/i18n/locales'
import { fillIn, type Params } from '@/text/fillIn'

const WORDS = {
  kicker: {
    fr: 'Répertoire · mise à jour',
    en: 'Directory · update',
    es: 'Directorio · actualización',
  },
  edit: { fr: 'Fiche de la campagne', en: 'Form of the campaign', es: 'Formulario de la campaña' },
  report: { fr: 'Compte rendu', en: 'Report', es: 'Informe' },
  csv: { fr: 'CSV', en: 'CSV', es: 'CSV' },
  xlsx: { fr: 'Excel', en: 'Excel', es: 'Excel' },
  files: { fr: 'Télécharger', en: 'Download', es: 'Descargar' },
  step0: { fr: 'invitation', en: 'invitation', es: 'invitación' },
  step1: { fr: '1er rappel', en: '1st reminder', es: '1.er recordatorio' },
  step2: { fr: 'dernier rappel', en: 'last reminder', es: 'último recordatorio' },
  end: { fr: 'fin', en: 'end', es: 'fin' },
  byRegion: { fr: 'Réponse par région', en: 'Response by region', es: 'Respuesta por región' },
  shareHelp: {
    fr: 'part des organismes sollicités qui ont répondu',
    en: 'share of the organizations asked that answered',
    es: 'parte de las organizaciones preguntadas que respondieron',
  },
  under: { fr: 'moins de {n}\u00a0%', en: 'under {n}%', es: 'menos de {n}\u00a0%' },
  fromTo: { fr: '{from} à {to}', en: '{from} to {to}', es: '{from} a {to}' },
  andMore: { fr: '{from} et plus', en: '{from} and more', es: '{from} y más' },
  notAsked: { fr: 'pas sollicité', en: 'not asked', es: 'no preguntado' },
  tile: {
    fr: '{name}\u00a0: {answered} sur {asked} ont répondu, {rate}',
    en: '{name}: {answered} of {asked} answered, {rate}',
    es: '{name}: {answered} de {asked} respondieron, {rate}',
  },
  where: { fr: 'Où en sont les {n}', en: 'Where the {n} stand', es: 'En qué están las {n}' },
  whereOne: {
    fr: 'Où en est l’invitation',
    en: 'Where the invitation stands',
    es: 'En qué está la invitación',
  },
  rate: { fr: '{rate} ont répondu', en: '{rate} answered', es: '{rate} respondieron' },
  empty: {
    fr: 'Rien n’est encore parti. Les premières invitations partent dans les secondes qui suivent le lancement, le jour prévu.',
    en: 'Nothing has left yet. The first invitations leave within seconds of the start, on the planned day.',
    es: 'Todavía no salió nada. Las primeras invitaciones salen segundos después del inicio, el día previsto.',
  },
  table: { fr: 'Par région', en: 'By region', es: 'Por región' },
  region: { fr: 'Région', en: 'Region', es: 'Región' },
  response: { fr: 'Réponse', en: 'Response', es: 'Respuesta' },
  actors: { fr: 'Acteurs régionaux', en: 'Regional actors', es: 'Actores regionales' },
  calls: { fr: 'À appeler', en: 'To call', es: 'Por llamar' },
  callsOf: {
    fr: '{n} à appeler, {called} déjà appelés',
    en: '{n} to call, {called} called already',
    es: '{n} por llamar, {called} ya llamados',
  },
  noCalls: {
    fr: 'Personne à appeler pour l’instant. Viennent ici ceux dont le courriel est revenu, qui n’en ont pas, ou qui n’ont pas répondu sept jours après le dernier rappel.',
    en: 'Nobody to call for now. Those whose e-mail came back, who have none, or who have not answered seven days after the last reminder come here.',
    es: 'Nadie por llamar por ahora. Aquí vienen aquellos cuyo correo fue devuelto, que no tienen, o que no respondieron siete días después del último recordatorio.',
  },
  allRegions: { fr: 'Toutes les régions', en: 'All regions', es: 'Todas las regiones' },
  filter: { fr: 'Région', en: 'Region', es: 'Región' },
  again: { fr: 'rappeler le {day}', en: 'call again on {day}', es: 'volver a llamar el {day}' },
  lastCall: { fr: '{outcome}, {day}', en: '{outcome}, {day}', es: '{outcome}, {day}' },
  bounced: { fr: 'courriel revenu', en: 'e-mail came back', es: 'correo devuelto' },
  noAddress: { fr: 'sans courriel', en: 'without e-mail', es: 'sin correo' },
  opened: { fr: '{n} courriels, ouvert', en: '{n} e-mails, opened', es: '{n} correos, abierto' },
  neverOpened: {
    fr: '{n} courriels, jamais ouvert',
    en: '{n} e-mails, never opened',
    es: '{n} correos, nunca abierto',
  },
  open: { fr: 'ouvrir la fiche', en: 'open the listing', es: 'abrir la ficha' },
  noPhone: {
    fr: 'Pas de téléphone sur la fiche',
    en: 'No phone on the listing',
    es: 'Sin teléfono en la ficha',
  },
  script: { fr: 'Quoi dire', en: 'What to say', es: 'Qué decir' },
  hello: {
    fr: '«\u00a0Bonjour, ici {who}, du répertoire Accompagner. Votre fiche aide des travailleuses et travailleurs migrants à vous trouver. Avez-vous trois minutes pour la vérifier avec moi?\u00a0»',
    en: '“Hello, this is {who}, from the Accompagner directory. Your listing helps migrant workers find you. Do you have three minutes to check it with me?”',
    es: '«Buenos días, le habla {who}, del directorio Accompagner. Su ficha ayuda a trabajadoras y trabajadores migrantes a encontrarles. ¿Tiene tres minutos para verificarla conmigo?»',
  },
  helloActor: {
    fr: '«\u00a0Bonjour, ici {who}, du répertoire Accompagner. Nous vous avons écrit\u00a0: quels organismes qui servent gratuitement les personnes migrantes manquent à la liste de votre région?\u00a0»',
    en: '“Hello, this is {who}, from the Accompagner directory. We wrote to you: which organizations that serve migrants free of charge are missing from the list of your region?”',
    es: '«Buenos días, le habla {who}, del directorio Accompagner. Le escribimos: ¿qué organizaciones que atienden gratis a las personas migrantes faltan en la lista de su región?»',
  },
  you: { fr: 'votre prénom', en: 'your first name', es: 'su nombre' },
  isRight: { fr: 'Est-ce exact?', en: 'Is it right?', es: '¿Es correcto?' },
  next: {
    fr: 'À qui envoyer le lien la prochaine fois?',
    en: 'Whom should the link go to next time?',
    es: '¿A quién enviar el enlace la próxima vez?',
  },
  outcome: {
    fr: 'Résultat de l’appel',
    en: 'What came of the call',
    es: 'Resultado de la llamada',
  },
  note: { fr: 'Note', en: 'Note', es: 'Nota' },
  noteReaders: {
    fr: 'Lue par l’équipe seulement.',
    en: 'Read by the team only.',
    es: 'Solo la lee el equipo.',
  },
  callOn: { fr: 'Relancer le', en: 'Call again on', es: 'Volver a llamar el' },
  keep: {
    fr: 'Enregistrer, appel suivant',
    en: 'Save, next call',
    es: 'Guardar, siguiente llamada',
  },
  left: { fr: 'il en reste {n}', en: '{n} left', es: 'quedan {n}' },
  kept: {
    fr: 'Appel inscrit\u00a0: {name}.',
    en: 'Call recorded: {name}.',
    es: 'Llamada anotada: {name}.',
  },
  history: { fr: 'Appels précédents', en: 'Earlier calls', es: 'Llamadas anteriores' },
  nextMail: { fr: 'Prochain rappel', en: 'Next reminder', es: 'Próximo recordatorio' },
  toWrite: { fr: 'recevront un courriel', en: 'will have an e-mail', es: 'recibirán un correo' },
  toCallInstead: {
    fr: 'sans adresse, à appeler',
    en: 'without address, to call',
    es: 'sin dirección, por llamar',
  },
  refusedTo: { fr: 'ont demandé l’arrêt', en: 'asked to stop', es: 'pidieron parar' },
  stays: {
    fr: 'Un organisme silencieux reste au répertoire, avec l’état de sa fiche et sa date.',
    en: 'A silent organization stays in the directory, with the state of its listing and its date.',
    es: 'Una organización que no responde se queda en el directorio, con el estado de su ficha y su fecha.',
  },
  openedNote: {
    fr: 'Ouvert\u00a0: la page du lien a été montrée, à une personne ou à une passerelle de courriel.',
    en: 'Opened: the page of the link was shown, to a person or to a mail gateway.',
    es: 'Abierto: la página del enlace se mostró, a una persona o a una pasarela de correo.',
  },
  trouble: {
    fr: 'Le site n’a pas répondu. Essayez de nouveau.',
    en: 'The site did not answer. Try again.',
    es: 'El sitio no respondió. Inténtelo de nuevo.',
  },
  decisions: {
    fr: 'Ce qui a été proposé, et ce qui en a été décidé',
    en: 'What was proposed, and what was decided',
    es: 'Lo que se propuso y lo que se decidió',
  },
  noProposals: {
    fr: 'Aucun organisme n’a proposé de changement par son lien.',
    en: 'No organization proposed a change by its link.',
    es: 'Ninguna organización propuso cambios con su enlace.',
  },
  field: { fr: 'Champ', en: 'Field', es: 'Campo' },
  before: { fr: 'La fiche disait', en: 'The listing said', es: 'La ficha decía' },
  after: { fr: 'Proposé', en: 'Proposed', es: 'Propuesto' },
  decision: { fr: 'Décision', en: 'Decision', es: 'Decisión' },
  accept: { fr: 'Accepté', en: 'Accepted', es: 'Aceptado' },
  refuse: { fr: 'Refusé', en: 'Refused', es: 'Rechazado' },
  waiting: { fr: 'En attente', en: 'Waiting', es: 'En espera' },
  nothing: { fr: '(rien)', en: '(nothing)', es: '(nada)' },
  sentOn: { fr: 'Envoyé le {day}', en: 'Sent on {day}', es: 'Enviado el {day}' },
  decidedOn: { fr: 'décidé le {day}', en: 'decided on {day}', es: 'decidido el {day}' },
  reason: { fr: 'Réponse\u00a0: {reason}', en: 'Answer: {reason}', es: 'Respuesta: {reason}' },
  message: { fr: 'Message\u00a0: {message}', en: 'Message: {message}', es: 'Mensaje: {message}' },
  madeOn: { fr: 'Fait le {day}', en: 'Made on {day}', es: 'Hecho el {day}' },
  invitations: { fr: 'Chaque invitation', en: 'Each invitation', es: 'Cada invitación' },
  name: { fr: 'Nom', en: 'Name', es: 'Nombre' },
  state: { fr: 'État', en: 'State', es: 'Estado' },
} satisfies Record<string, Label>

export type Word = keyof typeof WORDS

/** All that the desk and the report say, in one language. */
export const wordsIn =
  (locale: Locale) =>
  (word: Word, params: Params = {}): string =>
    fillIn(WORDS[word][locale], params)

export type Say = ReturnType<typeof wordsIn>
