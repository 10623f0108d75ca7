import type { TranslationSeed } from './shape'

/** Chapter “Permis fermé : changer d’employeur”, in English and Spanish, both complete. */
export const changeEmployer: TranslationSeed = {
  'Permis fermé : changer d’employeur': {
    en: 'Closed permit: changing employers',
    es: 'Permiso cerrado: cambiar de empleador',
  },
  'Vous avez le droit de quitter votre employeur et d’en chercher un autre. Mais vous ne pouvez commencer chez lui qu’avec un nouveau permis ou une autorisation. En cas d’abus, il existe un permis ouvert, gratuit.':
    {
      en: 'You have the right to leave your employer and look for another. But you can start with the new one only with a new permit or an authorization. In case of abuse, there is an open permit, free of charge.',
      es: 'Usted tiene derecho a dejar a su empleador y a buscar otro. Pero solo puede empezar con el nuevo si tiene un nuevo permiso o una autorización. En caso de abuso existe un permiso abierto, gratuito.',
    },
  'Lire son permis': { en: 'Reading your permit', es: 'Leer su permiso' },
  'Un <1>permis fermé</1> porte le nom d’un employeur, un métier et un lieu. Vous ne pouvez travailler que là. Un <2>permis ouvert</2> ne porte aucun nom d’employeur.':
    {
      en: 'A <1>closed permit</1> carries the name of an employer, an occupation and a place. You can work only there. An <2>open permit</2> carries no employer’s name.',
      es: 'Un <1>permiso cerrado</1> lleva el nombre de un empleador, un oficio y un lugar. Usted solo puede trabajar allí. Un <2>permiso abierto</2> no lleva el nombre de ningún empleador.',
    },
  'Regardez trois choses sur le papier : le nom de l’employeur, la date de fin, et les remarques. Si le travail que vous faites n’est pas celui du permis, parlez-en à un organisme avant de signer quoi que ce soit.':
    {
      en: 'Look at three things on the paper: the employer’s name, the end date and the remarks. If the work you do is not the work on the permit, talk to an organization before signing anything.',
      es: 'Mire tres cosas en el papel: el nombre del empleador, la fecha de fin y las observaciones. Si el trabajo que hace no es el del permiso, hable con una organización antes de firmar cualquier cosa.',
    },
  'de garder votre passeport et vos papiers, de refuser de payer pour votre emploi, et de quitter un employeur. Quitter un emploi n’annule pas votre permis.':
    {
      en: 'to keep your passport and papers, to refuse to pay for your job, and to leave an employer. Leaving a job does not cancel your permit.',
      es: 'a guardar su pasaporte y sus papeles, a negarse a pagar por su empleo y a dejar a un empleador. Dejar un empleo no anula su permiso.',
    },
  'Trois chemins': { en: 'Three ways', es: 'Tres caminos' },
  'Le bon chemin dépend de votre situation. Choisissez-le avec quelqu’un qui connaît les règles : une erreur coûte des mois.':
    {
      en: 'The right way depends on your situation. Choose it with someone who knows the rules: a mistake costs months.',
      es: 'El buen camino depende de su situación. Elíjalo con alguien que conozca las reglas: un error cuesta meses.',
    },
  'Quel chemin pour quelle situation': {
    en: 'Which way for which situation',
    es: 'Qué camino para qué situación',
  },
  'Le chemin': { en: 'The way', es: 'El camino' },
  'Peut-on travailler en attendant?': {
    en: 'Can you work while you wait?',
    es: '¿Se puede trabajar mientras se espera?',
  },
  'Un autre employeur veut vous embaucher': {
    en: 'Another employer wants to hire you',
    es: 'Otro empleador quiere contratarlo',
  },
  'Nouveau permis fermé : EIMT, CAQ, permis': {
    en: 'New closed permit: LMIA, CAQ, permit',
    es: 'Nuevo permiso cerrado: EIMT (LMIA), CAQ, permiso',
  },
  'Oui, si IRCC l’autorise par la mesure temporaire; sinon, non': {
    en: 'Yes, if IRCC authorizes it under the temporary measure; otherwise, no',
    es: 'Sí, si IRCC lo autoriza por la medida temporal; si no, no',
  },
  'Vous subissez un abus, ou vous risquez d’en subir un': {
    en: 'You are being abused, or you risk being abused',
    es: 'Usted sufre un abuso o corre el riesgo de sufrirlo',
  },
  'Permis ouvert pour travailleurs vulnérables': {
    en: 'Open work permit for vulnerable workers',
    es: 'Permiso abierto para trabajadores vulnerables',
  },
  'Chez l’employeur actuel seulement, si vous restez; chez un autre, dès que le permis ouvert arrive':
    {
      en: 'With the present employer only, if you stay; with another, as soon as the open permit arrives',
      es: 'Solo con el empleador actual, si se queda; con otro, en cuanto llega el permiso abierto',
    },
  'Demander le rétablissement du statut, si votre permis est fini': {
    en: 'Apply for restoration of status, if your permit has ended',
    es: 'Pedir el restablecimiento del estatus, si su permiso terminó',
  },
  '90 jours après la date de fin du permis': {
    en: '90 days after the end date of the permit',
    es: '90 días después de la fecha de fin del permiso',
  },
  'Le rétablissement n’est plus possible. Parlez à un organisme, à une avocate ou à un avocat avant de faire une autre demande.':
    {
      en: 'Restoration is no longer possible. Talk to an organization or a lawyer before applying for anything else.',
      es: 'El restablecimiento ya no es posible. Hable con una organización o con un abogado antes de hacer otra solicitud.',
    },
  'Votre permis a expiré depuis moins de 90 jours': {
    en: 'Your permit expired less than 90 days ago',
    es: 'Su permiso venció hace menos de 90 días',
  },
  'Rétablissement du statut, avec un nouveau permis': {
    en: 'Restoration of status, with a new permit',
    es: 'Restablecimiento del estatus, con un nuevo permiso',
  },
  'Non, pas avant la décision': {
    en: 'No, not before the decision',
    es: 'No, no antes de la decisión',
  },
  'Vous avez un CSQ et demandez la résidence permanente': {
    en: 'You have a CSQ and are applying for permanent residence',
    es: 'Usted tiene un CSQ y pide la residencia permanente',
  },
  'Permis de travail lié à la demande de résidence permanente': {
    en: 'Work permit tied to the permanent residence application',
    es: 'Permiso de trabajo ligado a la solicitud de residencia permanente',
  },
  'Selon la date de la demande; faites vérifier': {
    en: 'Depends on the date of the application; have it checked',
    es: 'Depende de la fecha de la solicitud; pida que la revisen',
  },
  'CSQ : certificat de sélection du Québec. Voir le chapitre sur la résidence permanente.': {
    en: 'CSQ: Quebec Selection Certificate. See the chapter on permanent residence.',
    es: 'CSQ: certificado de selección de Quebec. Vea el capítulo sobre la residencia permanente.',
  },
  'Changer d’employeur, étape par étape': {
    en: 'Changing employers, step by step',
    es: 'Cambiar de empleador, paso a paso',
  },
  'Trouver un employeur prêt à faire les démarches': {
    en: 'Find an employer ready to do the paperwork',
    es: 'Encontrar un empleador dispuesto a hacer los trámites',
  },
  'Vous pouvez chercher pendant que vous travaillez encore. Demandez une offre écrite avec le métier, le salaire et les heures.':
    {
      en: 'You can look while you are still working. Ask for a written offer with the occupation, the wage and the hours.',
      es: 'Puede buscar mientras todavía trabaja. Pida una oferta por escrito con el oficio, el salario y las horas.',
    },
  'Organismes d’emploi, bouche-à-oreille, Québec emploi': {
    en: 'Employment organizations, word of mouth, Québec emploi',
    es: 'Organizaciones de empleo, conocidos, Québec emploi',
  },
  'CV, permis actuel': { en: 'Résumé, current permit', es: 'Hoja de vida, permiso actual' },
  'L’employeur obtient l’EIMT': {
    en: 'The employer gets the LMIA',
    es: 'El empleador obtiene la EIMT (LMIA)',
  },
  'Il la demande en même temps au Québec et au Canada. Au moment d’écrire, le traitement est suspendu pour une partie des postes à bas salaire dans certaines régions : vérifiez d’abord.':
    {
      en: 'They apply to Quebec and Canada at the same time. At the time of writing, processing is suspended for some low-wage positions in certain regions: check first.',
      es: 'La pide al mismo tiempo a Quebec y a Canadá. Al momento de escribir, el trámite está suspendido para una parte de los puestos de salario bajo en ciertas regiones: averigüe primero.',
    },
  'Nouvel employeur': { en: 'New employer', es: 'Nuevo empleador' },
  'Service Canada et MIFI': { en: 'Service Canada and MIFI', es: 'Service Canada y MIFI' },
  'Offre d’emploi, contrat': { en: 'Job offer, contract', es: 'Oferta de empleo, contrato' },
  'Payé par l’employeur; il ne peut pas vous le faire rembourser': {
    en: 'Paid by the employer, who cannot make you pay it back',
    es: 'Lo paga el empleador; no puede cobrárselo a usted',
  },
  'De quelques semaines à plusieurs mois': {
    en: 'From a few weeks to several months',
    es: 'De algunas semanas a varios meses',
  },
  'Demander le CAQ': { en: 'Apply for the CAQ', es: 'Pedir el CAQ' },
  'Le certificat d’acceptation du Québec est lié au nouvel emploi.': {
    en: 'The Quebec Acceptance Certificate is tied to the new job.',
    es: 'El certificado de aceptación de Quebec está ligado al nuevo empleo.',
  },
  'MIFI, en ligne': { en: 'MIFI, online', es: 'MIFI, en línea' },
  'Passeport, offre d’emploi, copie de l’EIMT': {
    en: 'Passport, job offer, copy of the LMIA',
    es: 'Pasaporte, oferta de empleo, copia de la EIMT (LMIA)',
  },
  'Entre 200 $ et 300 $ au moment d’écrire; indexé chaque janvier': {
    en: 'Between $200 and $300 at the time of writing; indexed every January',
    es: 'Entre $200 y $300 al momento de escribir; se ajusta cada enero',
  },
  'Quelques semaines': { en: 'A few weeks', es: 'Algunas semanas' },
  'Déposez la demande avant la fin du permis actuel.': {
    en: 'Apply before the current permit ends.',
    es: 'Presente la solicitud antes de que termine el permiso actual.',
  },
  'CAQ, EIMT, passeport, photo, preuve de paiement': {
    en: 'CAQ, LMIA, passport, photo, proof of payment',
    es: 'CAQ, EIMT (LMIA), pasaporte, foto, comprobante de pago',
  },
  '155 $ au moment d’écrire; biométrie en plus si elle a expiré': {
    en: '$155 at the time of writing; biometrics extra if yours have expired',
    es: '$155 al momento de escribir; más la biometría si ya venció',
  },
  'Plusieurs mois; voir les délais d’IRCC': {
    en: 'Several months; see IRCC’s processing times',
    es: 'Varios meses; vea los plazos de IRCC',
  },
  'Demander l’autorisation de commencer plus tôt': {
    en: 'Ask for authorization to start sooner',
    es: 'Pedir la autorización para empezar antes',
  },
  'Une mesure d’IRCC permet de commencer chez le nouvel employeur avant la décision. On la demande par formulaire Web, après le dépôt du permis. Attendez la réponse écrite.':
    {
      en: 'An IRCC measure lets you start with the new employer before the decision. You ask for it by web form, after applying for the permit. Wait for the written answer.',
      es: 'Una medida de IRCC permite empezar con el nuevo empleador antes de la decisión. Se pide con un formulario web, después de presentar la solicitud de permiso. Espere la respuesta por escrito.',
    },
  'Formulaire Web d’IRCC': { en: 'IRCC web form', es: 'Formulario web de IRCC' },
  'Numéro de la demande de permis': {
    en: 'Number of the permit application',
    es: 'Número de la solicitud de permiso',
  },
  '10 à 15 jours ouvrables en général': {
    en: '10 to 15 business days in general',
    es: 'De 10 a 15 días hábiles en general',
  },
  'Travailler pour le nouvel employeur sans permis ni autorisation écrite peut vous faire perdre votre statut, même si l’employeur dit que « c’est en règle ».':
    {
      en: 'Working for the new employer without a permit or a written authorization can make you lose your status, even if the employer says “it is all in order”.',
      es: 'Trabajar para el nuevo empleador sin permiso ni autorización por escrito puede hacerle perder su estatus, aunque el empleador diga que «todo está en regla».',
    },
  'En cas d’abus : le permis ouvert pour travailleurs vulnérables': {
    en: 'In case of abuse: the open work permit for vulnerable workers',
    es: 'En caso de abuso: el permiso abierto para trabajadores vulnerables',
  },
  'L’abus n’est pas seulement la violence. C’est aussi :': {
    en: 'Abuse is not only violence. It is also:',
    es: 'El abuso no es solo la violencia. También es:',
  },
  'des coups, des menaces, des insultes, des gestes sexuels non voulus;': {
    en: 'blows, threats, insults, unwanted sexual acts;',
    es: 'golpes, amenazas, insultos, actos sexuales no deseados;',
  },
  'un salaire volé, des heures jamais payées, des dettes imposées;': {
    en: 'stolen wages, hours never paid, forced debts;',
    es: 'un salario robado, horas nunca pagadas, deudas impuestas;',
  },
  'un passeport retenu, l’interdiction de sortir ou de recevoir des visites;': {
    en: 'a passport held back, being forbidden to go out or have visitors;',
    es: 'un pasaporte retenido, la prohibición de salir o de recibir visitas;',
  },
  'des représailles après une plainte.': {
    en: 'reprisals because you complained.',
    es: 'represalias porque usted se quejó.',
  },
  'Il suffit de <1>motifs raisonnables</1> de croire qu’il y a abus, ou risque d’abus. Vous n’avez pas à prouver comme devant un juge, ni à porter plainte à la police.':
    {
      en: '<1>Reasonable grounds</1> to believe there is abuse, or a risk of abuse, are enough. You do not have to prove it as in court, or go to the police.',
      es: 'Basta con <1>motivos razonables</1> para creer que hay abuso, o riesgo de abuso. No tiene que probarlo como ante un juez, ni denunciar a la policía.',
    },
  'Qui peut le demander': { en: 'Who can apply', es: 'Quién puede pedirlo' },
  'Il faut être au Canada et avoir un permis fermé valide, ou avoir demandé à temps son renouvellement. Votre famille qui est au Canada peut aussi demander un permis.':
    {
      en: 'You must be in Canada and have a valid closed permit, or have applied in time to renew it. Your family members who are in Canada can also apply for a permit.',
      es: 'Hay que estar en Canadá y tener un permiso cerrado válido, o haber pedido a tiempo su renovación. Su familia que está en Canadá también puede pedir un permiso.',
    },
  'Demander le permis ouvert pour travailleurs vulnérables': {
    en: 'Applying for the open work permit for vulnerable workers',
    es: 'Pedir el permiso abierto para trabajadores vulnerables',
  },
  'Se mettre en sécurité': { en: 'Get to safety', es: 'Ponerse a salvo' },
  'Si vous êtes en danger, appelez le 911. Des organismes peuvent vous loger quelques nuits.': {
    en: 'If you are in danger, call 911. Some organizations can give you shelter for a few nights.',
    es: 'Si está en peligro, llame al 911. Algunas organizaciones pueden alojarlo por unas noches.',
  },
  'Vous, avec un organisme': { en: 'You, with an organization', es: 'Usted, con una organización' },
  'Partout au Québec': { en: 'Anywhere in Quebec', es: 'En todo Quebec' },
  'Rassembler les preuves': { en: 'Gather the evidence', es: 'Reunir las pruebas' },
  'Une lettre où vous racontez ce qui est arrivé, avec les dates. Photos, messages, bulletins de paie, témoignages, note médicale : tout aide, rien n’est obligatoire sauf la lettre.':
    {
      en: 'A letter in which you tell what happened, with dates. Photos, messages, pay slips, witnesses, a doctor’s note: everything helps, nothing is required except the letter.',
      es: 'Una carta donde usted cuenta lo que pasó, con las fechas. Fotos, mensajes, recibos de pago, testigos, nota de un médico: todo ayuda, nada es obligatorio excepto la carta.',
    },
  'Dans un lieu sûr, loin de l’employeur': {
    en: 'In a safe place, away from the employer',
    es: 'En un lugar seguro, lejos del empleador',
  },
  'Lettre, preuves, copie du permis et du passeport': {
    en: 'Letter, evidence, copy of the permit and the passport',
    es: 'Carta, pruebas, copia del permiso y del pasaporte',
  },
  'Déposer la demande en ligne': { en: 'Apply online', es: 'Presentar la solicitud en línea' },
  'Choisissez bien le type « travailleur vulnérable » : il est gratuit et traité en priorité.': {
    en: 'Be sure to choose the type “vulnerable worker”: it is free and handled first.',
    es: 'Elija bien el tipo «trabajador vulnerable»: es gratuito y se tramita con prioridad.',
  },
  'Vous, ou une personne autorisée à vous représenter': {
    en: 'You, or an authorized representative',
    es: 'Usted, o un representante autorizado',
  },
  'Formulaire, photo, preuves': { en: 'Form, photo, evidence', es: 'Formulario, foto, pruebas' },
  '0 $ (permis et biométrie)': { en: '$0 (permit and biometrics)', es: '$0 (permiso y biometría)' },
  'IRCC vise quelques jours ouvrables; une agente ou un agent peut appeler': {
    en: 'IRCC aims for a few business days; an officer may call',
    es: 'IRCC busca responder en pocos días hábiles; un agente puede llamar',
  },
  'Recevoir le permis et chercher un emploi': {
    en: 'Receive the permit and look for a job',
    es: 'Recibir el permiso y buscar un empleo',
  },
  'Ce permis dure jusqu’à 12 mois, en général, et ne se renouvelle normalement pas. Cherchez vite un employeur qui demandera une EIMT.':
    {
      en: 'This permit lasts up to 12 months in general, and is not normally renewed. Quickly look for an employer who will apply for an LMIA.',
      es: 'Este permiso dura hasta 12 meses en general, y normalmente no se renueva. Busque rápido un empleador que pida una EIMT (LMIA).',
    },
  'Partout au Canada': { en: 'Anywhere in Canada', es: 'En todo Canadá' },
  'Jusqu’à la date de fin': { en: 'Until the end date', es: 'Hasta la fecha de fin' },
  'Après le départ': { en: 'After you leave', es: 'Después de irse' },
  'Envoyez à l’ancien employeur un message court et poli avec la date de votre départ. Gardez-en une copie.':
    {
      en: 'Send your former employer a short, polite message with the date you left. Keep a copy.',
      es: 'Envíe al antiguo empleador un mensaje corto y amable con la fecha de su salida. Guarde una copia.',
    },
  'Il vous doit le salaire et les vacances jusqu’au dernier jour.': {
    en: 'They owe you wages and vacation pay up to the last day.',
    es: 'Le debe el salario y las vacaciones hasta el último día.',
  },
  'Il doit remettre vos affaires. Si vous logez chez lui, demandez un délai par écrit et appelez un organisme.':
    {
      en: 'They must give back your belongings. If you live in their housing, ask for time in writing and call an organization.',
      es: 'Debe devolverle sus cosas. Si vive en su alojamiento, pida un plazo por escrito y llame a una organización.',
    },
  'Prévenez la RAMQ si votre permis change : la carte peut en dépendre.': {
    en: 'Tell RAMQ if your permit changes: your card may depend on it.',
    es: 'Avise a la RAMQ si su permiso cambia: la tarjeta puede depender de él.',
  },
  'Le statut maintenu': { en: 'Maintained status', es: 'El estatus mantenido' },
  'Si vous demandez un nouveau permis <1>avant</1> la fin de l’ancien, vous pouvez rester au Canada jusqu’à la décision. Vous pouvez continuer à travailler aux mêmes conditions, chez le même employeur. C’est le « statut maintenu ». Si vous sortez du Canada, vous perdez le droit de travailler pendant l’attente.':
    {
      en: 'If you apply for a new permit <1>before</1> the old one ends, you can stay in Canada until the decision. You can go on working under the same conditions, for the same employer. This is called “maintained status”. If you leave Canada, you lose the right to work while you wait.',
      es: 'Si pide un nuevo permiso <1>antes</1> de que termine el anterior, puede quedarse en Canadá hasta la decisión. Puede seguir trabajando en las mismas condiciones, con el mismo empleador. Es el «estatus mantenido». Si sale de Canadá, pierde el derecho de trabajar durante la espera.',
    },
  'Gardez une photo de tous vos papiers dans votre courriel, et le numéro d’un organisme dans votre mémoire. Un téléphone peut se perdre.':
    {
      en: 'Keep a photo of all your papers in your e-mail, and an organization’s number in your memory. A phone can be lost.',
      es: 'Guarde una foto de todos sus papeles en su correo, y el número de una organización en la memoria. Un teléfono se puede perder.',
    },
  'Préparer une demande de permis ouvert': {
    en: 'Preparing an open permit application',
    es: 'Preparar una solicitud de permiso abierto',
  },
  'Parler à quelqu’un maintenant, dans votre langue': {
    en: 'Talking to someone now, in your language',
    es: 'Hablar con alguien ahora, en su idioma',
  },
  'Les règles d’IRCC sur le permis pour travailleurs vulnérables': {
    en: 'IRCC’s rules on the permit for vulnerable workers',
    es: 'Las reglas de IRCC sobre el permiso para trabajadores vulnerables',
  },
}
