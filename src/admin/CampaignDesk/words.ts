import type { Label, Locale } from '@/i18n/locales'
import { type Counted, sayCounted } from '@/i18n/plural'
import type { Params } from '@/text/fillIn'

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
    fr: {
      one: '{name}\u00a0: {n} sur {asked} a répondu, {rate}',
      other: '{name}\u00a0: {n} sur {asked} ont répondu, {rate}',
    },
    en: {
      one: '{name}: {n} of {asked} answered, {rate}',
      other: '{name}: {n} of {asked} answered, {rate}',
    },
    es: {
      one: '{name}: {n} de {asked} respondió, {rate}',
      other: '{name}: {n} de {asked} respondieron, {rate}',
    },
  },
  where: {
    fr: { one: 'Où en est l’invitation', other: 'Où en sont les {number}' },
    en: { one: 'Where the invitation stands', other: 'Where the {number} stand' },
    es: { one: 'En qué está la invitación', other: 'En qué están las {number}' },
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
    fr: {
      one: '{waiting} à appeler, {n} déjà appelé',
      other: '{waiting} à appeler, {n} déjà appelés',
    },
    en: {
      one: '{waiting} to call, {n} called already',
      other: '{waiting} to call, {n} called already',
    },
    es: {
      one: '{waiting} por llamar, {n} ya llamado',
      other: '{waiting} por llamar, {n} ya llamados',
    },
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
  opened: {
    fr: { one: '{n} courriel, lien ouvert', other: '{n} courriels, lien ouvert' },
    en: { one: '{n} e-mail, link opened', other: '{n} e-mails, link opened' },
    es: { one: '{n} correo, enlace abierto', other: '{n} correos, enlace abierto' },
  },
  neverOpened: {
    fr: { one: '{n} courriel, lien jamais ouvert', other: '{n} courriels, lien jamais ouvert' },
    en: { one: '{n} e-mail, link never opened', other: '{n} e-mails, link never opened' },
    es: { one: '{n} correo, enlace nunca abierto', other: '{n} correos, enlace nunca abierto' },
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
    fr: 'Résultat de l’appel ou du courriel',
    en: 'What came of the call or the e-mail',
    es: 'Resultado de la llamada o del correo',
  },
  note: { fr: 'Note', en: 'Note', es: 'Nota' },
  noteReaders: {
    fr: 'Lue par l’équipe seulement.',
    en: 'Read by the team only.',
    es: 'Solo la lee el equipo.',
  },
  noteIsProposed: {
    fr: 'Ces mots rejoignent la file des propositions, où quelqu’un décidera, et le compte rendu, et sont gardés\u00a0: n’y nommez personne.',
    en: 'These words join the queue of proposals, where someone will decide, and the report, and are kept: name nobody in them.',
    es: 'Estas palabras pasan a la fila de propuestas, donde alguien decidirá, y al informe, y se guardan: no nombre a nadie en ellas.',
  },
  missing: {
    fr: 'Organisme manquant',
    en: 'Missing organization',
    es: 'Organización que falta',
  },
  callOn: { fr: 'Rappeler le', en: 'Call again on', es: 'Volver a llamar el' },
  keep: {
    fr: 'Enregistrer, appel suivant',
    en: 'Save, next call',
    es: 'Guardar, siguiente llamada',
  },
  left: {
    fr: { one: 'il en reste {n}', other: 'il en reste {n}' },
    en: { one: '{n} left', other: '{n} left' },
    es: { one: 'queda {n}', other: 'quedan {n}' },
  },
  kept: {
    fr: 'Inscrit\u00a0: {name}.',
    en: 'Recorded: {name}.',
    es: 'Anotado: {name}.',
  },
  history: {
    fr: 'Appels et courriels précédents',
    en: 'Earlier calls and e-mails',
    es: 'Llamadas y correos anteriores',
  },
  isOver: {
    fr: '{state}\u00a0: il n’y a plus rien à demander.',
    en: '{state}: there is nothing more to ask.',
    es: '{state}: ya no hay nada que preguntar.',
  },
  isCancelled: {
    fr: 'La campagne est annulée\u00a0: plus personne n’est appelé.',
    en: 'The campaign is cancelled: nobody is called any more.',
    es: 'La campaña está anulada: ya no se llama a nadie.',
  },
  editorsOnly: {
    fr: 'L’équipe de recherche inscrit les appels.',
    en: 'The research team records the calls.',
    es: 'El equipo de investigación anota las llamadas.',
  },
  find: {
    fr: 'Un autre a écrit ou téléphoné\u00a0: chercher son nom',
    en: 'Someone else wrote or phoned: search the name',
    es: 'Otra persona escribió o llamó: buscar su nombre',
  },
  findHelp: {
    fr: 'Quelques lettres du nom ou de la région. Qui écrit pour répondre ou pour ne plus être sollicité se note ici.',
    en: 'A few letters of the name or the region. Who writes to answer, or not to be asked any more, is noted here.',
    es: 'Unas letras del nombre o de la región. Quien escribe para responder o para que no se le pregunte más se anota aquí.',
  },
  found: {
    fr: { one: '{n} invitation trouvée', other: '{n} invitations trouvées' },
    en: { one: '{n} invitation found', other: '{n} invitations found' },
    es: { one: '{n} invitación encontrada', other: '{n} invitaciones encontradas' },
  },
  nextMail: { fr: 'Prochain rappel', en: 'Next reminder', es: 'Próximo recordatorio' },
  toWrite: {
    fr: { one: 'recevra un courriel', other: 'recevront un courriel' },
    en: { one: 'will have an e-mail', other: 'will have an e-mail' },
    es: { one: 'recibirá un correo', other: 'recibirán un correo' },
  },
  toCallInstead: {
    fr: 'sans adresse, à appeler',
    en: 'without address, to call',
    es: 'sin dirección, por llamar',
  },
  refusedTo: {
    fr: { one: 'a demandé l’arrêt', other: 'ont demandé l’arrêt' },
    en: { one: 'asked to stop', other: 'asked to stop' },
    es: { one: 'pidió parar', other: 'pidieron parar' },
  },
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
    fr: 'Personne n’a proposé de changement.',
    en: 'Nobody proposed a change.',
    es: 'Nadie propuso cambios.',
  },
  print: { fr: 'Imprimer', en: 'Print', es: 'Imprimir' },
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
} satisfies Record<string, Label | Counted>

export type Word = keyof typeof WORDS

/** All that the desk and the report say, in one language. */
export const wordsIn =
  (locale: Locale) =>
  (word: Word, params: Params = {}): string =>
    sayCounted(WORDS[word], locale, params)

export type Say = ReturnType<typeof wordsIn>
