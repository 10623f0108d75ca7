import type { TranslationSeed } from './shape'

/** Chapter “Les délais à ne pas manquer”, in English and Spanish, both complete. */
export const deadlines: TranslationSeed = {
  'Les délais à ne pas manquer': {
    en: 'Deadlines not to miss',
    es: 'Los plazos que no hay que perder',
  },
  'Beaucoup de droits se perdent par un simple retard. Ce chapitre réunit les délais des autres chapitres : pour le travail, la santé, le statut, le logement et l’impôt, avec ce que l’on peut encore faire quand la date est passée.':
    {
      en: 'Many rights are lost simply by being late. This chapter gathers the time limits of the other chapters: work, health, status, housing and taxes, with what can still be done once the date has passed.',
      es: 'Muchos derechos se pierden por un simple retraso. Este capítulo reúne los plazos de los demás capítulos: trabajo, salud, estatus, vivienda e impuestos, con lo que todavía se puede hacer cuando la fecha ya pasó.',
    },
  'Comment compter': { en: 'How to count', es: 'Cómo contar' },
  'Un délai court à partir d’un <1>événement</1> : le congédiement, l’accident, la lettre reçue, la fin du permis. Notez cette date le jour même.':
    {
      en: 'A time limit runs from an <1>event</1>: the dismissal, the accident, the letter received, the end of the permit. Write that date down the same day.',
      es: 'Un plazo corre a partir de un <1>hecho</1>: el despido, el accidente, la carta recibida, el fin del permiso. Anote esa fecha el mismo día.',
    },
  'Les jours sont des jours de calendrier, fins de semaine comprises. Si le dernier jour est férié, on a souvent jusqu’au jour ouvrable suivant, mais mieux vaut ne pas compter dessus.':
    {
      en: 'Days are calendar days, weekends included. If the last day is a holiday, you often have until the next working day, but better not count on it.',
      es: 'Los días son días de calendario, fines de semana incluidos. Si el último día es feriado, a menudo se tiene hasta el siguiente día hábil, pero es mejor no contar con eso.',
    },
  'Une demande <1>envoyée</1> à temps compte, même incomplète. Gardez toujours la preuve : reçu, capture d’écran, numéro de confirmation.':
    {
      en: 'A request <1>sent</1> in time counts, even if incomplete. Always keep the proof: receipt, screenshot, confirmation number.',
      es: 'Una solicitud <1>enviada</1> a tiempo cuenta, aunque esté incompleta. Guarde siempre la prueba: recibo, captura de pantalla, número de confirmación.',
    },
  'Si un délai finit cette semaine': {
    en: 'If a time limit ends this week',
    es: 'Si un plazo termina esta semana',
  },
  'N’attendez pas un rendez-vous. Appelez la CNESST, IRCC ou un organisme aujourd’hui, dites « mon délai finit le… », et envoyez ce que vous avez.':
    {
      en: 'Do not wait for an appointment. Call the CNESST, IRCC or an organization today, say “my time limit ends on…”, and send what you have.',
      es: 'No espere una cita. Llame hoy a la CNESST, a IRCC o a una organización, diga «mi plazo termina el…» y envíe lo que tenga.',
    },
  'Au travail': { en: 'At work', es: 'En el trabajo' },
  'Ce qui est arrivé': { en: 'What happened', es: 'Lo que pasó' },
  'Ce qu’on peut faire': { en: 'What can be done', es: 'Lo que se puede hacer' },
  'Le délai': { en: 'The time limit', es: 'El plazo' },
  'Congédiement après une plainte, une maladie, une grossesse': {
    en: 'Dismissal after a complaint, an illness, a pregnancy',
    es: 'Despido después de una queja, una enfermedad, un embarazo',
  },
  'Plainte à la CNESST': { en: 'Complaint to the CNESST', es: 'Queja a la CNESST' },
  '45 jours': { en: '45 days', es: '45 días' },
  'Congédiement sans cause juste, après 2 ans de service': {
    en: 'Dismissal without good cause, after 2 years of service',
    es: 'Despido sin causa justa, después de 2 años de servicio',
  },
  'Salaire, vacances, heures impayées': {
    en: 'Unpaid wages, vacation, hours',
    es: 'Salario, vacaciones, horas no pagadas',
  },
  '1 an': { en: '1 year', es: '1 año' },
  'Harcèlement psychologique ou sexuel': {
    en: 'Psychological or sexual harassment',
    es: 'Acoso psicológico o sexual',
  },
  '2 ans après le dernier geste': {
    en: '2 years after the last incident',
    es: '2 años después del último acto',
  },
  'Congédiement ou autre punition après un accident du travail': {
    en: 'Dismissal or other punishment after a work accident',
    es: 'Despido u otro castigo después de un accidente de trabajo',
  },
  '30 jours': { en: '30 days', es: '30 días' },
  Discrimination: { en: 'Discrimination', es: 'Discriminación' },
  'Plainte à la Commission des droits de la personne': {
    en: 'Complaint to the human rights commission',
    es: 'Queja a la comisión de derechos humanos',
  },
  '2 ans, en général': { en: '2 years, as a rule', es: '2 años, en general' },
  'Décision du syndicat de ne pas vous défendre': {
    en: 'The union’s decision not to defend you',
    es: 'Decisión del sindicato de no defenderlo',
  },
  'Plainte au Tribunal administratif du travail': {
    en: 'Complaint to the Administrative Labour Tribunal',
    es: 'Queja al Tribunal administrativo del trabajo',
  },
  '6 mois': { en: '6 months', es: '6 meses' },
  'Si vous êtes syndiqué ou syndiquée, le grief a son propre délai, souvent très court : demandez au syndicat.':
    {
      en: 'If you belong to a union, a grievance has its own time limit, often very short: ask the union.',
      es: 'Si pertenece a un sindicato, la queja sindical tiene su propio plazo, a menudo muy corto: pregunte al sindicato.',
    },
  'Contester un congédiement que vous croyez être une punition': {
    en: 'Contest a dismissal that you believe is a punishment',
    es: 'Reclamar por un despido que usted cree que es un castigo',
  },
  '45 jours après le congédiement': {
    en: '45 days after the dismissal',
    es: '45 días después del despido',
  },
  'La plainte pour pratique interdite est refusée. Il peut rester une plainte pour harcèlement, pour discrimination ou pour salaire impayé : demandez. Après un accident du travail, le délai est plus court : 30 jours.':
    {
      en: 'The complaint for a prohibited practice is refused. A complaint for harassment, discrimination or unpaid wages may remain: ask. After a work accident, the time limit is shorter: 30 days.',
      es: 'La queja por práctica prohibida se rechaza. Puede quedar una queja por acoso, por discriminación o por salario no pagado: pregunte. Después de un accidente de trabajo, el plazo es más corto: 30 días.',
    },
  'Accident et maladie du travail': {
    en: 'Work accident and occupational disease',
    es: 'Accidente de trabajo y enfermedad profesional',
  },
  'Accident, maladie': { en: 'Accident, illness', es: 'Accidente, enfermedad' },
  'Prévenir l’employeur': { en: 'Tell the employer', es: 'Avisar al empleador' },
  'Arrêt de plus de 14 jours, ou frais à rembourser': {
    en: 'More than 14 days off work, or expenses to be paid back',
    es: 'Más de 14 días sin trabajar, o gastos por recuperar',
  },
  'Réclamation à la CNESST': { en: 'Claim to the CNESST', es: 'Reclamación a la CNESST' },
  'Décision de la CNESST': { en: 'CNESST decision', es: 'Decisión de la CNESST' },
  'Demande de révision': { en: 'Request for review', es: 'Solicitud de revisión' },
  'Décision de révision': { en: 'Review decision', es: 'Decisión de revisión' },
  'Contestation au Tribunal': { en: 'Contest before the Tribunal', es: 'Reclamo ante el Tribunal' },
  '60 jours': { en: '60 days', es: '60 días' },
  'Demander la révision d’une décision de la CNESST': {
    en: 'Ask for a review of a CNESST decision',
    es: 'Pedir la revisión de una decisión de la CNESST',
  },
  '30 jours après avoir reçu la décision': {
    en: '30 days after receiving the decision',
    es: '30 días después de recibir la decisión',
  },
  'La décision devient définitive. Si une raison sérieuse vous a retardé, envoyez la demande quand même et expliquez pourquoi.':
    {
      en: 'The decision becomes final. If a serious reason delayed you, send the request anyway and explain why.',
      es: 'La decisión queda firme. Si un motivo serio lo retrasó, envíe la solicitud de todos modos y explique por qué.',
    },
  'Statut, logement, argent': { en: 'Status, housing, money', es: 'Estatus, vivienda, dinero' },
  'Ce qui arrive': { en: 'What happens', es: 'Lo que pasa' },
  'Fin du permis de travail': { en: 'End of the work permit', es: 'Fin del permiso de trabajo' },
  'Demander le renouvellement': { en: 'Apply for renewal', es: 'Pedir la renovación' },
  'Avant la date de fin': { en: 'Before the end date', es: 'Antes de la fecha de fin' },
  'Permis fini': { en: 'Permit ended', es: 'Permiso terminado' },
  'Demander le rétablissement': { en: 'Apply for restoration', es: 'Pedir el restablecimiento' },
  '90 jours': { en: '90 days', es: '90 días' },
  'Refus d’IRCC, décision prise au Canada': {
    en: 'Refusal by IRCC, decision made in Canada',
    es: 'Rechazo de IRCC, decisión tomada en Canadá',
  },
  'Demande à la Cour fédérale': {
    en: 'Application to the Federal Court',
    es: 'Solicitud al Tribunal Federal',
  },
  '15 jours': { en: '15 days', es: '15 días' },
  'Avis d’augmentation de loyer': {
    en: 'Notice of rent increase',
    es: 'Aviso de aumento del alquiler',
  },
  'Refuser par écrit': { en: 'Refuse in writing', es: 'Negarse por escrito' },
  '1 mois': { en: '1 month', es: '1 mes' },
  'Perte d’emploi': { en: 'Loss of job', es: 'Pérdida del empleo' },
  'Demander l’assurance-emploi': {
    en: 'Apply for employment insurance',
    es: 'Pedir el seguro de empleo',
  },
  '4 semaines après le dernier jour': {
    en: '4 weeks after the last day',
    es: '4 semanas después del último día',
  },
  'Fin de l’année': { en: 'End of the year', es: 'Fin del año' },
  'Déclaration de revenus': { en: 'Tax return', es: 'Declaración de ingresos' },
  '30 avril': { en: 'April 30', es: '30 de abril' },
  'Agression, violence': { en: 'Assault, violence', es: 'Agresión, violencia' },
  'Demande à l’aide aux victimes (IVAC)': {
    en: 'Application for help for victims (IVAC)',
    es: 'Solicitud de ayuda a las víctimas (IVAC)',
  },
  '3 ans, avec des exceptions': { en: '3 years, with exceptions', es: '3 años, con excepciones' },
  'Arrivée au Québec': { en: 'Arrival in Quebec', es: 'Llegada a Quebec' },
  'Inscription à la RAMQ': { en: 'Registration with RAMQ', es: 'Inscripción en la RAMQ' },
  'La première semaine': { en: 'The first week', es: 'La primera semana' },
  'Résumé de délais généraux, avec des exceptions. La lettre que vous avez reçue passe avant ce tableau.':
    {
      en: 'A summary of general time limits, with exceptions. The letter you received comes before this table.',
      es: 'Resumen de plazos generales, con excepciones. La carta que usted recibió está por encima de esta tabla.',
    },
  'd’expliquer un retard. Une maladie grave, un départ forcé du pays, une mauvaise information de l’employeur ou de l’organisme officiel sont des raisons que l’on peut écouter. Écrivez-les, avec des preuves.':
    {
      en: 'to explain a delay. A serious illness, being made to leave the country, wrong information from the employer or the official body are reasons that can be heard. Write them down, with proof.',
      es: 'a explicar un retraso. Una enfermedad grave, una salida forzada del país, una mala información del empleador o del organismo oficial son motivos que se pueden escuchar. Escríbalos, con pruebas.',
    },
  'Un délai approche : quoi faire, dans l’ordre': {
    en: 'A time limit is near: what to do, in order',
    es: 'Se acerca un plazo: qué hacer, en orden',
  },
  'Écrire la date et ce qui l’a fait commencer': {
    en: 'Write down the date and what started it',
    es: 'Escribir la fecha y lo que la hizo empezar',
  },
  'Gardez l’enveloppe : le cachet de la poste prouve le jour de réception.': {
    en: 'Keep the envelope: the postmark helps prove the day you received it.',
    es: 'Guarde el sobre: el sello del correo ayuda a probar el día en que la recibió.',
  },
  'Carnet ou téléphone': { en: 'Notebook or phone', es: 'Cuaderno o teléfono' },
  'Lettre, enveloppe, courriel': {
    en: 'Letter, envelope, e-mail',
    es: 'Carta, sobre, correo electrónico',
  },
  'Aujourd’hui': { en: 'Today', es: 'Hoy' },
  'Appeler un organisme': { en: 'Call an organization', es: 'Llamar a una organización' },
  'Dites la date en premier. On vous recevra plus vite, ou on vous enverra ailleurs.': {
    en: 'Say the date first. You will be seen sooner, or sent elsewhere.',
    es: 'Diga primero la fecha. Lo recibirán más rápido o lo enviarán a otro lugar.',
  },
  'Répertoire de ce site': { en: 'This site’s directory', es: 'Directorio de este sitio' },
  'Aujourd’hui ou demain': { en: 'Today or tomorrow', es: 'Hoy o mañana' },
  'Envoyer la demande, même courte': {
    en: 'Send the request, even a short one',
    es: 'Enviar la solicitud, aunque sea corta',
  },
  'Votre nom, la décision ou l’événement, « je conteste » ou « je porte plainte », la date, votre signature. Les détails suivront.':
    {
      en: 'Your name, the decision or the event, “I contest” or “I am filing a complaint”, the date, your signature. The details can follow.',
      es: 'Su nombre, la decisión o el hecho, «me opongo» o «presento una queja», la fecha, su firma. Los detalles vendrán después.',
    },
  'Vous, ou un organisme': { en: 'You, or an organization', es: 'Usted, o una organización' },
  'En ligne, télécopieur, courrier recommandé': {
    en: 'Online, fax, registered mail',
    es: 'En línea, fax, correo certificado',
  },
  'Copie de la décision': { en: 'Copy of the decision', es: 'Copia de la decisión' },
  '0 $ à la CNESST et au Tribunal administratif du travail': {
    en: '$0 at the CNESST and the Administrative Labour Tribunal',
    es: '$0 en la CNESST y en el Tribunal administrativo del trabajo',
  },
  'Avant le dernier jour': { en: 'Before the last day', es: 'Antes del último día' },
  'Garder la preuve et noter la suite': {
    en: 'Keep the proof and note what comes next',
    es: 'Guardar la prueba y anotar lo que sigue',
  },
  'Numéro de dossier, nom de la personne, prochaine date. Donnez une adresse qui restera bonne.': {
    en: 'File number, name of the person, next date. Give an address that will stay good.',
    es: 'Número de expediente, nombre de la persona, próxima fecha. Dé una dirección que siga siendo buena.',
  },
  'Reçu ou capture d’écran': { en: 'Receipt or screenshot', es: 'Recibo o captura de pantalla' },
  'Le même jour': { en: 'The same day', es: 'El mismo día' },
  'Le délai est passé': { en: 'The time limit has passed', es: 'El plazo ya pasó' },
  'Ne concluez pas sans aide que c’est perdu. Trois questions à poser :': {
    en: 'Do not conclude on your own that it is lost. Three questions to ask:',
    es: 'No concluya usted solo que está perdido. Tres preguntas que hacer:',
  },
  'Y a-t-il une <1>raison sérieuse</1> qui explique le retard?': {
    en: 'Is there a <1>serious reason</1> for the delay?',
    es: '¿Hay un <1>motivo serio</1> que explique el retraso?',
  },
  'Y a-t-il <1>un autre recours</1> dont le délai est plus long?': {
    en: 'Is there <1>another remedy</1> with a longer time limit?',
    es: '¿Hay <1>otro recurso</1> con un plazo más largo?',
  },
  'Le délai a-t-il <1>vraiment commencé</1>? Sans lettre reçue, sans avis dans une langue comprise, il peut ne pas courir encore.':
    {
      en: 'Has the time limit <1>really started</1>? Without a letter received, without notice in a language understood, it may not be running yet.',
      es: '¿El plazo <1>empezó de verdad</1>? Sin carta recibida, sin aviso en un idioma entendido, puede no correr todavía.',
    },
  'Partir ne fait pas tout perdre': {
    en: 'Leaving does not mean losing everything',
    es: 'Irse no hace perder todo',
  },
  'Les délais continuent quand vous rentrez au pays, et les droits aussi. Une plainte, une contestation, une déclaration de revenus se font de loin. Laissez à l’organisme une adresse, un courriel et le numéro d’une personne de la famille.':
    {
      en: 'Time limits go on when you return home, and so do rights. You can file a complaint, contest a decision or file a tax return from afar. Leave the organization an address, an e-mail and a relative’s number.',
      es: 'Los plazos continúan cuando usted vuelve a su país, y los derechos también. Una queja, un reclamo, una declaración de ingresos se hacen de lejos. Deje a la organización una dirección, un correo y el número de un familiar.',
    },
  'Je ne sais pas lire la lettre.': { en: 'I cannot read the letter.', es: 'No sé leer la carta.' },
  'Prenez-la en photo et envoyez-la à un organisme le jour même. Cherchez un nombre suivi du mot « jours » : c’est presque toujours le délai.':
    {
      en: 'Take a photo and send it to an organization the same day. Look for a number followed by the word “jours” (days): it is almost always the time limit.',
      es: 'Tómele una foto y envíela a una organización el mismo día. Busque un número seguido de la palabra «jours» (días): es casi siempre el plazo.',
    },
  'Mon patron ou ma patronne dit d’attendre son retour.': {
    en: 'My boss says to wait until they are back.',
    es: 'Mi patrón dice que espere su regreso.',
  },
  'Le délai n’attend pas. Envoyez la demande, vous pourrez toujours la retirer.': {
    en: 'The time limit does not wait. Send the request; you can always withdraw it.',
    es: 'El plazo no espera. Envíe la solicitud; siempre podrá retirarla.',
  },
  'Mettez trois rappels dans votre téléphone pour chaque délai : à la moitié, une semaine avant, trois jours avant.':
    {
      en: 'Put three reminders in your phone for each time limit: halfway, one week before, three days before.',
      es: 'Ponga tres recordatorios en su teléfono para cada plazo: a la mitad, una semana antes, tres días antes.',
    },
  'Vérifier un délai avec quelqu’un': {
    en: 'Check a time limit with someone',
    es: 'Verificar un plazo con alguien',
  },
  'Contester une décision de la CNESST': {
    en: 'Contest a CNESST decision',
    es: 'Oponerse a una decisión de la CNESST',
  },
  'Les recours en normes du travail': {
    en: 'Remedies under labour standards',
    es: 'Los recursos de las normas laborales',
  },
}
