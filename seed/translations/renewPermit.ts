import type { TranslationSeed } from './shape'

/** Chapter “Renouveler son permis et garder son statut”, in English and Spanish, both complete. */
export const renewPermit: TranslationSeed = {
  'Renouveler son permis et garder son statut': {
    en: 'Renewing your permit and keeping your status',
    es: 'Renovar el permiso y conservar el estatus',
  },
  'Un permis de travail a une date de fin. Une demande faite avant cette date permet de rester, et souvent de continuer à travailler, jusqu’à la réponse. Une demande faite un jour trop tard change tout.':
    {
      en: 'A work permit has an end date. An application made before that date lets you stay, and often keep working, until the answer. An application made one day late changes everything.',
      es: 'Un permiso de trabajo tiene una fecha de fin. Una solicitud hecha antes de esa fecha permite quedarse, y a menudo seguir trabajando, hasta la respuesta. Una solicitud hecha un día tarde lo cambia todo.',
    },
  'Trois dates à connaître': { en: 'Three dates to know', es: 'Tres fechas que hay que conocer' },
  'La <1>date de fin du permis de travail</1>. C’est elle qui compte pour travailler.': {
    en: 'The <1>end date of the work permit</1>. This is the one that matters for working.',
    es: 'La <1>fecha de fin del permiso de trabajo</1>. Es la que cuenta para trabajar.',
  },
  'La <1>date de fin du passeport</1>. Le nouveau permis ne peut pas aller au-delà.': {
    en: 'The <1>end date of the passport</1>. The new permit cannot go beyond it.',
    es: 'La <1>fecha de fin del pasaporte</1>. El nuevo permiso no puede ir más allá.',
  },
  'La <1>date de fin de la carte RAMQ</1> et du numéro d’assurance sociale : la même que celle du permis.':
    {
      en: 'The <1>end date of the RAMQ card</1> and of the social insurance number: the same as the permit’s.',
      es: 'La <1>fecha de fin de la tarjeta RAMQ</1> y del número de seguro social: la misma que la del permiso.',
    },
  'Le visa collé dans le passeport sert à entrer au Canada. Il peut être fini sans que vous perdiez le droit de rester et de travailler.':
    {
      en: 'The visa stuck in the passport is for entering Canada. It can expire without your losing the right to stay and work.',
      es: 'La visa pegada en el pasaporte sirve para entrar en Canadá. Puede estar vencida sin que usted pierda el derecho de quedarse y trabajar.',
    },
  'Notez ces trois dates dans votre téléphone avec un rappel <1>six mois</1> avant.': {
    en: 'Put these three dates in your phone, with a reminder <1>six months</1> before.',
    es: 'Anote estas tres fechas en su teléfono con un recordatorio <1>seis meses</1> antes.',
  },
  'Où en êtes-vous?': { en: 'Where do you stand?', es: '¿En qué situación está?' },
  'Pouvez-vous rester?': { en: 'May you stay?', es: '¿Puede quedarse?' },
  'Pouvez-vous travailler?': { en: 'May you work?', es: '¿Puede trabajar?' },
  'Le permis est valide': { en: 'The permit is valid', es: 'El permiso es válido' },
  Oui: { en: 'Yes', es: 'Sí' },
  'Oui, selon le permis': { en: 'Yes, as the permit says', es: 'Sí, según el permiso' },
  'Vous avez demandé avant la fin, pour le même employeur; pas encore de réponse': {
    en: 'You applied before the end, for the same employer; no answer yet',
    es: 'Usted pidió antes del fin, para el mismo empleador; todavía no hay respuesta',
  },
  'Oui : c’est le statut maintenu': {
    en: 'Yes: this is maintained status',
    es: 'Sí: es el estatus mantenido',
  },
  'Oui, aux mêmes conditions, tant que vous restez au Canada': {
    en: 'Yes, under the same conditions, as long as you stay in Canada',
    es: 'Sí, en las mismas condiciones, mientras se quede en Canadá',
  },
  'Vous avez demandé avant la fin, pour un autre employeur': {
    en: 'You applied before the end, for another employer',
    es: 'Usted pidió antes del fin, para otro empleador',
  },
  'Chez l’ancien, aux mêmes conditions; chez le nouveau, seulement si IRCC l’a autorisé par écrit':
    {
      en: 'For the old one, under the same conditions; for the new one, only if IRCC has authorized it in writing',
      es: 'Con el anterior, en las mismas condiciones; con el nuevo, solo si IRCC lo autorizó por escrito',
    },
  'Le permis est fini depuis 90 jours ou moins': {
    en: 'The permit ended 90 days ago or less',
    es: 'El permiso terminó hace 90 días o menos',
  },
  'Il faut demander le rétablissement': {
    en: 'You must apply for restoration',
    es: 'Hay que pedir el restablecimiento',
  },
  Non: { en: 'No', es: 'No' },
  'Le permis est fini depuis plus de 90 jours': {
    en: 'The permit ended more than 90 days ago',
    es: 'El permiso terminó hace más de 90 días',
  },
  'Non; faites-vous conseiller tout de suite': {
    en: 'No; get advice right away',
    es: 'No; busque consejo enseguida',
  },
  'Vous quittez le Canada pendant le statut maintenu': {
    en: 'You leave Canada during maintained status',
    es: 'Usted sale de Canadá durante el estatus mantenido',
  },
  'Le statut maintenu prend fin': {
    en: 'Maintained status ends',
    es: 'El estatus mantenido termina',
  },
  'Pas avant le nouveau permis, en général': {
    en: 'Not before the new permit, as a rule',
    es: 'No antes del nuevo permiso, en general',
  },
  'Le statut maintenu s’appelait « statut implicite ». Depuis mai 2025, des règles précises s’appliquent quand plusieurs demandes sont en cours : faites vérifier.':
    {
      en: 'Maintained status used to be called “implied status”. Since May 2025, specific rules apply when several applications are under way: have it checked.',
      es: 'El estatus mantenido se llamaba «estatus implícito». Desde mayo de 2025 se aplican reglas precisas cuando hay varias solicitudes en curso: haga que lo verifiquen.',
    },
  'Demander le renouvellement du permis de travail': {
    en: 'Apply to renew the work permit',
    es: 'Pedir la renovación del permiso de trabajo',
  },
  'avant sa date de fin, idéalement 60 à 90 jours avant': {
    en: 'before its end date, ideally 60 to 90 days before',
    es: 'antes de su fecha de fin, idealmente de 60 a 90 días antes',
  },
  'Sans demande avant cette date, vous perdez le droit de travailler le lendemain. Il reste 90 jours pour demander le rétablissement, sans travailler.':
    {
      en: 'Without an application before that date, you lose the right to work the next day. You then have 90 days to apply for restoration, without working.',
      es: 'Sin una solicitud antes de esa fecha, usted pierde el derecho de trabajar al día siguiente. Quedan 90 días para pedir el restablecimiento, sin trabajar.',
    },
  'de demander vous-même le renouvellement, de lire ce qui est envoyé en votre nom et d’avoir une copie de tout. L’employeur fournit l’EIMT; il ne décide pas de votre statut.':
    {
      en: 'to apply for renewal yourself, to read what is sent in your name and to have a copy of everything. The employer provides the LMIA; they do not decide your status.',
      es: 'a pedir usted la renovación, a leer lo que se envía en su nombre y a tener una copia de todo. El empleador da la EIMT; no decide su estatus.',
    },
  'Renouveler avec le même employeur': {
    en: 'Renewing with the same employer',
    es: 'Renovar con el mismo empleador',
  },
  'Demander à l’employeur s’il renouvelle': {
    en: 'Ask the employer whether they will renew',
    es: 'Preguntar al empleador si renueva',
  },
  'Posez la question par écrit. S’il dit non, vous gardez du temps pour chercher ailleurs.': {
    en: 'Ask in writing. If the answer is no, you still have time to look elsewhere.',
    es: 'Haga la pregunta por escrito. Si dice que no, usted todavía tiene tiempo para buscar en otro lugar.',
  },
  'Message ou courriel': { en: 'Text message or e-mail', es: 'Mensaje o correo electrónico' },
  'Six mois avant la fin': { en: 'Six months before the end', es: 'Seis meses antes del fin' },
  'L’employeur obtient une nouvelle EIMT': {
    en: 'The employer obtains a new LMIA',
    es: 'El empleador obtiene una nueva EIMT',
  },
  'Chaque renouvellement en demande une. Au moment d’écrire, le traitement est suspendu pour une partie des postes à bas salaire.':
    {
      en: 'Every renewal needs one. At the time of writing, processing is suspended for some low-wage positions.',
      es: 'Cada renovación necesita una. Al momento de escribir, el trámite está suspendido para una parte de los puestos de salario bajo.',
    },
  Employeur: { en: 'Employer', es: 'Empleador' },
  'Service Canada et MIFI': { en: 'Service Canada and MIFI', es: 'Service Canada y MIFI' },
  'Offre d’emploi, contrat': { en: 'Job offer, contract', es: 'Oferta de empleo, contrato' },
  'Payé par l’employeur': { en: 'Paid by the employer', es: 'Lo paga el empleador' },
  'De quelques semaines à plusieurs mois': {
    en: 'From a few weeks to several months',
    es: 'De algunas semanas a varios meses',
  },
  'Demander le CAQ': { en: 'Apply for the CAQ', es: 'Pedir el CAQ' },
  'Il est lié à la nouvelle EIMT. À partir du 17 décembre 2028, une personne qui a déjà travaillé trois ans au Québec dans le programme devra montrer un français oral de niveau 4; l’agriculture primaire en est dispensée.':
    {
      en: 'It is tied to the new LMIA. From December 17, 2028, a person who has already worked three years in Quebec under the program will have to show spoken French at level 4; primary agriculture is exempt.',
      es: 'Está ligado a la nueva EIMT. A partir del 17 de diciembre de 2028, una persona que ya haya trabajado tres años en Quebec en el programa deberá demostrar un francés oral de nivel 4; la agricultura primaria está exenta.',
    },
  'MIFI, en ligne': { en: 'MIFI, online', es: 'MIFI, en línea' },
  'Passeport, offre d’emploi, EIMT': {
    en: 'Passport, job offer, LMIA',
    es: 'Pasaporte, oferta de empleo, EIMT',
  },
  'Entre 200 $ et 300 $ au moment d’écrire; indexé chaque janvier': {
    en: 'Between $200 and $300 at the time of writing; indexed every January',
    es: 'Entre $200 y $300 al momento de escribir; se ajusta cada enero',
  },
  'Quelques semaines': { en: 'A few weeks', es: 'Algunas semanas' },
  'Si le CAQ ou l’EIMT n’est pas arrivé et que la date approche, demandez de l’aide : il existe des façons de déposer à temps avec la preuve que le reste est en cours.':
    {
      en: 'If the CAQ or the LMIA has not arrived and the date is near, ask for help: there are ways to apply in time with proof that the rest is under way.',
      es: 'Si el CAQ o la EIMT no ha llegado y la fecha se acerca, pida ayuda: hay maneras de presentar a tiempo con la prueba de que lo demás está en curso.',
    },
  'CAQ, EIMT, passeport, permis actuel, photo': {
    en: 'CAQ, LMIA, passport, current permit, photo',
    es: 'CAQ, EIMT, pasaporte, permiso actual, foto',
  },
  '155 $ au moment d’écrire; biométrie en plus si elle a expiré': {
    en: '$155 at the time of writing; biometrics extra if yours have expired',
    es: '$155 al momento de escribir; más la biometría si ya venció',
  },
  'Avant la date de fin': { en: 'Before the end date', es: 'Antes de la fecha de fin' },
  'Garder la preuve et prévenir': {
    en: 'Keep the proof and tell people',
    es: 'Guardar la prueba y avisar',
  },
  'Imprimez l’accusé de réception. Montrez-le à l’employeur, à la RAMQ et à l’école des enfants.': {
    en: 'Print the acknowledgement of receipt. Show it to the employer, to RAMQ and to the children’s school.',
    es: 'Imprima el acuse de recibo. Muéstrelo al empleador, a la RAMQ y a la escuela de sus hijos.',
  },
  'Compte en ligne d’IRCC': { en: 'IRCC online account', es: 'Cuenta en línea de IRCC' },
  'Accusé de réception': { en: 'Acknowledgement of receipt', es: 'Acuse de recibo' },
  'Le jour même': { en: 'The same day', es: 'El mismo día' },
  'Qui peut vous aider, et qui ne le peut pas': {
    en: 'Who can help you, and who cannot',
    es: 'Quién puede ayudarle y quién no',
  },
  'La personne': { en: 'The person', es: 'La persona' },
  'Peut-elle vous conseiller contre paiement?': {
    en: 'May they advise you for a fee?',
    es: '¿Puede aconsejarle a cambio de un pago?',
  },
  'Comment vérifier': { en: 'How to check', es: 'Cómo verificar' },
  'Avocate, avocat': { en: 'Lawyer', es: 'Abogada, abogado' },
  'Barreau du Québec': { en: 'Barreau du Québec', es: 'Barreau du Québec (colegio de abogados)' },
  Notaire: { en: 'Notary', es: 'Notaria, notario' },
  'Chambre des notaires du Québec': {
    en: 'Chambre des notaires du Québec',
    es: 'Chambre des notaires du Québec (colegio de notarios)',
  },
  'Consultante, consultant en immigration': {
    en: 'Immigration consultant',
    es: 'Consultora, consultor de inmigración',
  },
  'Oui, avec la reconnaissance du Québec pour le CAQ et le CSQ': {
    en: 'Yes, with Quebec’s recognition for the CAQ and the CSQ',
    es: 'Sí, con el reconocimiento de Quebec para el CAQ y el CSQ',
  },
  'Registre du Collège et registre du MIFI': {
    en: 'The College’s register and MIFI’s register',
    es: 'Registro del Colegio y registro del MIFI',
  },
  'Organisme communautaire': { en: 'Community organization', es: 'Organización comunitaria' },
  'Il informe et accompagne, gratuitement': {
    en: 'It informs and supports you, free of charge',
    es: 'Informa y acompaña, gratis',
  },
  'Répertoire de ce site': { en: 'This site’s directory', es: 'Directorio de este sitio' },
  'Agence de recrutement, collègue, « ami de l’ami »': {
    en: 'Recruitment agency, coworker, “friend of a friend”',
    es: 'Agencia de reclutamiento, compañero, «amigo de un amigo»',
  },
  'Ne payez pas, ne donnez pas vos mots de passe': {
    en: 'Do not pay, do not give your passwords',
    es: 'No pague, no dé sus contraseñas',
  },
  'Une personne qui garde votre mot de passe d’IRCC garde votre dossier. Faites créer le compte à votre nom, avec votre courriel, et changez le mot de passe si quelqu’un d’autre le connaît.':
    {
      en: 'Someone who holds your IRCC password holds your file. Have the account made in your name, with your e-mail, and change the password if anyone else knows it.',
      es: 'Quien tiene su contraseña de IRCC tiene su expediente. Haga crear la cuenta a su nombre, con su correo, y cambie la contraseña si otra persona la conoce.',
    },
  'Le rétablissement, si la date est passée': {
    en: 'Restoration, if the date has passed',
    es: 'El restablecimiento, si la fecha ya pasó',
  },
  'Dans les <1>90 jours</1> après la fin, vous pouvez demander à rétablir votre statut et un nouveau permis, avec des frais de plus. Vous restez au Canada pendant l’examen, mais vous <2>ne travaillez pas</2> : un seul jour de travail peut faire refuser la demande.':
    {
      en: 'Within <1>90 days</1> of the end, you can apply to restore your status and for a new permit, with extra fees. You stay in Canada while it is examined, but you <2>do not work</2>: a single day of work can get the application refused.',
      es: 'Dentro de los <1>90 días</1> después del fin, usted puede pedir restablecer su estatus y un nuevo permiso, con un costo adicional. Se queda en Canadá durante el examen, pero <2>no trabaja</2>: un solo día de trabajo puede hacer que rechacen la solicitud.',
    },
  'Pendant ce temps, il faut vivre. Un organisme peut aider avec la nourriture et le logement. L’assurance maladie s’arrête souvent : dites-le à la clinique avant un soin.':
    {
      en: 'Meanwhile, you have to live. An organization can help with food and housing. Health insurance often stops: tell the clinic before any care.',
      es: 'Mientras tanto, hay que vivir. Una organización puede ayudar con la comida y la vivienda. El seguro médico a menudo se detiene: dígalo en la clínica antes de una atención.',
    },
  'Voyager pendant que l’on attend': {
    en: 'Travelling while you wait',
    es: 'Viajar mientras se espera',
  },
  'Sortir du Canada met fin au statut maintenu. Vous pouvez revenir si votre visa ou votre autorisation de voyage est valide, mais vous attendrez peut-être le nouveau permis pour travailler. Demandez avant d’acheter le billet.':
    {
      en: 'Leaving Canada ends maintained status. You can come back if your visa or travel authorization is valid, but you may have to wait for the new permit before working. Ask before you buy the ticket.',
      es: 'Salir de Canadá pone fin al estatus mantenido. Usted puede volver si su visa o su autorización de viaje es válida, pero quizá deba esperar el nuevo permiso para trabajar. Pregunte antes de comprar el boleto.',
    },
  'Mon employeur a « oublié » de demander l’EIMT.': {
    en: 'My employer “forgot” to apply for the LMIA.',
    es: 'Mi empleador «olvidó» pedir la EIMT.',
  },
  'Demandez-lui une réponse par écrit et appelez un organisme le jour même. Selon le temps qui reste, un autre permis, un autre employeur ou un permis ouvert peuvent être possibles.':
    {
      en: 'Ask for an answer in writing and call an organization the same day. Depending on the time left, another permit, another employer or an open permit may be possible.',
      es: 'Pídale una respuesta por escrito y llame a una organización el mismo día. Según el tiempo que quede, puede ser posible otro permiso, otro empleador o un permiso abierto.',
    },
  'J’ai reçu une demande de documents.': {
    en: 'I received a request for documents.',
    es: 'Recibí una solicitud de documentos.',
  },
  'Lisez la date limite : elle est souvent de 30 jours. Répondez même si un papier manque, en expliquant quand il viendra.':
    {
      en: 'Read the time limit: it is often 30 days. Answer even if a paper is missing, and explain when it will come.',
      es: 'Lea la fecha límite: suele ser de 30 días. Responda aunque falte un papel, y explique cuándo llegará.',
    },
  'Faites une capture d’écran de la page qui confirme l’envoi et du reçu de paiement. Ce sont deux preuves que la demande a été faite à temps.':
    {
      en: 'Take a screenshot of the page that confirms the submission and of the payment receipt. They are two proofs that the application was made in time.',
      es: 'Haga una captura de pantalla de la página que confirma el envío y del recibo de pago. Son dos pruebas de que la solicitud se hizo a tiempo.',
    },
  'Aide pour les formulaires': { en: 'Help with the forms', es: 'Ayuda con los formularios' },
  'Le guide officiel de la demande': {
    en: 'The official application guide',
    es: 'La guía oficial de la solicitud',
  },
  'Rétablir son statut': { en: 'Restoring your status', es: 'Restablecer el estatus' },
}
