import type { Label } from '@/i18n/locales'
import type { Config } from '@/payload-types'

/** The collections that people see. */
type Listed = Exclude<
  keyof Config['collections'],
  `payload-${string}` | 'sheet-drafts' | 'followers' | 'daily-counts' | 'unanswered-words'
>

/** Why a list may be empty, and what makes it fill: by collection. */
export const WHEN_EMPTY: Readonly<Record<Listed, Label>> = {
  'guide-chapters': {
    fr: 'Le guide n’a pas encore de chapitre. Écrivez le premier\u00a0: il reste un brouillon jusqu’à ce qu’une autre personne l’ait relu.',
    en: 'The guide has no chapter yet. Write the first: it stays a draft until somebody else has read it.',
    es: 'La guía aún no tiene capítulos. Escriba el primero: queda como borrador hasta que otra persona lo haya leído.',
  },
  translations: {
    fr: 'Une traduction apparaît ici d’elle-même quand un texte français est publié.',
    en: 'A translation appears here by itself when a French text is published.',
    es: 'Una traducción aparece aquí por sí sola cuando se publica un texto en francés.',
  },
  'outside-readings': {
    fr: 'Personne de l’extérieur n’a été invité à lire un texte. On invite à côté du texte, avant sa publication.',
    en: 'Nobody from outside has been invited to read a text. Invitations are made beside the text, before it is published.',
    es: 'No se ha invitado a nadie de fuera a leer un texto. Se invita junto al texto, antes de su publicación.',
  },
  'text-comments': {
    fr: 'Personne n’a commenté de texte. On commente à côté du texte, pendant sa rédaction ou sa relecture.',
    en: 'Nobody has commented on a text. Comments are made beside the text, while it is written or reviewed.',
    es: 'Nadie ha comentado un texto. Se comenta junto al texto, mientras se redacta o se revisa.',
  },
  'unit-comments': {
    fr: 'Personne n’a posé de question sur un passage. On en pose à côté du passage, pendant la traduction.',
    en: 'Nobody has asked anything about a passage. Questions are asked beside the passage, while translating.',
    es: 'Nadie ha preguntado nada sobre un pasaje. Se pregunta junto al pasaje, al traducir.',
  },
  'term-proposals': {
    fr: 'Personne n’a proposé de terme. On en propose à côté d’un passage, pendant la traduction.',
    en: 'Nobody has proposed a term. Terms are proposed beside a passage, while translating.',
    es: 'Nadie ha propuesto un término. Se propone junto a un pasaje, al traducir.',
  },
  'duplicate-decisions': {
    fr: 'Rien n’a encore été décidé. Les fiches qui se ressemblent sont au-dessus de cette liste.',
    en: 'Nothing has been decided yet. Listings that look alike stand above this list.',
    es: 'Aún no se ha decidido nada. Las fichas que se parecen están encima de esta lista.',
  },
  'organization-imports': {
    fr: 'Aucune liste n’est encore venue d’un tableur. Choisissez un fichier au-dessus\u00a0: rien ne change avant que vous l’appliquiez.',
    en: 'No list has come from a spreadsheet yet. Choose a file above: nothing changes until you apply it.',
    es: 'Aún no ha llegado ninguna lista de una hoja de cálculo. Elija un archivo arriba: nada cambia hasta que lo aplique.',
  },
  'quiet-marks': {
    fr: 'Personne n’a demandé à ne plus être sollicité. On l’inscrit sur la fiche de l’organisme ou de l’acteur régional.',
    en: 'Nobody has asked not to be asked again. It is recorded on the listing of the organization or the regional actor.',
    es: 'Nadie ha pedido que no se le pregunte más. Se anota en la ficha de la organización o del actor regional.',
  },
  'unit-events': {
    fr: 'Ce qui est fait à chaque passage s’inscrit ici de soi-même.',
    en: 'What is done to each passage is written here by itself.',
    es: 'Lo que se hace con cada pasaje se anota aquí por sí solo.',
  },
  glossary: {
    fr: 'Ajoutez un terme, ce qu’il veut dire et comment le dire en anglais et en espagnol\u00a0: il est proposé pendant la traduction.',
    en: 'Add a term, what it means and how to say it in English and Spanish: it is offered during translation.',
    es: 'Añada un término, qué significa y cómo se dice en inglés y en español: se propone al traducir.',
  },
  sources: {
    fr: 'Ajoutez les pages officielles que les chapitres citent, et les organismes publics avec leur numéro.',
    en: 'Add the official pages that chapters cite, and public bodies with their number.',
    es: 'Añada las páginas oficiales que citan los capítulos y los organismos públicos con su número.',
  },
  organizations: {
    fr: 'Ajoutez un organisme qui sert gratuitement les personnes migrantes\u00a0: ses lieux, ses heures, ses services, ses langues.',
    en: 'Add an organization that serves migrants free of charge: its places, hours, services and languages.',
    es: 'Añada una organización que atienda gratis a las personas migrantes: sus lugares, horarios, servicios e idiomas.',
  },
  'organization-proposals': {
    fr: 'Aucune proposition ne vous attend. Elles arrivent des organismes, par leur lien ou leur compte, et de la page «\u00a0Proposer un organisme\u00a0».',
    en: 'No proposal is waiting. They come from organizations, by their link or account, and from the page “Suggest an organization”.',
    es: 'No hay propuestas pendientes. Llegan de las organizaciones, por su enlace o su cuenta, y de la página «Proponer una organización».',
  },
  'sheet-links': {
    fr: 'Aucun lien n’a été fait. Ouvrez la fiche d’un organisme, onglet «\u00a0Vérification et avis\u00a0».',
    en: 'No link was made. Open the listing of an organization, tab “Verification and notices”.',
    es: 'No se ha creado ningún enlace. Abra la ficha de una organización, pestaña «Verificación y avisos».',
  },
  'verification-events': {
    fr: 'Aucune vérification n’est notée. Ouvrez la fiche d’un organisme, onglet «\u00a0Vérification et avis\u00a0».',
    en: 'No verification is recorded. Open the listing of an organization, tab “Verification and notices”.',
    es: 'No hay verificaciones anotadas. Abra la ficha de una organización, pestaña «Verificación y avisos».',
  },
  campaigns: {
    fr: 'Une campagne demande à chaque organisme, une fois l’an, si sa fiche est encore exacte. Préparez la première.',
    en: 'A campaign asks every organization, once a year, whether its listing is still right. Prepare the first.',
    es: 'Una campaña pregunta a cada organización, una vez al año, si su ficha sigue siendo correcta. Prepare la primera.',
  },
  'campaign-invitations': {
    fr: 'Aucune campagne n’a encore commencé.',
    en: 'No campaign has started yet.',
    es: 'Todavía no ha empezado ninguna campaña.',
  },
  'regional-actors': {
    fr: 'Aucun acteur régional. Ajoutez une MRC, une municipalité ou un service d’un ministère, avec son courriel.',
    en: 'No regional actor. Add an MRC, a municipality or a service of a ministry, with its e-mail.',
    es: 'Ningún actor regional. Añada una MRC, un municipio o un servicio de un ministerio, con su correo.',
  },
  'lmia-files': {
    fr: 'Aucune liste n’est chargée\u00a0: la carte est vide. Chargez un fichier, ou prenez-le chez l’éditeur, ci-dessus.',
    en: 'No list is loaded: the map is empty. Load a file, or fetch it from the publisher, above.',
    es: 'No hay listas cargadas: el mapa está vacío. Cargue un archivo o tómelo del editor, más arriba.',
  },
  'lmia-approvals': {
    fr: 'Les lignes viennent des listes EIMT\u00a0: chargez-en une.',
    en: 'Rows come from LMIA lists: load one.',
    es: 'Las líneas vienen de las listas de EIMT: cargue una.',
  },
  employers: {
    fr: 'Les employeurs viennent des listes EIMT\u00a0: chargez-en une.',
    en: 'Employers come from LMIA lists: load one.',
    es: 'Los empleadores vienen de las listas de EIMT: cargue una.',
  },
  'lmia-corrections': {
    fr: 'Aucune règle ne corrige les listes. Ajoutez-en une, ou partez d’un nom que le site n’a pas su placer, ci-dessus.',
    en: 'No rule corrects the lists. Add one, or start from a name that the site could not place, above.',
    es: 'Ninguna regla corrige las listas. Añada una o parta de un nombre que el sitio no supo ubicar, más arriba.',
  },
  'map-access-requests': {
    fr: 'Personne ne demande à lire la carte. Les demandes arrivent de la page de la carte.',
    en: 'Nobody asks to read the map. Requests come from the page of the map.',
    es: 'Nadie pide leer el mapa. Las solicitudes llegan de la página del mapa.',
  },
  updates: {
    fr: 'Annoncez ce qui change\u00a0: une règle, un programme, le site. Chaque annonce est relue avant de paraître.',
    en: 'Announce what changes: a rule, a program, the site. Each announcement is reviewed before it appears.',
    es: 'Anuncie lo que cambia: una regla, un programa, el sitio. Cada anuncio se revisa antes de aparecer.',
  },
  editions: {
    fr: 'Une édition fige le guide et le répertoire à une date, pour qu’on les cite. Créez-en une, faites ses fichiers, puis faites-la paraître.',
    en: 'An edition freezes the guide and the directory on a date, so that they can be cited. Create one, make its files, then issue it.',
    es: 'Una edición fija la guía y el directorio en una fecha, para que se citen. Cree una, haga sus archivos y publíquela.',
  },
  feedback: {
    fr: 'Aucun message. Les lectrices et lecteurs écrivent depuis la page «\u00a0Donner son avis\u00a0».',
    en: 'No message. Readers write from the feedback page.',
    es: 'Ningún mensaje. Las lectoras y los lectores escriben desde la página de comentarios.',
  },
  media: {
    fr: 'Ajoutez une image ou un document, puis décrivez-le en mots\u00a0: les pages peuvent alors le montrer.',
    en: 'Add a picture or a document, then describe it in words: pages can then show it.',
    es: 'Añada una imagen o un documento y descríbalo con palabras: las páginas podrán mostrarlo.',
  },
  'outbox-messages': {
    fr: 'Aucun courriel n’est parti ni n’attend.',
    en: 'No e-mail has left or is waiting.',
    es: 'Ningún correo ha salido ni está en espera.',
  },
  'public-bodies': {
    fr: 'Ajoutez les organismes publics que les chapitres et les feuillets nomment, avec leur numéro.',
    en: 'Add the public bodies that chapters and handouts name, with their number.',
    es: 'Añada los organismos públicos que nombran los capítulos y las hojas, con su número.',
  },
  regions: {
    fr: 'Ajoutez les régions du Québec\u00a0: les fiches et la carte s’y rangent.',
    en: 'Add the regions of Quebec: listings and the map are arranged by them.',
    es: 'Añada las regiones de Quebec: las fichas y el mapa se ordenan según ellas.',
  },
  'service-categories': {
    fr: 'Ajoutez les services que les organismes rendent\u00a0: ce sont les lignes du tableau de chaque région.',
    en: 'Add the services that organizations give: they are the rows of the table of each region.',
    es: 'Añada los servicios que prestan las organizaciones: son las líneas de la tabla de cada región.',
  },
  populations: {
    fr: 'Ajoutez les personnes que les organismes servent\u00a0: les fiches y renvoient.',
    en: 'Add the people whom organizations serve: listings refer to them.',
    es: 'Añada a las personas que atienden las organizaciones: las fichas remiten a ellas.',
  },
  languages: {
    fr: 'Ajoutez les langues parlées\u00a0: on cherche un organisme par la langue de la personne.',
    en: 'Add spoken languages: an organization is searched for by the language of the person.',
    es: 'Añada los idiomas hablados: se busca una organización por el idioma de la persona.',
  },
  pages: {
    fr: 'Écrivez les pages qui présentent le site\u00a0: méthode, critères, vie privée. Chacune est relue avant de paraître.',
    en: 'Write the pages that present the site: method, criteria, privacy. Each is reviewed before it appears.',
    es: 'Escriba las páginas que presentan el sitio: método, criterios, privacidad. Cada una se revisa antes de aparecer.',
  },
  users: {
    fr: 'Invitez une personne\u00a0: elle choisit son mot de passe par courriel.',
    en: 'Invite somebody: they choose their password by e-mail.',
    es: 'Invite a alguien: elegirá su contraseña por correo.',
  },
  'audit-events': {
    fr: 'Rien n’est encore au journal\u00a0: il s’écrit de lui-même.',
    en: 'Nothing is in the log yet: it writes itself.',
    es: 'Aún no hay nada en el registro: se escribe solo.',
  },
}
