import type { TranslationSeed } from './shape'

/** Chapter “Apprendre le français”, in English and Spanish, both complete. */
export const francization: TranslationSeed = {
  'Apprendre le français': { en: 'Learning French', es: 'Aprender francés' },
  'Les cours de français sont gratuits pour les personnes qui travaillent au Québec avec un permis. Il y en a à temps plein, à temps partiel, en ligne et au travail. Le niveau atteint compte pour rester.':
    {
      en: 'French courses are free for people who work in Quebec with a permit. There are full-time, part-time, online and workplace courses. The level you reach counts if you want to stay.',
      es: 'Los cursos de francés son gratis para las personas que trabajan en Quebec con un permiso. Los hay a tiempo completo, a tiempo parcial, en línea y en el trabajo. El nivel que se alcanza cuenta para quedarse.',
    },
  'Pourquoi s’y mettre maintenant': { en: 'Why start now', es: 'Por qué empezar ahora' },
  'Le français aide à comprendre une consigne de sécurité, à parler à une ou un médecin, à se lier d’amitié et à se défendre sans intermédiaire. Il compte aussi pour la suite : la <1>résidence permanente</1> par le Québec demande un bon français oral, et une partie des permis en demandera un à partir de décembre 2028.':
    {
      en: 'French helps you understand a safety instruction, talk to a doctor, make friends and stand up for yourself without a go-between. It also counts for what comes next: <1>permanent residence</1> through Quebec asks for good spoken French, and some permits will ask for it from December 2028.',
      es: 'El francés ayuda a entender una instrucción de seguridad, a hablar con un médico, a hacer amigos y a defenderse sin intermediarios. También cuenta para después: la <1>residencia permanente</1> por Quebec pide un buen francés oral, y una parte de los permisos lo pedirá a partir de diciembre de 2028.',
    },
  '<1>Francisation Québec</1> est la porte unique du gouvernement. On s’inscrit une fois, on passe une évaluation, et on choisit une formule.':
    {
      en: '<1>Francisation Québec</1> is the government’s single door. You register once, take an assessment, and choose a format.',
      es: '<1>Francisation Québec</1> es la puerta única del gobierno. Uno se inscribe una vez, pasa una evaluación y elige una fórmula.',
    },
  'Les formules, côte à côte': { en: 'The formats, side by side', es: 'Las fórmulas, lado a lado' },
  'Temps partiel': { en: 'Part-time', es: 'Tiempo parcial' },
  'Temps plein': { en: 'Full-time', es: 'Tiempo completo' },
  'En ligne': { en: 'Online', es: 'En línea' },
  'Au travail': { en: 'At work', es: 'En el trabajo' },
  'Heures par semaine': { en: 'Hours per week', es: 'Horas por semana' },
  'De 4 à 15 environ': { en: 'About 4 to 15', es: 'De 4 a 15, más o menos' },
  'De 25 à 30 environ': { en: 'About 25 to 30', es: 'De 25 a 30, más o menos' },
  'À votre rythme, ou avec une classe': {
    en: 'At your own pace, or with a class',
    es: 'A su ritmo, o con una clase',
  },
  'De 2 à 6 environ, selon l’entente': {
    en: 'About 2 to 6, as agreed',
    es: 'De 2 a 6, más o menos, según el acuerdo',
  },
  'Centre, cégep, organisme': {
    en: 'Centre, CEGEP, organization',
    es: 'Centro, cégep, organización',
  },
  'Cégep, université, organisme': {
    en: 'CEGEP, university, organization',
    es: 'Cégep, universidad, organización',
  },
  'Chez vous': { en: 'At home', es: 'En su casa' },
  'Dans l’entreprise': { en: 'At the company', es: 'En la empresa' },
  'Pour qui': { en: 'For whom', es: 'Para quién' },
  'Qui travaille de jour': { en: 'Those who work during the day', es: 'Quien trabaja de día' },
  'Qui ne travaille pas en ce moment': {
    en: 'Those who are not working now',
    es: 'Quien no trabaja en este momento',
  },
  'Qui a un téléphone ou un ordinateur': {
    en: 'Those with a phone or a computer',
    es: 'Quien tiene un teléfono o una computadora',
  },
  'Qui a un employeur volontaire': {
    en: 'Those with a willing employer',
    es: 'Quien tiene un empleador dispuesto',
  },
  Coût: { en: 'Cost', es: 'Costo' },
  Gratuit: { en: 'Free', es: 'Gratis' },
  'Gratuit; souvent sur les heures payées': {
    en: 'Free; often during paid hours',
    es: 'Gratis; a menudo en horas pagadas',
  },
  'Les places et l’aide financière changent selon l’année et la région. Au moment d’écrire, des listes d’attente existent : demandez aussi aux organismes.':
    {
      en: 'Spaces and financial help change from year to year and by region. At the time of writing, there are waiting lists: ask organizations too.',
      es: 'Los lugares y la ayuda económica cambian según el año y la región. Al momento de escribir, hay listas de espera: pregunte también a las organizaciones.',
    },
  'de suivre un cours en dehors de vos heures de travail, sans demander la permission à votre employeur. Il ne peut pas vous punir parce que vous apprenez le français.':
    {
      en: 'to take a course outside your working hours, without asking your employer’s permission. They cannot punish you for learning French.',
      es: 'a seguir un curso fuera de sus horas de trabajo, sin pedir permiso a su empleador. No puede castigarlo porque aprende francés.',
    },
  'Les niveaux à l’oral, en mots simples': {
    en: 'Spoken levels, in plain words',
    es: 'Los niveles orales, en palabras sencillas',
  },
  Niveau: { en: 'Level', es: 'Nivel' },
  'Ce que l’on sait faire': { en: 'What you can do', es: 'Lo que se sabe hacer' },
  'À quoi il sert': { en: 'What it is good for', es: 'Para qué sirve' },
  '1 et 2': { en: '1 and 2', es: '1 y 2' },
  'Saluer, dire son nom, comprendre des mots isolés': {
    en: 'Greet, say your name, understand single words',
    es: 'Saludar, decir el nombre, entender palabras sueltas',
  },
  'Faire ses courses': { en: 'Shopping', es: 'Hacer las compras' },
  '3': { en: '3', es: '3' },
  'Poser une question simple, dire ce qui fait mal': {
    en: 'Ask a simple question, say what hurts',
    es: 'Hacer una pregunta sencilla, decir qué duele',
  },
  'La clinique, l’école': { en: 'The clinic, the school', es: 'La clínica, la escuela' },
  '4': { en: '4', es: '4' },
  'Parler de sujets familiers avec son entourage': {
    en: 'Talk about familiar subjects with people around you',
    es: 'Hablar de temas familiares con la gente de su entorno',
  },
  'Demandé pour le CAQ après trois ans de travail, dès le 17 décembre 2028, hors agriculture primaire':
    {
      en: 'Required for the CAQ after three years of work, from December 17, 2028, outside primary agriculture',
      es: 'Exigido para el CAQ después de tres años de trabajo, desde el 17 de diciembre de 2028, fuera de la agricultura primaria',
    },
  '5 et 6': { en: '5 and 6', es: '5 y 6' },
  'Raconter, expliquer un problème au travail': {
    en: 'Tell a story, explain a problem at work',
    es: 'Contar, explicar un problema en el trabajo',
  },
  'Beaucoup d’emplois': { en: 'Many jobs', es: 'Muchos empleos' },
  '7 et plus': { en: '7 and up', es: '7 y más' },
  'Discuter, comprendre la radio': {
    en: 'Discuss, understand the radio',
    es: 'Discutir, entender la radio',
  },
  'Souvent demandé pour la sélection permanente': {
    en: 'Often required for permanent selection',
    es: 'A menudo exigido para la selección permanente',
  },
  'Échelle québécoise des niveaux de compétence en français, en 12 niveaux. Le niveau exigé dépend du programme et du métier : lisez le chapitre sur la résidence permanente.':
    {
      en: 'Quebec’s scale of French proficiency, in 12 levels. The level required depends on the program and the occupation: read the chapter on permanent residence.',
      es: 'Escala de Quebec de niveles de francés, en 12 niveles. El nivel exigido depende del programa y del oficio: lea el capítulo sobre la residencia permanente.',
    },
  'S’inscrire à un cours': { en: 'Registering for a course', es: 'Inscribirse en un curso' },
  'Ouvrir un dossier à Francisation Québec': {
    en: 'Open a file with Francisation Québec',
    es: 'Abrir un expediente en Francisation Québec',
  },
  'En ligne ou au téléphone, en plusieurs langues. Indiquez vos heures libres et votre quartier.': {
    en: 'Online or by phone, in several languages. Give your free hours and your neighbourhood.',
    es: 'En línea o por teléfono, en varios idiomas. Indique sus horas libres y su barrio.',
  },
  'Vous, avec un organisme au besoin': {
    en: 'You, with an organization if needed',
    es: 'Usted, con una organización si hace falta',
  },
  'Francisation Québec': { en: 'Francisation Québec', es: 'Francisation Québec' },
  'Permis de travail, adresse, courriel': {
    en: 'Work permit, address, e-mail',
    es: 'Permiso de trabajo, dirección, correo electrónico',
  },
  '20 minutes': { en: '20 minutes', es: '20 minutos' },
  'Passer l’évaluation': { en: 'Take the assessment', es: 'Pasar la evaluación' },
  'Une courte entrevue et un test. Il n’y a pas d’échec : on cherche la bonne classe.': {
    en: 'A short interview and a test. You cannot fail: the aim is to find the right class.',
    es: 'Una entrevista corta y una prueba. No se puede fracasar: se busca la clase correcta.',
  },
  'En ligne ou sur place': { en: 'Online or in person', es: 'En línea o en persona' },
  'Quelques semaines': { en: 'A few weeks', es: 'Algunas semanas' },
  'Recevoir une offre et la confirmer': {
    en: 'Receive an offer and confirm it',
    es: 'Recibir una oferta y confirmarla',
  },
  'Répondez vite : une place non confirmée est donnée à une autre personne.': {
    en: 'Answer quickly: a space that is not confirmed goes to someone else.',
    es: 'Responda rápido: un lugar sin confirmar se da a otra persona.',
  },
  'Courriel ou téléphone': { en: 'E-mail or phone', es: 'Correo electrónico o teléfono' },
  'Quelques jours pour répondre': { en: 'A few days to answer', es: 'Algunos días para responder' },
  'Aller en classe et garder les attestations': {
    en: 'Go to class and keep the certificates',
    es: 'Ir a clase y guardar los certificados',
  },
  'Après chaque niveau, demandez un relevé. Il sert de preuve plus tard, avec un test officiel.': {
    en: 'After each level, ask for a transcript. It will serve as proof later, with an official test.',
    es: 'Después de cada nivel, pida una constancia. Sirve de comprobante más tarde, junto con un examen oficial.',
  },
  'Centre ou en ligne': { en: 'Centre or online', es: 'Centro o en línea' },
  'Relevés, attestations': { en: 'Transcripts, certificates', es: 'Constancias, certificados' },
  'Le test officiel coûte quelques centaines de dollars; demandez d’abord s’il est utile': {
    en: 'The official test costs a few hundred dollars; ask first whether it is useful',
    es: 'El examen oficial cuesta algunos cientos de dólares; pregunte primero si le sirve',
  },
  'De 8 à 12 semaines par session': {
    en: '8 to 12 weeks per session',
    es: 'De 8 a 12 semanas por sesión',
  },
  'Apprendre quand on travaille soixante heures': {
    en: 'Learning when you work sixty hours',
    es: 'Aprender cuando se trabajan sesenta horas',
  },
  'Dix minutes par jour valent mieux que deux heures par mois.': {
    en: 'Ten minutes a day is better than two hours a month.',
    es: 'Diez minutos al día valen más que dos horas al mes.',
  },
  'Choisissez les mots de votre travail : outils, dangers, chiffres, heures.': {
    en: 'Choose the words of your work: tools, dangers, numbers, hours.',
    es: 'Elija las palabras de su trabajo: herramientas, peligros, números, horas.',
  },
  'Parlez au dépanneur, à l’église, au soccer. Personne ne rit de quelqu’un qui essaie.': {
    en: 'Talk at the corner store, at church, at soccer. Nobody laughs at someone who is trying.',
    es: 'Hable en la tienda, en la iglesia, en el fútbol. Nadie se ríe de alguien que lo intenta.',
  },
  'Des organismes offrent des <1>jumelages</1> : une personne du village, une heure par semaine, un café.':
    {
      en: 'Some organizations offer <1>pairing</1>: someone from the village, one hour a week, a coffee.',
      es: 'Hay organizaciones que ofrecen <1>parejas de conversación</1>: una persona del pueblo, una hora por semana, un café.',
    },
  'En saison, des bénévoles viennent enseigner à la ferme, le soir ou le dimanche.': {
    en: 'In season, volunteers come to teach on the farm, in the evening or on Sunday.',
    es: 'En temporada, hay voluntarios que van a enseñar a la finca, por la tarde o el domingo.',
  },
  'Si l’employeur veut aider': {
    en: 'If the employer wants to help',
    es: 'Si el empleador quiere ayudar',
  },
  'Il peut demander un cours dans l’entreprise à Francisation Québec, sans frais. Le salaire des heures de cours peut être remboursé en partie selon les programmes en vigueur. Montrez-lui cette page : souvent, il ne le sait pas.':
    {
      en: 'They can ask Francisation Québec for a course at the company, free of charge. Wages for class hours may be partly refunded under current programs. Show them this page: often, they do not know.',
      es: 'Puede pedir a Francisation Québec un curso en la empresa, sin costo. El salario de las horas de clase puede reembolsarse en parte según los programas vigentes. Muéstrele esta página: a menudo no lo sabe.',
    },
  'Et l’anglais, l’espagnol, votre langue?': {
    en: 'And English, Spanish, your language?',
    es: '¿Y el inglés, el español, su idioma?',
  },
  'Toute personne peut demander une ou un interprète à la CNESST, à l’hôpital ou au tribunal. Apprendre le français n’oblige pas à signer un papier que l’on ne comprend pas : demandez toujours une traduction du contrat.':
    {
      en: 'Anyone can ask for an interpreter at the CNESST, the hospital or the court. Learning French does not oblige you to sign a paper you do not understand: always ask for a translation of the contract.',
      es: 'Toda persona puede pedir un intérprete en la CNESST, en el hospital o en el tribunal. Aprender francés no obliga a firmar un papel que no se entiende: pida siempre una traducción del contrato.',
    },
  'Personne ne peut vous vendre une place dans un cours public ni un « certificat de niveau 4 ». Seuls des tests reconnus prouvent un niveau, et leurs résultats ne sont bons que pour un temps limité.':
    {
      en: 'Nobody can sell you a space in a public course or a “level 4 certificate”. Only recognized tests prove a level, and their results are good for a limited time only.',
      es: 'Nadie puede venderle un lugar en un curso público ni un «certificado de nivel 4». Solo las pruebas reconocidas demuestran un nivel, y sus resultados solo valen por un tiempo limitado.',
    },
  'Questions fréquentes': { en: 'Frequent questions', es: 'Preguntas frecuentes' },
  'Mon permis finit bientôt. Puis-je quand même m’inscrire?': {
    en: 'My permit ends soon. Can I still register?',
    es: 'Mi permiso termina pronto. ¿Puedo inscribirme de todos modos?',
  },
  'Oui, tant qu’il est valide. Si vous avez demandé le renouvellement à temps, montrez l’accusé de réception.':
    {
      en: 'Yes, as long as it is valid. If you applied for renewal in time, show the acknowledgement of receipt.',
      es: 'Sí, mientras sea válido. Si pidió la renovación a tiempo, muestre el acuse de recibo.',
    },
  'Ma conjointe ou mon conjoint n’a pas de permis de travail. Cette personne a-t-elle droit aux cours?':
    {
      en: 'My spouse has no work permit. Are they entitled to the courses?',
      es: 'Mi pareja no tiene permiso de trabajo. ¿Tiene derecho a los cursos?',
    },
  'Cela dépend de son document. Beaucoup d’organismes accueillent tout le monde, sans demander de papiers.':
    {
      en: 'It depends on their document. Many organizations welcome everyone, without asking for papers.',
      es: 'Depende de su documento. Muchas organizaciones reciben a todo el mundo, sin pedir papeles.',
    },
  'Je sais parler mais pas lire.': {
    en: 'I can speak but not read.',
    es: 'Sé hablar pero no leer.',
  },
  'Dites-le à l’évaluation, sans gêne. Il existe des classes pour les personnes peu scolarisées, et l’oral compte plus que l’écrit.':
    {
      en: 'Say so at the assessment, without shame. There are classes for people with little schooling, and speaking counts more than writing.',
      es: 'Dígalo en la evaluación, sin vergüenza. Hay clases para personas con poca escolaridad, y lo oral cuenta más que lo escrito.',
    },
  'Demandez à vos collègues de vous corriger un seul mot par jour. À la fin de la saison, vous en saurez cent de plus.':
    {
      en: 'Ask your coworkers to correct just one word a day. By the end of the season, you will know a hundred more.',
      es: 'Pida a sus compañeros que le corrijan una sola palabra por día. Al final de la temporada sabrá cien más.',
    },
  'Des cours près de chez vous': { en: 'Courses near you', es: 'Cursos cerca de usted' },
  'Un jumelage avec quelqu’un d’ici': {
    en: 'Pairing with someone from here',
    es: 'Una pareja de conversación de aquí',
  },
  'S’inscrire à Francisation Québec': {
    en: 'Register with Francisation Québec',
    es: 'Inscribirse en Francisation Québec',
  },
}
