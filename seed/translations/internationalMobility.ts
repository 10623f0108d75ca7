import type { TranslationSeed } from './shape'

/** Chapter “Le Programme de mobilité internationale”, in English and Spanish, both complete. */
export const internationalMobility: TranslationSeed = {
  'Le Programme de mobilité internationale': {
    en: 'The International Mobility Program',
    es: 'El Programa de Movilidad Internacional',
  },
  'Beaucoup de personnes travaillent au Québec sans EIMT : jeunes en échange, conjointes et conjoints, personnes diplômées, personnes demandant l’asile. Leur permis est souvent ouvert. Ce chapitre aide à reconnaître sa situation, car les règles et les aides ne sont pas les mêmes.':
    {
      en: 'Many people work in Quebec without an LMIA: young people on exchange, spouses, graduates, people claiming asylum. Their permit is often open. This chapter helps you recognize your situation, because the rules and the help are not the same.',
      es: 'Muchas personas trabajan en Quebec sin EIMT: jóvenes de intercambio, parejas, personas graduadas, solicitantes de asilo. Su permiso suele ser abierto. Este capítulo ayuda a reconocer su situación, porque las reglas y las ayudas no son las mismas.',
    },
  'Travailler sans EIMT': { en: 'Working without an LMIA', es: 'Trabajar sin EIMT' },
  'Le <1>Programme de mobilité internationale</1> (PMI) réunit tous les permis de travail accordés sans <2>EIMT</2>. Le gouvernement juge alors que l’emploi, l’échange ou la situation de la personne sert un but plus large qu’un poste à combler.':
    {
      en: 'The <1>International Mobility Program</1> (IMP) brings together all the work permits granted without an <2>LMIA</2>. The government considers that the job, the exchange or the person’s situation serves a broader purpose than filling a position.',
      es: 'El <1>Programa de Movilidad Internacional</1> (PMI) reúne todos los permisos de trabajo concedidos sin <2>EIMT</2>. El gobierno considera que el empleo, el intercambio o la situación de la persona sirve a un fin más amplio que llenar un puesto.',
    },
  'Il y a plus de personnes dans le PMI que dans le Programme des travailleurs étrangers temporaires. Pourtant, elles ne figurent dans aucune liste publique d’employeurs : la carte de ce site ne les montre pas.':
    {
      en: 'More people are in the IMP than in the Temporary Foreign Worker Program. Yet they appear in no public list of employers: the map of this site does not show them.',
      es: 'Hay más personas en el PMI que en el Programa de Trabajadores Extranjeros Temporales. Sin embargo, no figuran en ninguna lista pública de empleadores: el mapa de este sitio no las muestra.',
    },
  'Sans EIMT, on n’a pas besoin du <1>CAQ</1> pour travailler. C’est une démarche de moins, mais aussi un contrôle de moins : personne n’a vérifié d’avance le salaire ni le logement.':
    {
      en: 'Without an LMIA, no <1>CAQ</1> is needed to work. That is one less step, but also one less check: nobody has verified the wages or the housing beforehand.',
      es: 'Sin EIMT, no se necesita el <1>CAQ</1> para trabajar. Es un trámite menos, pero también un control menos: nadie ha verificado antes el salario ni la vivienda.',
    },
  'Quelle est votre situation?': { en: 'What is your situation?', es: '¿Cuál es su situación?' },
  'Vous êtes venu ou venue…': { en: 'You came…', es: 'Usted vino…' },
  'Le permis': { en: 'The permit', es: 'El permiso' },
  'Lié à un employeur?': { en: 'Tied to an employer?', es: '¿Ligado a un empleador?' },
  'Avec Expérience internationale Canada : vacances-travail': {
    en: 'With International Experience Canada: working holiday',
    es: 'Con Experiencia Internacional Canadá: vacaciones y trabajo',
  },
  'Permis ouvert, une ou deux années en général': {
    en: 'Open permit, one or two years as a rule',
    es: 'Permiso abierto, uno o dos años en general',
  },
  Non: { en: 'No', es: 'No' },
  'Avec Expérience internationale Canada : jeunes professionnels, stage': {
    en: 'With International Experience Canada: young professionals, internship',
    es: 'Con Experiencia Internacional Canadá: jóvenes profesionales, prácticas',
  },
  'Permis fermé': { en: 'Closed permit', es: 'Permiso cerrado' },
  Oui: { en: 'Yes', es: 'Sí' },
  'Après des études au Québec': {
    en: 'After studies in Quebec',
    es: 'Después de estudiar en Quebec',
  },
  'Permis postdiplôme, ouvert': {
    en: 'Post-graduation permit, open',
    es: 'Permiso de posgraduación, abierto',
  },
  'Non; les conditions dépendent du programme d’études': {
    en: 'No; the conditions depend on the study program',
    es: 'No; las condiciones dependen del programa de estudios',
  },
  'Comme conjointe ou conjoint d’une personne qui travaille ou étudie': {
    en: 'As the spouse of someone who works or studies',
    es: 'Como pareja de una persona que trabaja o estudia',
  },
  'Permis ouvert, dans certains cas seulement depuis 2025': {
    en: 'Open permit, in some cases only since 2025',
    es: 'Permiso abierto, solo en algunos casos desde 2025',
  },
  'Non; il finit au plus tard avec celui de l’autre personne': {
    en: 'No; it ends with the other person’s permit at the latest',
    es: 'No; termina a más tardar con el de la otra persona',
  },
  'Par une mutation dans la même entreprise, ou par un accord commercial': {
    en: 'Through a transfer within the same company, or under a trade agreement',
    es: 'Por un traslado dentro de la misma empresa, o por un acuerdo comercial',
  },
  'Pour demander l’asile': { en: 'To claim asylum', es: 'Para pedir asilo' },
  'Permis ouvert, demandé avec la demande d’asile': {
    en: 'Open permit, requested with the asylum claim',
    es: 'Permiso abierto, que se pide con la solicitud de asilo',
  },
  'Avec un certificat de sélection du Québec (CSQ)': {
    en: 'With a Quebec Selection Certificate (CSQ)',
    es: 'Con un certificado de selección de Quebec (CSQ)',
  },
  'Permis fermé ou ouvert selon l’étape': {
    en: 'Closed or open permit depending on the stage',
    es: 'Permiso cerrado o abierto según la etapa',
  },
  'Cela dépend; lisez le permis': {
    en: 'It depends; read the permit',
    es: 'Depende; lea el permiso',
  },
  'Après un abus chez un employeur': {
    en: 'After abuse by an employer',
    es: 'Después de un abuso de un empleador',
  },
  'Permis ouvert pour travailleurs vulnérables': {
    en: 'Open work permit for vulnerable workers',
    es: 'Permiso abierto para trabajadores vulnerables',
  },
  'Chaque ligne a ses conditions et ses exceptions. Le code inscrit sur le permis dit de quelle ligne il s’agit : montrez-le à la personne qui vous aide.':
    {
      en: 'Each row has its conditions and exceptions. The code printed on the permit tells which row applies: show it to the person who is helping you.',
      es: 'Cada fila tiene sus condiciones y excepciones. El código escrito en el permiso dice de qué fila se trata: muéstrelo a la persona que le ayuda.',
    },
  'aux mêmes normes du travail que tout le monde : salaire minimum, heures supplémentaires, pauses, vacances, protection contre le harcèlement. Le programme et le permis n’y changent rien.':
    {
      en: 'to the same labour standards as everyone else: minimum wage, overtime, breaks, vacation, protection from harassment. The program and the permit change nothing.',
      es: 'a las mismas normas laborales que todo el mundo: salario mínimo, horas extras, pausas, vacaciones, protección contra el acoso. El programa y el permiso no cambian nada.',
    },
  'Permis ouvert : libre, mais pas sans limites': {
    en: 'Open permit: free, but not without limits',
    es: 'Permiso abierto: libre, pero no sin límites',
  },
  'Avec un permis ouvert, vous changez d’emploi quand vous voulez, sans rien demander. Regardez tout de même les <1>remarques</1> au bas du permis :':
    {
      en: 'With an open permit, you change jobs when you like, without asking anyone. Still, look at the <1>remarks</1> at the bottom of the permit:',
      es: 'Con un permiso abierto, usted cambia de empleo cuando quiere, sin pedir nada. Mire de todos modos las <1>observaciones</1> al pie del permiso:',
    },
  'Certains emplois (soins, enseignement, garde d’enfants) demandent un examen médical.': {
    en: 'Some jobs (care, teaching, child care) require a medical exam.',
    es: 'Algunos empleos (cuidados, enseñanza, guardería) piden un examen médico.',
  },
  'Certains employeurs sont interdits, par exemple ceux qui ont été sanctionnés.': {
    en: 'Some employers are off limits, for example those that have been sanctioned.',
    es: 'Algunos empleadores están prohibidos, por ejemplo los que han sido sancionados.',
  },
  'La date de fin compte : un permis ouvert ne se renouvelle pas toujours.': {
    en: 'The end date matters: an open permit cannot always be renewed.',
    es: 'La fecha de fin cuenta: un permiso abierto no siempre se renueva.',
  },
  'Permis fermé du PMI': { en: 'Closed permit in the IMP', es: 'Permiso cerrado del PMI' },
  'L’employeur a fait une offre d’emploi sur un portail du gouvernement et a payé des frais de conformité (230 $ au moment d’écrire). Il ne peut pas vous les faire rembourser. Pour changer d’employeur, il faut une nouvelle offre et un nouveau permis, mais pas d’EIMT, si votre situation reste la même.':
    {
      en: 'The employer made a job offer on a government portal and paid a compliance fee ($230 at the time of writing). They cannot make you pay it back. To change employers, you need a new offer and a new permit, but no LMIA, if your situation stays the same.',
      es: 'El empleador hizo una oferta de empleo en un portal del gobierno y pagó una tarifa de conformidad ($230 al momento de escribir). No puede hacer que usted se la devuelva. Para cambiar de empleador hace falta una nueva oferta y un nuevo permiso, pero no una EIMT, si su situación sigue igual.',
    },
  'Ce qui change par rapport au programme avec EIMT': {
    en: 'What differs from the program with an LMIA',
    es: 'Lo que cambia respecto al programa con EIMT',
  },
  Sujet: { en: 'Subject', es: 'Tema' },
  'Avec EIMT': { en: 'With an LMIA', es: 'Con EIMT' },
  'Sans EIMT (PMI)': { en: 'Without an LMIA (IMP)', es: 'Sin EIMT (PMI)' },
  CAQ: { en: 'CAQ', es: 'CAQ' },
  'Oui, en général': { en: 'Yes, as a rule', es: 'Sí, en general' },
  'Salaire vérifié d’avance': { en: 'Wages verified beforehand', es: 'Salario verificado antes' },
  'Logement ou voyage payé': { en: 'Housing or travel paid for', es: 'Vivienda o viaje pagados' },
  'Selon le volet': { en: 'Depends on the stream', es: 'Según la vía' },
  'Seulement si le contrat le dit': {
    en: 'Only if the contract says so',
    es: 'Solo si el contrato lo dice',
  },
  'Carte de la RAMQ': { en: 'RAMQ card', es: 'Tarjeta de la RAMQ' },
  'Oui, avec un permis de plus de six mois': {
    en: 'Yes, with a permit of more than six months',
    es: 'Sí, con un permiso de más de seis meses',
  },
  'Permis fermé : en général, oui; permis ouvert : dans certains cas seulement': {
    en: 'Closed permit: as a rule, yes; open permit: in some cases only',
    es: 'Permiso cerrado: en general, sí; permiso abierto: solo en algunos casos',
  },
  'Permis ouvert en cas d’abus': {
    en: 'Open permit in case of abuse',
    es: 'Permiso abierto en caso de abuso',
  },
  'Oui, si le permis est fermé': {
    en: 'Yes, if the permit is closed',
    es: 'Sí, si el permiso es cerrado',
  },
  'École des enfants': { en: 'Children’s school', es: 'Escuela de los hijos' },
  Gratuite: { en: 'Free', es: 'Gratis' },
  'Attention à l’assurance maladie': {
    en: 'Mind your health insurance',
    es: 'Cuidado con el seguro médico',
  },
  'Avec un permis vacances-travail ou un autre permis ouvert, la RAMQ ne couvre souvent pas la personne. Une assurance privée est alors exigée ou nécessaire : une seule nuit à l’hôpital coûte des milliers de dollars.':
    {
      en: 'With a working holiday permit or another open permit, RAMQ often does not cover the person. Private insurance is then required or necessary: a single night in hospital costs thousands of dollars.',
      es: 'Con un permiso de vacaciones y trabajo u otro permiso abierto, la RAMQ a menudo no cubre a la persona. Entonces se exige o se necesita un seguro privado: una sola noche en el hospital cuesta miles de dólares.',
    },
  'Prolonger son séjour depuis le Québec': {
    en: 'Extending your stay from within Quebec',
    es: 'Prolongar la estadía desde Quebec',
  },
  'Lire le permis et noter sa date de fin': {
    en: 'Read the permit and note its end date',
    es: 'Leer el permiso y anotar la fecha de fin',
  },
  'Regardez aussi la date de fin du passeport : un permis ne dépasse jamais le passeport.': {
    en: 'Look at the end date of the passport too: a permit never outlasts the passport.',
    es: 'Mire también la fecha de fin del pasaporte: un permiso nunca dura más que el pasaporte.',
  },
  'Sur le permis': { en: 'On the permit', es: 'En el permiso' },
  'Aujourd’hui': { en: 'Today', es: 'Hoy' },
  'Chercher dans quelle ligne du tableau vous pouvez aller': {
    en: 'Find which row of the table you can move to',
    es: 'Buscar a qué fila de la tabla puede pasar',
  },
  'Une participation à Expérience internationale Canada ne se répète pas toujours. Un organisme, une avocate ou un avocat peut dire si une autre voie existe.':
    {
      en: 'Taking part in International Experience Canada cannot always be repeated. An organization or a lawyer can say whether there is another way.',
      es: 'La participación en Experiencia Internacional Canadá no siempre se repite. Una organización o un abogado puede decir si existe otro camino.',
    },
  'Vous, avec un organisme': { en: 'You, with an organization', es: 'Usted, con una organización' },
  'Rendez-vous ou téléphone': { en: 'Appointment or telephone', es: 'Cita o teléfono' },
  'Permis, passeport, contrat, diplômes': {
    en: 'Permit, passport, contract, diplomas',
    es: 'Permiso, pasaporte, contrato, diplomas',
  },
  '0 $ dans un organisme': { en: '$0 at an organization', es: '$0 en una organización' },
  'Au moins six mois avant la fin': {
    en: 'At least six months before the end',
    es: 'Al menos seis meses antes del fin',
  },
  'Déposer la demande': { en: 'Send the application', es: 'Presentar la solicitud' },
  'Gardez l’accusé de réception : il prouve que vous avez demandé à temps et que vous pouvez rester en attendant.':
    {
      en: 'Keep the acknowledgement of receipt: it proves that you applied in time and may stay while you wait.',
      es: 'Guarde el acuse de recibo: prueba que usted pidió a tiempo y que puede quedarse mientras espera.',
    },
  'Passeport, preuve de la situation, photo': {
    en: 'Passport, proof of the situation, photo',
    es: 'Pasaporte, prueba de la situación, foto',
  },
  '155 $, et 100 $ de plus pour un permis ouvert, au moment d’écrire': {
    en: '$155, and $100 more for an open permit, at the time of writing',
    es: '$155, y $100 más por un permiso abierto, al momento de escribir',
  },
  'Avant la fin du permis': { en: 'Before the permit ends', es: 'Antes del fin del permiso' },
  'Prévenir la RAMQ, l’employeur et Service Canada': {
    en: 'Tell RAMQ, the employer and Service Canada',
    es: 'Avisar a la RAMQ, al empleador y a Service Canada',
  },
  'La carte de la RAMQ et le numéro d’assurance sociale ont la même date de fin que le permis.': {
    en: 'The RAMQ card and the social insurance number have the same end date as the permit.',
    es: 'La tarjeta de la RAMQ y el número de seguro social tienen la misma fecha de fin que el permiso.',
  },
  'RAMQ, Service Canada': { en: 'RAMQ, Service Canada', es: 'RAMQ, Service Canada' },
  'Accusé de réception, puis nouveau permis': {
    en: 'Acknowledgement of receipt, then the new permit',
    es: 'Acuse de recibo, después el nuevo permiso',
  },
  'La même semaine': { en: 'The same week', es: 'La misma semana' },
  'Et si le permis est refusé?': {
    en: 'And if the permit is refused?',
    es: '¿Y si rechazan el permiso?',
  },
  'Lisez la lettre : elle donne le motif et une date. Vous pouvez parfois corriger et demander de nouveau, rétablir votre statut dans les <1>90 jours</1>, ou demander une révision à la Cour fédérale, dans un délai très court. N’arrêtez pas de chercher de l’aide parce qu’une première personne a dit non.':
    {
      en: 'Read the letter: it gives the reason and a date. You can sometimes correct and apply again, restore your status within <1>90 days</1>, or ask the Federal Court for a review, within a very short time. Do not stop looking for help because one person said no.',
      es: 'Lea la carta: da el motivo y una fecha. A veces se puede corregir y pedir de nuevo, restablecer el estatus dentro de los <1>90 días</1>, o pedir una revisión al Tribunal Federal, en un plazo muy corto. No deje de buscar ayuda porque una primera persona dijo que no.',
    },
  'Je demande l’asile. Puis-je travailler tout de suite?': {
    en: 'I am claiming asylum. May I work right away?',
    es: 'Pido asilo. ¿Puedo trabajar enseguida?',
  },
  'Il faut d’abord que la demande soit jugée recevable et que l’examen médical soit fait. Le permis est ensuite gratuit. En attendant, des organismes aident pour le logement, l’aide sociale et l’école.':
    {
      en: 'First the claim must be found eligible and the medical exam done. The permit is then free. Meanwhile, organizations help with housing, social assistance and school.',
      es: 'Primero la solicitud debe ser declarada admisible y debe hacerse el examen médico. Después, el permiso es gratis. Mientras tanto, hay organizaciones que ayudan con la vivienda, la ayuda social y la escuela.',
    },
  'Mon employeur dit qu’il n’a pas à suivre les règles, parce que je suis en vacances-travail.': {
    en: 'My employer says the rules do not apply because I am on a working holiday.',
    es: 'Mi empleador dice que no tiene que seguir las reglas porque estoy de vacaciones y trabajo.',
  },
  'C’est faux. La CNESST reçoit votre plainte comme celle de n’importe qui.': {
    en: 'That is false. The CNESST takes your complaint like anyone else’s.',
    es: 'Es falso. La CNESST recibe su queja como la de cualquiera.',
  },
  'Puis-je passer à un permis avec EIMT?': {
    en: 'Can I move to a permit with an LMIA?',
    es: '¿Puedo pasar a un permiso con EIMT?',
  },
  'Oui, si un employeur obtient une EIMT pour vous. Le CAQ devient alors nécessaire, et le permis devient fermé. Comparez bien avant d’abandonner un permis ouvert.':
    {
      en: 'Yes, if an employer obtains an LMIA for you. The CAQ then becomes necessary, and the permit becomes closed. Compare carefully before giving up an open permit.',
      es: 'Sí, si un empleador obtiene una EIMT para usted. Entonces se necesita el CAQ, y el permiso pasa a ser cerrado. Compare bien antes de dejar un permiso abierto.',
    },
  'Gardez une copie de chaque permis que vous avez eu, même fini. Pour la résidence permanente, il faudra prouver chaque mois de travail.':
    {
      en: 'Keep a copy of every permit you have had, even expired. For permanent residence, you will have to prove every month of work.',
      es: 'Guarde una copia de cada permiso que haya tenido, aunque esté vencido. Para la residencia permanente habrá que probar cada mes de trabajo.',
    },
  'Comprendre quel permis vous avez': {
    en: 'Understand which permit you have',
    es: 'Entender qué permiso tiene',
  },
  'Faire la demande de permis': { en: 'Apply for the permit', es: 'Pedir el permiso' },
  'Savoir si la RAMQ vous couvre': {
    en: 'Find out whether RAMQ covers you',
    es: 'Saber si la RAMQ lo cubre',
  },
}
