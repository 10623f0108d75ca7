import { DESK_PATH } from '@/translation/deskAddress'

import type { Task } from '../types'

/** What somebody who translates comes to do. */
export const TRANSLATOR_TASKS: readonly Task[] = [
  {
    name: 'find-work',
    title: {
      fr: 'Trouver ce qui est à traduire',
      en: 'Find what is to be translated',
      es: 'Encontrar lo que hay que traducir',
    },
    why: {
      fr: 'Quand le français change, seuls les passages touchés reviennent ici. Rien n’oblige à relire un chapitre entier.',
      en: 'When the French changes, only the passages it touches come back here. Nobody has to read a whole chapter again.',
      es: 'Cuando el francés cambia, solo vuelven aquí los pasajes afectados. Nadie tiene que releer un capítulo entero.',
    },
    screen: { view: DESK_PATH, label: 'translationQueue' },
    steps: [
      {
        fr: 'Ouvrez {translationQueue}, dans le menu.',
        en: 'Open {translationQueue}, in the menu.',
        es: 'Abra {translationQueue}, en el menú.',
      },
      {
        fr: 'Lisez d’abord les textes en retard ou qui vous sont confiés\u00a0: chacun dit combien de mots restent et pour quand.',
        en: 'Read first the texts that are overdue or yours: each says how many words are left, and by when.',
        es: 'Lea primero los textos con retraso o asignados a usted: cada uno dice cuántas palabras quedan y para cuándo.',
      },
      {
        fr: 'Choisissez un texte, ou {translateChangesEn} ({translateChangesEs}) pour tout faire d’un trait, d’un texte à l’autre.',
        en: 'Choose a text, or {translateChangesEn} ({translateChangesEs}) to do everything in one run, from text to text.',
        es: 'Elija un texto, o {translateChangesEn} ({translateChangesEs}) para hacerlo todo seguido, de un texto a otro.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'La file est vide, alors qu’un texte vous a été annoncé.',
          en: 'The queue is empty, though you were told of a text.',
          es: 'La lista está vacía, aunque le anunciaron un texto.',
        },
        then: {
          fr: 'Il n’est peut-être pas encore publié, ou n’est pas dans vos langues. Celles de votre compte sont dans {accountLanguages}; l’administration peut les changer.',
          en: 'It may not be published yet, or not be in your languages. Those of your account stand in {accountLanguages}; an administrator can change them.',
          es: 'Quizá aún no se publicó o no está en sus idiomas. Los de su cuenta están en {accountLanguages}; la administración puede cambiarlos.',
        },
      },
    ],
  },
  {
    name: 'translate-passage',
    title: {
      fr: 'Traduire un passage',
      en: 'Translate a passage',
      es: 'Traducir un pasaje',
    },
    why: {
      fr: 'Le texte se traduit passage par passage, l’original d’un côté, vos mots de l’autre. Tout s’enregistre de soi-même.',
      en: 'The text is translated passage by passage, the original on one side, your words on the other. Everything saves itself.',
      es: 'El texto se traduce pasaje por pasaje, el original de un lado y sus palabras del otro. Todo se guarda solo.',
    },
    screen: { view: DESK_PATH, label: 'translationQueue' },
    steps: [
      {
        fr: 'Dans {translationQueue}, ouvrez un texte.',
        en: 'In {translationQueue}, open a text.',
        es: 'En {translationQueue}, abra un texto.',
      },
      {
        fr: 'Sous {passagesShown}, choisissez {filterToDo}.',
        en: 'Under {passagesShown}, choose {filterToDo}.',
        es: 'En {passagesShown}, elija {filterToDo}.',
      },
      {
        fr: 'Écrivez votre traduction. Gardez les marques numérotées, comme <1>…</1>, autour des mêmes mots\u00a0: elles portent les liens.',
        en: 'Write your translation. Keep numbered marks such as <1>…</1> around the same words: they carry the links.',
        es: 'Escriba su traducción. Conserve las marcas numeradas, como <1>…</1>, alrededor de las mismas palabras: llevan los enlaces.',
      },
      {
        fr: 'À côté, {memory} montre ce qui a été approuvé ailleurs, et {agreedTerms} les mots du glossaire\u00a0: {insert} les met dans le texte.',
        en: 'Beside it, {memory} shows what was approved elsewhere, and {agreedTerms} the words of the glossary: {insert} puts them into the text.',
        es: 'Al lado, {memory} muestra lo aprobado en otros textos y {agreedTerms} las palabras del glosario: {insert} las pone en el texto.',
      },
      {
        fr: 'Choisissez {saveAndNext}.',
        en: 'Choose {saveAndNext}.',
        es: 'Elija {saveAndNext}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Le réseau tombe, ou la session se termine.',
          en: 'The network fails, or the session ends.',
          es: 'Se corta la red o termina la sesión.',
        },
        then: {
          fr: 'Continuez\u00a0: vos mots sont gardés sur cet appareil et partent au retour du réseau. Si la session est terminée, connectez-vous dans un autre onglet et revenez.',
          en: 'Go on: your words are kept on this device and are sent when the network is back. If the session has ended, sign in in another tab and come back.',
          es: 'Continúe: sus palabras se guardan en este dispositivo y se envían cuando vuelve la red. Si terminó la sesión, iníciela en otra pestaña y vuelva.',
        },
      },
      {
        when: {
          fr: 'Le passage est marqué {toCorrect}.',
          en: 'The passage is marked {toCorrect}.',
          es: 'El pasaje está marcado {toCorrect}.',
        },
        then: {
          fr: 'Un nombre, un lien ou une marque diffère de l’original. Corrigez; si c’est voulu, qui approuve peut dire pourquoi.',
          en: 'A number, a link or a mark differs from the original. Correct it; if it is meant, whoever approves can say why.',
          es: 'Un número, un enlace o una marca difiere del original. Corríjalo; si es intencional, quien aprueba puede decir por qué.',
        },
      },
      {
        when: {
          fr: '{today} compte des {lostInTranslations}.',
          en: '{today} counts {lostInTranslations}.',
          es: '{today} cuenta {lostInTranslations}.',
        },
        then: {
          fr: 'Le français n’a pas ces liens\u00a0: quelqu’un les a choisis pour qui lit votre langue. Chaque nom mène au passage\u00a0: corrigez l’adresse. Si elle est bonne, dites-le dans la liste à laquelle la ligne mène.',
          en: 'The French does not have these links: somebody chose them for your readers. Each name leads to the passage: correct the address. If it is right, say so in the list to which the row leads.',
          es: 'El francés no tiene estos enlaces: alguien los eligió para sus lectores. Cada nombre lleva al pasaje: corrija la dirección. Si es correcta, dígalo en la lista a la que lleva la fila.',
        },
      },
    ],
  },
  {
    name: 'original-changed',
    title: {
      fr: 'Suivre un original qui a changé',
      en: 'Follow an original that has changed',
      es: 'Seguir un original que cambió',
    },
    why: {
      fr: 'Un montant ou un délai a changé en français. Tant que votre passage n’est pas repris, le public le lit avec le français à côté.',
      en: 'An amount or a delay has changed in French. Until your passage is taken up, readers have it with the French beside it.',
      es: 'Un monto o un plazo cambió en francés. Mientras no se retome su pasaje, el público lo lee con el francés al lado.',
    },
    screen: { view: DESK_PATH, label: 'translationQueue' },
    steps: [
      {
        fr: 'Ouvrez le texte, puis choisissez {filterStale} sous {passagesShown}.',
        en: 'Open the text, then choose {filterStale} under {passagesShown}.',
        es: 'Abra el texto y elija {filterStale} en {passagesShown}.',
      },
      {
        fr: 'Lisez {whatChanged}\u00a0: les mots ôtés et ajoutés sont marqués.',
        en: 'Read {whatChanged}: words taken out and put in are marked.',
        es: 'Lea {whatChanged}: están marcadas las palabras quitadas y añadidas.',
      },
      {
        fr: 'Changez dans votre traduction ce qui a changé, et rien d’autre.',
        en: 'Change in your translation what has changed, and nothing else.',
        es: 'Cambie en su traducción lo que cambió, y nada más.',
      },
      {
        fr: 'Vos mots disent déjà la même chose (une faute corrigée en français)\u00a0: choisissez {stillRight}.',
        en: 'Your words already say the same (a misspelling mended in French): choose {stillRight}.',
        es: 'Sus palabras ya dicen lo mismo (se corrigió una falta en francés): elija {stillRight}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Vous ne comprenez pas pourquoi le français a changé.',
          en: 'You do not see why the French has changed.',
          es: 'No entiende por qué cambió el francés.',
        },
        then: {
          fr: 'Posez la question sur le passage lui-même\u00a0: elle va à qui l’a écrit.',
          en: 'Ask on the passage itself: the question goes to whoever wrote it.',
          es: 'Pregunte en el pasaje mismo: la pregunta llega a quien lo escribió.',
        },
      },
    ],
  },
  {
    name: 'review-passages',
    title: {
      fr: 'Relire et approuver les passages d’une autre personne',
      en: 'Review and approve somebody else’s passages',
      es: 'Revisar y aprobar los pasajes de otra persona',
    },
    why: {
      fr: 'Chaque passage est lu par une personne qui ne l’a pas écrit, avant que le public le lise.',
      en: 'Each passage is read by somebody who did not write it, before the public reads it.',
      es: 'Cada pasaje lo lee alguien que no lo escribió, antes de que lo lea el público.',
    },
    screen: { view: DESK_PATH, label: 'translationQueue' },
    steps: [
      {
        fr: 'Ouvrez le texte, puis choisissez {filterToReview} sous {passagesShown}.',
        en: 'Open the text, then choose {filterToReview} under {passagesShown}.',
        es: 'Abra el texto y elija {filterToReview} en {passagesShown}.',
      },
      {
        fr: 'Comparez les nombres, les numéros de téléphone et les liens, puis le sens, puis la langue.',
        en: 'Compare numbers, telephone numbers and links, then the meaning, then the language.',
        es: 'Compare los números, los teléfonos y los enlaces; después el sentido y por último el idioma.',
      },
      {
        fr: 'C’est juste\u00a0: choisissez {approvePassage}.',
        en: 'It is right: choose {approvePassage}.',
        es: 'Es correcto: elija {approvePassage}.',
      },
      {
        fr: 'C’est à reprendre\u00a0: choisissez {sendBackPassage}, écrivez quoi, puis {sendBackYes}.',
        en: 'It needs mending: choose {sendBackPassage}, write what, then {sendBackYes}.',
        es: 'Hay que retomarlo: elija {sendBackPassage}, escriba qué y luego {sendBackYes}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Le bouton {approvePassage} manque.',
          en: 'The button {approvePassage} is missing.',
          es: 'Falta el botón {approvePassage}.',
        },
        then: {
          fr: 'Vous avez écrit ou repris ce passage depuis sa dernière relecture\u00a0: une autre personne l’approuve.',
          en: 'You wrote in this passage or brought it back since it was last reviewed: somebody else approves it.',
          es: 'Usted escribió o recuperó este pasaje desde su última revisión: lo aprueba otra persona.',
        },
      },
      {
        when: {
          fr: 'Vous avez approuvé trop vite.',
          en: 'You approved too soon.',
          es: 'Aprobó demasiado pronto.',
        },
        then: {
          fr: 'Choisissez {undoApproval}\u00a0: le passage est de nouveau à relire.',
          en: 'Choose {undoApproval}: the passage is to be reviewed again.',
          es: 'Elija {undoApproval}: el pasaje vuelve a estar por revisar.',
        },
      },
    ],
  },
  {
    name: 'publish-translation',
    title: {
      fr: 'Publier une traduction',
      en: 'Publish a translation',
      es: 'Publicar una traducción',
    },
    why: {
      fr: 'Une traduction peut paraître en partie\u00a0: ce qui manque se lit en français, et le public le sait.',
      en: 'A translation may appear in part: what is missing is read in French, and readers are told.',
      es: 'Una traducción puede publicarse en parte: lo que falta se lee en francés, y el público lo sabe.',
    },
    screen: { view: DESK_PATH, label: 'translationQueue' },
    steps: [
      {
        fr: 'Ouvrez le texte et lisez {workflow}, à côté des passages.',
        en: 'Open the text and read {workflow}, beside the passages.',
        es: 'Abra el texto y lea {workflow}, al lado de los pasajes.',
      },
      {
        fr: 'Vous avez écrit\u00a0: choisissez {submitTranslation}.',
        en: 'You wrote: choose {submitTranslation}.',
        es: 'Si usted escribió: elija {submitTranslation}.',
      },
      {
        fr: 'Une autre personne a écrit, et vous avez tout lu\u00a0: choisissez {publishTranslation}.',
        en: 'Somebody else wrote, and you have read it all: choose {publishTranslation}.',
        es: 'Si escribió otra persona y usted leyó todo: elija {publishTranslation}.',
      },
      {
        fr: 'Lisez la question\u00a0: elle dit ce que le public aura dans chaque langue. Puis répondez.',
        en: 'Read the question: it says what readers of each language will have. Then answer.',
        es: 'Lea la pregunta: dice qué tendrá el público en cada idioma. Luego responda.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Le site dit qu’un passage a changé depuis que vous l’avez lu.',
          en: 'The site says that a passage has changed since you read it.',
          es: 'El sitio dice que un pasaje cambió desde que usted lo leyó.',
        },
        then: {
          fr: 'Rien n’est publié. Relisez ce passage, puis recommencez.',
          en: 'Nothing is published. Read that passage again, then start over.',
          es: 'No se publicó nada. Vuelva a leer ese pasaje y empiece de nuevo.',
        },
      },
    ],
  },
  {
    name: 'ask-question',
    title: {
      fr: 'Poser une question sur l’original',
      en: 'Ask a question about the original',
      es: 'Hacer una pregunta sobre el original',
    },
    why: {
      fr: 'Une phrase a deux sens\u00a0: mieux vaut demander que deviner. La question et sa réponse restent avec le passage.',
      en: 'A sentence has two meanings: better ask than guess. The question and its answer stay with the passage.',
      es: 'Una frase tiene dos sentidos: más vale preguntar que adivinar. La pregunta y su respuesta quedan con el pasaje.',
    },
    screen: { view: DESK_PATH, label: 'translationQueue' },
    steps: [
      {
        fr: 'Sur le passage, ouvrez {questions}.',
        en: 'On the passage, open {questions}.',
        es: 'En el pasaje, abra {questions}.',
      },
      {
        fr: 'Écrivez la question, puis choisissez {sendQuestion}. {sendComment} n’attend pas de réponse.',
        en: 'Write the question, then choose {sendQuestion}. {sendComment} expects no answer.',
        es: 'Escriba la pregunta y elija {sendQuestion}. {sendComment} no espera respuesta.',
      },
      {
        fr: 'La réponse vient au même endroit. Quand elle suffit, choisissez {questionSettled}.',
        en: 'The answer comes in the same place. When it is enough, choose {questionSettled}.',
        es: 'La respuesta llega al mismo lugar. Cuando baste, elija {questionSettled}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Personne ne répond.',
          en: 'Nobody answers.',
          es: 'Nadie responde.',
        },
        then: {
          fr: 'Traduisez les autres passages\u00a0: celui-ci se retrouve par le filtre {filterAsked}. Écrivez aussi à l’équipe de recherche.',
          en: 'Translate the other passages: this one is found again with the filter {filterAsked}. Write to the research team too.',
          es: 'Traduzca los demás pasajes: este se encuentra con el filtro {filterAsked}. Escriba también al equipo de investigación.',
        },
      },
    ],
  },
  {
    name: 'propose-term',
    title: {
      fr: 'Proposer un terme au glossaire',
      en: 'Propose a term for the glossary',
      es: 'Proponer un término para el glosario',
    },
    why: {
      fr: 'Le même mot partout\u00a0: les personnes reconnaissent d’une page à l’autre ce dont on parle.',
      en: 'The same word everywhere: people recognize from page to page what is spoken of.',
      es: 'La misma palabra en todas partes: la gente reconoce de una página a otra de qué se habla.',
    },
    screen: { list: 'glossary' },
    steps: [
      {
        fr: 'Cherchez d’abord le mot dans {glossary}.',
        en: 'First look for the word in {glossary}.',
        es: 'Busque primero la palabra en {glossary}.',
      },
      {
        fr: 'Il manque\u00a0: sur un passage qui l’emploie, choisissez {proposeTerm}.',
        en: 'It is missing: on a passage that uses it, choose {proposeTerm}.',
        es: 'Falta: en un pasaje que la use, elija {proposeTerm}.',
      },
      {
        fr: 'Écrivez {termFrench} et {termProposed}, et dites pourquoi; puis {sendTerm}.',
        en: 'Write {termFrench} and {termProposed}, and say why; then {sendTerm}.',
        es: 'Escriba {termFrench} y {termProposed}, y diga por qué; luego {sendTerm}.',
      },
      {
        fr: 'L’équipe de recherche répond par courriel. Une fois accepté, le terme paraît sous {agreedTerms}.',
        en: 'The research team answers by e-mail. Once accepted, the term appears under {agreedTerms}.',
        es: 'El equipo de investigación responde por correo. Una vez aceptado, el término aparece en {agreedTerms}.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'Vous changez d’avis.',
          en: 'You change your mind.',
          es: 'Cambia de opinión.',
        },
        then: {
          fr: 'Ouvrez la proposition dans {termProposals} et choisissez {withdrawTerm}, tant qu’elle n’est pas décidée.',
          en: 'Open the proposal in {termProposals} and choose {withdrawTerm}, as long as it is not decided.',
          es: 'Abra la propuesta en {termProposals} y elija {withdrawTerm}, mientras no esté decidida.',
        },
      },
    ],
  },
  {
    name: 'translate-elsewhere',
    title: {
      fr: 'Traduire dans un autre programme',
      en: 'Translate in another program',
      es: 'Traducir en otro programa',
    },
    why: {
      fr: 'Pour qui travaille dans OmegaT, Trados ou un traitement de texte, ou confie un texte à un service.',
      en: 'For those who work in OmegaT, Trados or a word processor, or hand a text to a service.',
      es: 'Para quien trabaja en OmegaT, Trados o un procesador de textos, o encarga un texto a un servicio.',
    },
    screen: { list: 'translations' },
    steps: [
      {
        fr: 'Ouvrez {translations}; au-dessus de la liste, trouvez {translateAllElsewhere}. Pour un seul texte, {translateElsewhere} est au bas de son atelier.',
        en: 'Open {translations}; above the list, find {translateAllElsewhere}. For a single text, {translateElsewhere} is at the foot of its desk.',
        es: 'Abra {translations}; encima de la lista está {translateAllElsewhere}. Para un solo texto, {translateElsewhere} está al pie de su taller.',
      },
      {
        fr: 'Choisissez la langue et le format, puis {downloadFile}.',
        en: 'Choose the language and the format, then {downloadFile}.',
        es: 'Elija el idioma y el formato, y luego {downloadFile}.',
      },
      {
        fr: 'Traduisez, puis revenez au même endroit et choisissez {chooseFileBack} sous {bringBack}.',
        en: 'Translate, then come back to the same place and choose {chooseFileBack} under {bringBack}.',
        es: 'Traduzca, vuelva al mismo lugar y elija {chooseFileBack} en {bringBack}.',
      },
      {
        fr: 'Lisez ce que le fichier changerait, passage par passage, et confirmez. Une autre personne relit ensuite.',
        en: 'Read what the file would change, passage by passage, and confirm. Somebody else reviews afterwards.',
        es: 'Lea lo que cambiaría el archivo, pasaje por pasaje, y confirme. Después revisa otra persona.',
      },
    ],
    troubles: [
      {
        when: {
          fr: 'L’original a changé pendant que le fichier était ailleurs.',
          en: 'The original changed while the file was elsewhere.',
          es: 'El original cambió mientras el archivo estaba en otra parte.',
        },
        then: {
          fr: 'Ces mots sont gardés à côté du passage voisin\u00a0: vous les y mettez ou non. Le reste est écrit.',
          en: 'Those words are kept beside the passage nearby: you put them there or not. The rest is written.',
          es: 'Esas palabras se guardan junto al pasaje cercano: usted las pone allí o no. El resto se escribe.',
        },
      },
    ],
  },
]
