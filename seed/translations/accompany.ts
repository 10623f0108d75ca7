import type { TranslationSeed } from './shape'

/** Chapter “Accompagner une personne”, in English and Spanish, both complete. */
export const accompany: TranslationSeed = {
  'Accompagner une personne, du premier appel au suivi': {
    en: 'Supporting someone, from the first call to the follow-up',
    es: 'Acompañar a una persona, de la primera llamada al seguimiento',
  },
  'Pour les intervenantes et intervenants : comment accueillir une personne qui a un permis temporaire, comprendre sa situation sans la mettre en danger, choisir une démarche avec elle et rester à ses côtés jusqu’au bout.':
    {
      en: 'For community workers: how to receive someone who has a temporary permit, understand their situation without putting them at risk, choose a course of action with them and stay until the end.',
      es: 'Para quienes trabajan en la comunidad: cómo recibir a una persona con permiso temporal, entender su situación sin ponerla en peligro, elegir un trámite con ella y seguir presente hasta el final.',
    },
  'Avant tout : ne pas nuire': { en: 'Above all: do no harm', es: 'Ante todo: no hacer daño' },
  'Une personne qui a un <1>permis fermé</1> dépend de son employeur pour son revenu, souvent pour son toit, et pour son droit de travailler. Un appel de trop, un papier laissé sur une table ou un nom dit au mauvais endroit peuvent lui coûter tout cela.':
    {
      en: 'Someone who has a <1>closed permit</1> depends on their employer for their income, often for their roof, and for their right to work. One call too many, a paper left on a table or a name said in the wrong place can cost them all of it.',
      es: 'Una persona que tiene un <1>permiso cerrado</1> depende de su empleador para su ingreso, a menudo para su techo, y para su derecho de trabajar. Una llamada de más, un papel dejado en una mesa o un nombre dicho en el lugar equivocado pueden costarle todo eso.',
    },
  'Trois règles suffisent presque toujours : elle décide, on garde ses secrets, on ne promet rien que l’on ne contrôle pas.':
    {
      en: 'Three rules are almost always enough: they decide, we keep their secrets, we promise nothing that we do not control.',
      es: 'Tres reglas bastan casi siempre: la persona decide, guardamos sus secretos, no prometemos nada que no controlemos.',
    },
  'La personne a le droit': { en: 'The person has the right', es: 'La persona tiene derecho' },
  'de décider seule de porter plainte ou non, de changer d’avis, d’avoir une ou un interprète qui n’est ni collègue ni chef, et de savoir ce que vous notez sur elle.':
    {
      en: 'to decide alone whether to file a complaint, to change their mind, to have an interpreter who is neither a coworker nor a boss, and to know what you write down about them.',
      es: 'a decidir sola si presenta una queja o no, a cambiar de opinión, a tener un intérprete que no sea compañero ni jefe, y a saber lo que usted anota sobre ella.',
    },
  'Les sept étapes': { en: 'The seven steps', es: 'Los siete pasos' },
  'Le premier contact': { en: 'The first contact', es: 'El primer contacto' },
  'Demandez d’abord : « Pouvez-vous parler maintenant? Êtes-vous en sécurité? » Convenez d’une façon de rappeler qui ne se voit pas.':
    {
      en: 'Ask first: “Can you talk now? Are you safe?” Agree on a way to call back that goes unnoticed.',
      es: 'Pregunte primero: «¿Puede hablar ahora? ¿Está a salvo?» Acuerden una manera de volver a llamar que no se note.',
    },
  'Intervenante ou intervenant': { en: 'Community worker', es: 'Persona que acompaña' },
  'Téléphone, messagerie, visite': {
    en: 'Phone, messaging, visit',
    es: 'Teléfono, mensajería, visita',
  },
  'Le jour même': { en: 'The same day', es: 'El mismo día' },
  'Écouter, avec une ou un interprète au besoin': {
    en: 'Listen, with an interpreter if needed',
    es: 'Escuchar, con un intérprete si hace falta',
  },
  'Laissez raconter avant de poser des questions. Redites avec vos mots ce que vous avez compris.':
    {
      en: 'Let them tell their story before you ask questions. Say back in your own words what you understood.',
      es: 'Deje que cuente antes de hacer preguntas. Repita con sus palabras lo que entendió.',
    },
  'Vous deux, et une ou un interprète neutre': {
    en: 'The two of you, and a neutral interpreter',
    es: 'Ustedes dos, y un intérprete neutral',
  },
  'Un lieu discret, hors du travail et du logement': {
    en: 'A discreet place, away from work and housing',
    es: 'Un lugar discreto, fuera del trabajo y de la vivienda',
  },
  'Une heure': { en: 'One hour', es: 'Una hora' },
  'Lire les papiers': { en: 'Read the papers', es: 'Leer los papeles' },
  'Permis, contrat, bulletins de paie, passeport. Notez les dates de fin en premier : elles fixent l’ordre des démarches.':
    {
      en: 'Permit, contract, pay slips, passport. Note the end dates first: they decide the order of things.',
      es: 'Permiso, contrato, recibos de pago, pasaporte. Anote primero las fechas de fin: ellas fijan el orden de los trámites.',
    },
  'Vous deux': { en: 'The two of you', es: 'Ustedes dos' },
  'Sur place, ou par photo sur un canal sûr': {
    en: 'In person, or by photo over a safe channel',
    es: 'En persona, o por foto en un canal seguro',
  },
  'Permis, contrat, bulletins de paie, passeport': {
    en: 'Permit, contract, pay slips, passport',
    es: 'Permiso, contrato, recibos de pago, pasaporte',
  },
  'À la première rencontre': { en: 'At the first meeting', es: 'En el primer encuentro' },
  'Choisir ensemble': { en: 'Choose together', es: 'Elegir juntos' },
  'Présentez les choix, ce que chacun apporte et risque, y compris ne rien faire. Laissez le temps, sauf si un délai court.':
    {
      en: 'Present the options, what each brings and risks, including doing nothing. Give time, unless a time limit is running.',
      es: 'Presente las opciones, lo que cada una aporta y arriesga, incluso no hacer nada. Dé tiempo, salvo si corre un plazo.',
    },
  'La personne': { en: 'The person', es: 'La persona' },
  'Avec vous': { en: 'With you', es: 'Con usted' },
  'Quelques jours, ou tout de suite si un délai court': {
    en: 'A few days, or right away if a time limit is running',
    es: 'Algunos días, o enseguida si corre un plazo',
  },
  Agir: { en: 'Act', es: 'Actuar' },
  'Remplissez avec elle, pas à sa place. Gardez une copie et la preuve d’envoi.': {
    en: 'Fill in forms with them, not for them. Keep a copy and the proof of sending.',
    es: 'Llene con ella, no en su lugar. Guarde una copia y la prueba de envío.',
  },
  'La personne, avec votre aide': {
    en: 'The person, with your help',
    es: 'La persona, con su ayuda',
  },
  'En ligne, par la poste ou sur place': {
    en: 'Online, by mail or in person',
    es: 'En línea, por correo o en persona',
  },
  'Consentement écrit, copies': {
    en: 'Written consent, copies',
    es: 'Consentimiento escrito, copias',
  },
  'Selon la démarche': { en: 'Depends on the procedure', es: 'Según el trámite' },
  'Avant le délai le plus court': {
    en: 'Before the shortest time limit',
    es: 'Antes del plazo más corto',
  },
  'Orienter, sans lâcher': { en: 'Refer, without letting go', es: 'Orientar, sin soltar' },
  'Appelez l’autre organisme devant la personne, présentez-la, puis vérifiez qu’elle a été reçue.':
    {
      en: 'Call the other organization with the person present, introduce them, then check that they were received.',
      es: 'Llame a la otra organización delante de la persona, preséntela y después verifique que la recibieron.',
    },
  'Répertoire de ce site': { en: 'This site’s directory', es: 'Directorio de este sitio' },
  'La même semaine': { en: 'The same week', es: 'La misma semana' },
  'Suivre et fermer': { en: 'Follow up and close', es: 'Seguir y cerrar' },
  'Notez la prochaine date et qui rappelle. Fermez le dossier avec elle, en disant comment revenir.':
    {
      en: 'Note the next date and who calls back. Close the file with them, and say how to come back.',
      es: 'Anote la próxima fecha y quién vuelve a llamar. Cierre el expediente con ella, y diga cómo volver.',
    },
  Téléphone: { en: 'Phone', es: 'Teléfono' },
  'Jusqu’à la décision, même après son départ du pays': {
    en: 'Until the decision, even after they leave the country',
    es: 'Hasta la decisión, aun después de su salida del país',
  },
  'Les questions à poser, et pourquoi': {
    en: 'Questions to ask, and why',
    es: 'Las preguntas que hacer, y por qué',
  },
  'La question': { en: 'The question', es: 'La pregunta' },
  'Ce qu’elle révèle': { en: 'What it reveals', es: 'Lo que revela' },
  Ensuite: { en: 'What next', es: 'Después' },
  'Quand finit votre permis?': {
    en: 'When does your permit end?',
    es: '¿Cuándo termina su permiso?',
  },
  'Le délai le plus dur': { en: 'The hardest time limit', es: 'El plazo más duro' },
  'Renouvellement ou rétablissement': {
    en: 'Renewal or restoration',
    es: 'Renovación o restablecimiento',
  },
  'Qui garde votre passeport?': {
    en: 'Who keeps your passport?',
    es: '¿Quién guarda su pasaporte?',
  },
  'Un abus possible': { en: 'Possible abuse', es: 'Un posible abuso' },
  'Le réclamer; permis ouvert pour travailleurs vulnérables': {
    en: 'Ask for it back; open work permit for vulnerable workers',
    es: 'Reclamarlo; permiso abierto para trabajadores vulnerables',
  },
  'Avez-vous payé pour cet emploi?': {
    en: 'Did you pay for this job?',
    es: '¿Pagó por este empleo?',
  },
  'Des frais de recrutement interdits': {
    en: 'Forbidden recruitment fees',
    es: 'Cobros de reclutamiento prohibidos',
  },
  'CNESST, Service Canada': { en: 'CNESST, Service Canada', es: 'CNESST, Service Canada' },
  'Combien d’heures, combien de paie?': {
    en: 'How many hours, how much pay?',
    es: '¿Cuántas horas, cuánta paga?',
  },
  'Du salaire impayé': { en: 'Unpaid wages', es: 'Salario no pagado' },
  'Plainte à la CNESST': { en: 'Complaint to the CNESST', es: 'Queja a la CNESST' },
  'Avez-vous mal quelque part?': { en: 'Do you hurt anywhere?', es: '¿Le duele algo?' },
  'Un accident non déclaré': { en: 'An unreported accident', es: 'Un accidente no declarado' },
  'Réclamation à la CNESST': { en: 'Claim to the CNESST', es: 'Reclamación a la CNESST' },
  'Pouvez-vous sortir, recevoir quelqu’un?': {
    en: 'Can you go out, have visitors?',
    es: '¿Puede salir, recibir a alguien?',
  },
  'Un contrôle, parfois de la traite': {
    en: 'Control, sometimes trafficking',
    es: 'Un control, a veces trata de personas',
  },
  'Sécurité d’abord; 911 si danger': {
    en: 'Safety first; 911 if in danger',
    es: 'Primero la seguridad; 911 si hay peligro',
  },
  'Qui est avec vous, ici ou au pays?': {
    en: 'Who is with you, here or back home?',
    es: '¿Quién está con usted, aquí o en su país?',
  },
  'Enfants, dettes, pression': { en: 'Children, debts, pressure', es: 'Hijos, deudas, presión' },
  'Soutien, école, santé': { en: 'Support, school, health', es: 'Apoyo, escuela, salud' },
  'Ne posez que les questions utiles à la démarche. Une réponse notée est une réponse que l’on peut vous demander de produire.':
    {
      en: 'Ask only what is useful for the procedure. An answer written down is an answer you may be asked to produce.',
      es: 'Haga solo las preguntas útiles para el trámite. Una respuesta anotada es una respuesta que le pueden pedir que entregue.',
    },
  'Conseiller sur une demande d’immigration contre paiement est réservé aux avocates et avocats, aux notaires et aux consultantes et consultants reconnus. Un organisme informe, aide à remplir et accompagne gratuitement; pour un choix juridique, il passe la main.':
    {
      en: 'Advising on an immigration application for a fee is reserved for lawyers, notaries and recognized consultants. An organization informs, helps fill in forms and supports people free of charge; for a legal choice, it hands over.',
      es: 'Aconsejar sobre una solicitud de inmigración a cambio de un pago está reservado a abogados, notarios y consultores reconocidos. Una organización informa, ayuda a llenar y acompaña gratis; para una decisión jurídica, pasa el caso.',
    },
  'Garder les secrets': { en: 'Keeping secrets', es: 'Guardar los secretos' },
  'Demandez un <1>consentement écrit</1>, dans sa langue, qui dit à qui vous parlerez et de quoi.':
    {
      en: 'Ask for <1>written consent</1>, in their language, that says who you will talk to and about what.',
      es: 'Pida un <1>consentimiento escrito</1>, en su idioma, que diga con quién hablará y de qué.',
    },
  'N’appelez jamais l’employeur, le consulat ou l’agence sans son accord.': {
    en: 'Never call the employer, the consulate or the agency without their agreement.',
    es: 'No llame nunca al empleador, al consulado o a la agencia sin su acuerdo.',
  },
  'Évitez les groupes de messagerie du travail : les collègues et les contremaîtres les lisent.': {
    en: 'Avoid workplace messaging groups: coworkers and foremen read them.',
    es: 'Evite los grupos de mensajería del trabajo: los leen compañeros y capataces.',
  },
  'Gardez le strict nécessaire, sous clé, pour un temps limité.': {
    en: 'Keep only what is strictly needed, under lock and key, for a limited time.',
    es: 'Guarde lo estrictamente necesario, bajo llave, por un tiempo limitado.',
  },
  'Si quelqu’un demande des nouvelles d’elle, la réponse est toujours : « Nous ne disons pas qui nous aidons. »':
    {
      en: 'If anyone asks about them, the answer is always: “We do not say who we help.”',
      es: 'Si alguien pregunta por ella, la respuesta es siempre: «No decimos a quién ayudamos».',
    },
  'Choisir la bonne porte': { en: 'Choosing the right door', es: 'Elegir la puerta correcta' },
  'Quelle démarche pour quelle situation': {
    en: 'Which procedure for which situation',
    es: 'Qué trámite para qué situación',
  },
  'La situation': { en: 'The situation', es: 'La situación' },
  'La démarche': { en: 'The procedure', es: 'El trámite' },
  'Le délai': { en: 'The time limit', es: 'El plazo' },
  'Salaire impayé': { en: 'Unpaid wages', es: 'Salario no pagado' },
  '1 an': { en: '1 year', es: '1 año' },
  'Congédiement après une plainte, une maladie, une grossesse': {
    en: 'Dismissal after a complaint, an illness, a pregnancy',
    es: 'Despido después de una queja, una enfermedad, un embarazo',
  },
  'Congédiement ou autre punition après un accident du travail': {
    en: 'Dismissal or other punishment after a work accident',
    es: 'Despido u otro castigo después de un accidente de trabajo',
  },
  '30 jours': { en: '30 days', es: '30 días' },
  '45 jours': { en: '45 days', es: '45 días' },
  'Accident ou maladie du travail': {
    en: 'Work accident or occupational disease',
    es: 'Accidente de trabajo o enfermedad profesional',
  },
  '6 mois': { en: '6 months', es: '6 meses' },
  Abus: { en: 'Abuse', es: 'Abuso' },
  'Permis ouvert pour travailleurs vulnérables': {
    en: 'Open work permit for vulnerable workers',
    es: 'Permiso abierto para trabajadores vulnerables',
  },
  'Avant la fin du permis': { en: 'Before the permit ends', es: 'Antes del fin del permiso' },
  'Permis fini': { en: 'Permit ended', es: 'Permiso terminado' },
  'Rétablissement du statut': { en: 'Restoration of status', es: 'Restablecimiento del estatus' },
  '90 jours': { en: '90 days', es: '90 días' },
  'Violence, menaces': { en: 'Violence, threats', es: 'Violencia, amenazas' },
  '911, puis aide aux victimes': {
    en: '911, then help for victims',
    es: '911, después ayuda a las víctimas',
  },
  'Logement dangereux': { en: 'Dangerous housing', es: 'Vivienda peligrosa' },
  'Service Canada ou municipalité': {
    en: 'Service Canada or municipality',
    es: 'Service Canada o municipio',
  },
  'Quand la personne a peur': {
    en: 'When the person is afraid',
    es: 'Cuando la persona tiene miedo',
  },
  'La peur est raisonnable. Ne la pressez pas. Dites ce qui est vrai : porter plainte ne fait pas perdre le permis; la CNESST ne demande pas le statut; des représailles sont interdites, mais elles arrivent, et on s’y prépare.':
    {
      en: 'Fear is reasonable. Do not rush them. Say what is true: filing a complaint does not cost the permit; the CNESST does not ask about status; reprisals are forbidden, but they happen, and you prepare for them.',
      es: 'El miedo es razonable. No la apure. Diga lo que es cierto: presentar una queja no hace perder el permiso; la CNESST no pregunta el estatus; las represalias están prohibidas, pero ocurren, y uno se prepara.',
    },
  'Préparez un <1>plan de départ</1> : papiers dans un sac, un peu d’argent, un numéro appris par cœur, un lit pour la nuit, quelqu’un qui sait.':
    {
      en: 'Prepare an <1>exit plan</1>: papers in a bag, a little money, a number learned by heart, a bed for the night, someone who knows.',
      es: 'Prepare un <1>plan de salida</1>: papeles en un bolso, un poco de dinero, un número aprendido de memoria, una cama para la noche, alguien que sepa.',
    },
  'Prendre soin de soi': { en: 'Taking care of yourself', es: 'Cuidarse uno mismo' },
  'Vous entendrez des choses dures, et certaines démarches échoueront. Parlez-en à une ou un collègue sans nommer personne, fixez vos heures, et demandez à être deux pour les situations de violence.':
    {
      en: 'You will hear hard things, and some procedures will fail. Talk to a colleague without naming anyone, set your hours, and ask to work in pairs in situations of violence.',
      es: 'Oirá cosas duras, y algunos trámites fracasarán. Hable con alguien de su equipo sin nombrar a nadie, fije su horario y pida trabajar de a dos en las situaciones de violencia.',
    },
  'Puis-je aller sur la ferme?': { en: 'May I go to the farm?', es: '¿Puedo ir a la finca?' },
  'Oui, le logement est la maison des personnes qui y vivent, et elles peuvent vous inviter. N’entrez pas dans les champs ni les bâtiments de travail sans permission. Allez-y à deux, un dimanche.':
    {
      en: 'Yes, the housing is the home of the people who live there, and they can invite you. Do not enter the fields or work buildings without permission. Go in pairs, on a Sunday.',
      es: 'Sí, la vivienda es la casa de las personas que viven en ella, y pueden invitarlo. No entre en los campos ni en los edificios de trabajo sin permiso. Vaya de a dos, un domingo.',
    },
  'Elle est rentrée au pays. Le dossier est-il fini?': {
    en: 'They have gone back home. Is the file over?',
    es: 'Volvió a su país. ¿Se acabó el expediente?',
  },
  'Non. Plainte, accident, impôt, retraite : beaucoup de démarches se font à distance. Gardez une adresse, un courriel et quelqu’un de la famille.':
    {
      en: 'No. Complaint, accident, taxes, pension: much can be done from afar. Keep an address, an e-mail and the contact of a relative.',
      es: 'No. Queja, accidente, impuestos, pensión: muchos trámites se hacen a distancia. Guarde una dirección, un correo y el contacto de un familiar.',
    },
  'Terminez chaque rencontre par une feuille de trois lignes dans sa langue : ce que l’on a décidé, la prochaine date, qui appeler. C’est tout ce dont on se souvient.':
    {
      en: 'End each meeting with three lines on paper in their language: what was decided, the next date, who to call. It is all that anyone remembers.',
      es: 'Termine cada encuentro con una hoja de tres líneas en su idioma: lo que se decidió, la próxima fecha, a quién llamar. Es todo lo que uno recuerda.',
    },
  'Parler d’un cas difficile': {
    en: 'Talk about a difficult case',
    es: 'Hablar de un caso difícil',
  },
  'Hébergement et soutien pour les femmes': {
    en: 'Shelter and support for women',
    es: 'Alojamiento y apoyo para las mujeres',
  },
  'Le permis ouvert en cas d’abus': {
    en: 'The open permit in case of abuse',
    es: 'El permiso abierto en caso de abuso',
  },
}
