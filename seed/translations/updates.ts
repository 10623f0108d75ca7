import type { TranslationSeed } from './shape'

/** The news, in English and Spanish. */
export const updates: TranslationSeed = {
  'Salaire minimum : 16,60 $ l’heure depuis le 1ᵉʳ mai 2026': {
    en: 'Minimum wage: $16.60 an hour since May 1, 2026',
    es: 'Salario mínimo: $16.60 por hora desde el 1 de mayo de 2026',
  },
  'Le taux général est passé de 16,10 $ à 16,60 $. Votre bulletin de paie doit le montrer.': {
    en: 'The general rate went from $16.10 to $16.60. Your pay slip must show it.',
    es: 'La tarifa general pasó de $16.10 a $16.60. Su recibo de pago debe mostrarla.',
  },
  'Depuis le 1ᵉʳ mai 2026, le salaire minimum général du Québec est de <1>16,60 $ l’heure</1>. Il était de 16,10 $.':
    {
      en: 'Since May 1, 2026, Quebec’s general minimum wage is <1>$16.60 an hour</1>. It was $16.10.',
      es: 'Desde el 1 de mayo de 2026, el salario mínimo general de Quebec es de <1>$16.60 por hora</1>. Era de $16.10.',
    },
  'Si votre contrat promet plus, c’est le contrat qui compte. Si votre paie montre encore l’ancien taux, demandez une correction par écrit, ou parlez-en à un organisme.':
    {
      en: 'If your contract promises more, the contract counts. If your pay still shows the old rate, ask for a correction in writing, or talk to an organization.',
      es: 'Si su contrato promete más, cuenta el contrato. Si su paga todavía muestra la tarifa anterior, pida una corrección por escrito o hable con una organización.',
    },
  'Nouveau chapitre : demeurer au Québec': {
    en: 'New chapter: staying in Quebec',
    es: 'Nuevo capítulo: quedarse en Quebec',
  },
  'Le chemin vers la résidence permanente, étape par étape, et les signes d’une arnaque.': {
    en: 'The way to permanent residence, step by step, and the signs of a scam.',
    es: 'El camino hacia la residencia permanente, paso a paso, y las señales de una estafa.',
  },
  'Un chapitre explique comment le Québec choisit et comment le Canada accepte. Les règles changent souvent : il dit d’où vient chaque renseignement et quand il a été lu.':
    {
      en: 'A chapter explains how Quebec selects and how Canada accepts. The rules change often: it says where each fact comes from and when it was read.',
      es: 'Un capítulo explica cómo Quebec elige y cómo Canadá acepta. Las reglas cambian a menudo: dice de dónde viene cada dato y cuándo se leyó.',
    },
  'Les traductions anglaise et espagnole restent à faire. En attendant, le texte paraît en français, marqué comme tel.':
    {
      en: 'The English and Spanish translations are still to be done. Meanwhile, the text appears in French, marked as such.',
      es: 'Las traducciones al inglés y al español están por hacerse. Mientras tanto, el texto aparece en francés, marcado como tal.',
    },
  'Répertoire : la mise à jour annuelle a commencé': {
    en: 'Directory: the yearly update has begun',
    es: 'Directorio: empezó la actualización anual',
  },
  'Nous demandons à chaque organisme de confirmer sa fiche. Rien ne disparaît si l’on ne répond pas.':
    {
      en: 'We ask each organization to confirm its listing. Nothing disappears if nobody answers.',
      es: 'Pedimos a cada organización que confirme su ficha. Nada desaparece si no responden.',
    },
  'Chaque organisme peut dire « tout est encore vrai », en entier ou section par section, ou proposer un changement.':
    {
      en: 'Each organization can say “everything is still right”, as a whole or section by section, or propose a change.',
      es: 'Cada organización puede decir «todo sigue siendo cierto», entero o sección por sección, o proponer un cambio.',
    },
  'Les fiches qui n’ont pas été confirmées restent en ligne, avec la mention « non confirmé » et la date de la dernière lecture.':
    {
      en: 'Listings that were not confirmed stay online, marked “not confirmed”, with the date they were last read.',
      es: 'Las fichas que no fueron confirmadas siguen en línea, con la mención «no confirmado» y la fecha de la última lectura.',
    },
  'Carte : une liste d’exemple pour le quatrième trimestre de 2024': {
    en: 'Map: an example list for the fourth quarter of 2024',
    es: 'Mapa: una lista de ejemplo para el cuarto trimestre de 2024',
  },
  'Les employeurs de cette liste sont inventés; les municipalités et les métiers sont vrais.': {
    en: 'The employers in this list are invented; the municipalities and occupations are real.',
    es: 'Los empleadores de esta lista son inventados; los municipios y los oficios son reales.',
  },
  'Pour montrer la carte sans nommer personne, cette installation contient des listes d’exemple, au même format que celles du gouvernement du Canada.':
    {
      en: 'To show the map without naming anyone, this installation contains example lists, in the same format as those of the Government of Canada.',
      es: 'Para mostrar el mapa sin nombrar a nadie, esta instalación contiene listas de ejemplo, en el mismo formato que las del gobierno de Canadá.',
    },
  'Une administratrice ou un administrateur peut importer les vraies listes. Les totaux de la carte sont alors ceux des fichiers, lignes non placées comprises.':
    {
      en: 'An administrator can import the real lists. The map’s totals are then those of the files, rows that are not placed included.',
      es: 'Una persona de la administración puede importar las listas reales. Los totales del mapa son entonces los de los archivos, incluidas las líneas sin ubicar.',
    },
  'Changer d’employeur : le chapitre est complet en trois langues': {
    en: 'Changing employers: the chapter is complete in three languages',
    es: 'Cambiar de empleador: el capítulo está completo en tres idiomas',
  },
  'Permis fermé, permis ouvert pour travailleurs vulnérables, statut maintenu : lisez-le en français, en anglais ou en espagnol.':
    {
      en: 'Closed permit, open work permit for vulnerable workers, maintained status: read it in French, English or Spanish.',
      es: 'Permiso cerrado, permiso abierto para trabajadores vulnerables, estatus mantenido: léalo en francés, en inglés o en español.',
    },
  'Tous les passages ont été traduits et relus par une deuxième personne. Si le texte français change, les passages touchés seront marqués dans les deux autres langues.':
    {
      en: 'Every passage was translated, then reviewed by a second person. If the French text changes, the passages concerned will be marked in the two other languages.',
      es: 'Todos los pasajes fueron traducidos y revisados por una segunda persona. Si el texto francés cambia, los pasajes afectados se marcarán en los otros dos idiomas.',
    },
  'Accompagner ouvre ses portes': {
    en: 'Accompagner opens its doors',
    es: 'Accompagner abre sus puertas',
  },
  'Un guide, un répertoire et une carte, en français, en anglais et en espagnol. Dites-nous ce qui manque.':
    {
      en: 'A guide, a directory and a map, in French, English and Spanish. Tell us what is missing.',
      es: 'Una guía, un directorio y un mapa, en francés, en inglés y en español. Díganos qué falta.',
    },
  'Le site rassemble ce qui était dispersé : des règles, des démarches, des numéros. Il marche sur un vieux téléphone, sans compte et sans traceur.':
    {
      en: 'The site gathers what was scattered: rules, procedures, numbers. It works on an old phone, without an account and without tracking.',
      es: 'El sitio reúne lo que estaba disperso: reglas, trámites, números. Funciona en un teléfono viejo, sin cuenta y sin seguimiento.',
    },
  'Cette première version contient des textes et des organismes <1>d’exemple</1>. Signalez tout ce qui est faux ou difficile à comprendre.':
    {
      en: 'This first version contains <1>example</1> texts and organizations. Report anything that is wrong or hard to understand.',
      es: 'Esta primera versión contiene textos y organizaciones <1>de ejemplo</1>. Avise de todo lo que sea incorrecto o difícil de entender.',
    },
}
