import type { TranslationSeed } from './shape'

/** Chapter “Santé et assurance maladie”, in English and Spanish, both complete. */
export const health: TranslationSeed = {
  'Santé et assurance maladie (RAMQ)': {
    en: 'Health and health insurance (RAMQ)',
    es: 'Salud y seguro de enfermedad (RAMQ)',
  },
  'Comment obtenir la carte d’assurance maladie, que faire pendant le délai de carence, et où aller quand on est malade. Inscrivez-vous dès votre arrivée.':
    {
      en: 'How to get the health insurance card, what to do during the waiting period, and where to go when you are sick. Register as soon as you arrive.',
      es: 'Cómo obtener la tarjeta de seguro de salud, qué hacer durante el período de espera y adónde ir cuando uno está enfermo. Inscríbase desde que llega.',
    },
  'La carte de la RAMQ': { en: 'The RAMQ card', es: 'La tarjeta de la RAMQ' },
  'La <1>RAMQ</1> gère l’assurance maladie publique. Avec sa carte, vous consultez, allez à l’hôpital ou passez des examens sans payer, pour les services couverts.':
    {
      en: '<1>RAMQ</1> runs public health insurance. With its card, you see a doctor, go to hospital or have tests without paying, for covered services.',
      es: 'La <1>RAMQ</1> administra el seguro público de salud. Con su tarjeta, usted ve a un médico, va al hospital o se hace exámenes sin pagar, para los servicios cubiertos.',
    },
  'Les personnes qui ont un permis de travail fermé y ont droit, en général, si le permis est valide <1>plus de six mois</1>. Les personnes du PTAS y ont droit sans égard à la durée de leur permis, dès leur arrivée. La RAMQ dit de même des personnes qui font un travail agricole saisonnier et viennent du Guatemala, du Honduras, du Mexique ou du Salvador par le Programme des travailleurs étrangers temporaires.':
    {
      en: 'People with a closed work permit are entitled to it, as a rule, if the permit is valid for <1>more than six months</1>. People in the SAWP are entitled whatever the length of their permit, from the day they arrive. RAMQ says the same of people who do seasonal farm work and come from Guatemala, Honduras, Mexico or El Salvador through the Temporary Foreign Worker Program.',
      es: 'Las personas con un permiso de trabajo cerrado tienen derecho, en general, si el permiso es válido por <1>más de seis meses</1>. Las personas del PTAS tienen derecho sea cual sea la duración de su permiso, desde su llegada. La RAMQ dice lo mismo de quienes hacen un trabajo agrícola de temporada y vienen de Guatemala, Honduras, México o El Salvador por el Programa de Trabajadores Extranjeros Temporales.',
    },
  'La carte dure aussi longtemps que votre permis. Quand le permis change, la carte peut s’arrêter : appelez la RAMQ avant la date de fin.':
    {
      en: 'The card lasts as long as your permit. When the permit changes, the card may stop: call RAMQ before the end date.',
      es: 'La tarjeta dura lo mismo que su permiso. Cuando el permiso cambia, la tarjeta puede dejar de servir: llame a la RAMQ antes de la fecha de fin.',
    },
  'La RAMQ vous couvre-t-elle, et à partir de quand?': {
    en: 'Does RAMQ cover you, and from when?',
    es: '¿Lo cubre la RAMQ, y desde cuándo?',
  },
  'Couverture de la RAMQ': { en: 'RAMQ coverage', es: 'Cobertura de la RAMQ' },
  'À partir de quand': { en: 'From when', es: 'A partir de cuándo' },
  'PTAS; travail agricole saisonnier, si l’on vient du Guatemala, du Honduras, du Mexique ou du Salvador':
    {
      en: 'SAWP; seasonal farm work, if you come from Guatemala, Honduras, Mexico or El Salvador',
      es: 'PTAS; trabajo agrícola de temporada, si se viene de Guatemala, Honduras, México o El Salvador',
    },
  'Oui, si vous vous inscrivez': { en: 'Yes, if you register', es: 'Sí, si se inscribe' },
  'Dès l’arrivée, sans délai de carence': {
    en: 'On arrival, with no waiting period',
    es: 'Desde la llegada, sin período de espera',
  },
  'Permis fermé de plus de six mois': {
    en: 'Closed permit of more than six months',
    es: 'Permiso cerrado de más de seis meses',
  },
  'Après un délai de carence d’au plus trois mois': {
    en: 'After a waiting period of up to three months',
    es: 'Después de un período de espera de tres meses como máximo',
  },
  'Personne d’un pays qui a une entente avec le Québec': {
    en: 'Person from a country that has an agreement with Quebec',
    es: 'Persona de un país que tiene un acuerdo con Quebec',
  },
  'Oui, avec l’attestation de votre pays': {
    en: 'Yes, with your country’s certificate',
    es: 'Sí, con el certificado de su país',
  },
  'Souvent dès l’arrivée': { en: 'Often on arrival', es: 'A menudo desde la llegada' },
  'Permis fermé de six mois ou moins': {
    en: 'Closed permit of six months or less',
    es: 'Permiso cerrado de seis meses o menos',
  },
  'En général, non': { en: 'As a rule, no', es: 'En general, no' },
  'Assurance privée': { en: 'Private insurance', es: 'Seguro privado' },
  'Permis ouvert': { en: 'Open permit', es: 'Permiso abierto' },
  'Dans certains cas seulement': { en: 'In some cases only', es: 'Solo en ciertos casos' },
  'Demandez à la RAMQ, avec votre permis en main': {
    en: 'Ask RAMQ, with your permit in hand',
    es: 'Pregunte a la RAMQ, con su permiso en la mano',
  },
  'Conjointe, conjoint, enfants qui vous accompagnent': {
    en: 'Spouse and children who come with you',
    es: 'Cónyuge e hijos que lo acompañan',
  },
  'Oui, si la RAMQ vous couvre et si leur document dure plus de six mois': {
    en: 'Yes, if RAMQ covers you and their document lasts more than six months',
    es: 'Sí, si la RAMQ lo cubre a usted y si el documento de ellos dura más de seis meses',
  },
  'Selon votre situation': { en: 'Depends on your situation', es: 'Según su situación' },
  'Pays qui ont une entente en santé au moment d’écrire : Belgique, Danemark, Finlande, France, Grèce, Luxembourg, Norvège, Portugal, Roumanie, Serbie, Suède.':
    {
      en: 'Countries with a health agreement at the time of writing: Belgium, Denmark, Finland, France, Greece, Luxembourg, Norway, Portugal, Romania, Serbia, Sweden.',
      es: 'Países que tienen un acuerdo de salud al momento de escribir: Bélgica, Dinamarca, Finlandia, Francia, Grecia, Luxemburgo, Noruega, Portugal, Rumania, Serbia, Suecia.',
    },
  'de recevoir des soins en cas d’urgence, avec ou sans carte. Un hôpital ne peut pas refuser de traiter une personne dont la vie est en danger. Il peut ensuite envoyer une facture si aucune assurance ne vous couvre.':
    {
      en: 'to be treated in an emergency, with or without a card. A hospital cannot refuse to treat someone whose life is in danger. It may send a bill afterwards if you are not covered.',
      es: 'a recibir atención en una emergencia, con o sin tarjeta. Un hospital no puede negarse a atender a una persona cuya vida está en peligro. Después puede enviar una factura si usted no está cubierto.',
    },
  'S’inscrire à la RAMQ': { en: 'Registering with RAMQ', es: 'Inscribirse en la RAMQ' },
  'Remplir le formulaire d’inscription': {
    en: 'Fill in the registration form',
    es: 'Llenar el formulario de inscripción',
  },
  'En ligne, ou par téléphone pour le recevoir par la poste. Faites-le la première semaine.': {
    en: 'Online, or by phone to receive it by mail. Do it in the first week.',
    es: 'En línea, o por teléfono para recibirlo por correo. Hágalo la primera semana.',
  },
  'Vous; l’employeur peut vous aider': {
    en: 'You; the employer can help',
    es: 'Usted; el empleador puede ayudarle',
  },
  'Dès l’arrivée': { en: 'As soon as you arrive', es: 'Desde la llegada' },
  'Envoyer les documents': { en: 'Send the documents', es: 'Enviar los documentos' },
  'Des copies lisibles suffisent souvent. Indiquez l’adresse où vous recevez le courrier.': {
    en: 'Legible copies are often enough. Give the address where you receive mail.',
    es: 'A menudo bastan copias legibles. Indique la dirección donde recibe el correo.',
  },
  'RAMQ, en ligne ou par la poste': {
    en: 'RAMQ, online or by mail',
    es: 'RAMQ, en línea o por correo',
  },
  'Passeport, permis de travail, preuve d’adresse, contrat': {
    en: 'Passport, work permit, proof of address, contract',
    es: 'Pasaporte, permiso de trabajo, prueba de dirección, contrato',
  },
  'Le même jour': { en: 'The same day', es: 'El mismo día' },
  'Recevoir la lettre, puis la carte': {
    en: 'Receive the letter, then the card',
    es: 'Recibir la carta y luego la tarjeta',
  },
  'La lettre dit à partir de quelle date la RAMQ vous couvre. Gardez-la : elle sert de preuve.': {
    en: 'The letter says from which date RAMQ covers you. Keep it: it serves as proof.',
    es: 'La carta dice desde qué fecha lo cubre la RAMQ. Guárdela: sirve de prueba.',
  },
  'Par la poste': { en: 'By mail', es: 'Por correo' },
  'Quelques semaines, plus le délai de carence': {
    en: 'A few weeks, plus the waiting period',
    es: 'Algunas semanas, más el período de espera',
  },
  'Renouveler avec le permis': { en: 'Renew with the permit', es: 'Renovar junto con el permiso' },
  'Envoyez le nouveau permis, ou la preuve que vous l’avez demandé à temps.': {
    en: 'Send the new permit, or the proof that you applied for it in time.',
    es: 'Envíe el nuevo permiso, o la prueba de que lo pidió a tiempo.',
  },
  'Nouveau permis ou accusé de réception d’IRCC': {
    en: 'New permit or IRCC’s acknowledgement of receipt',
    es: 'Nuevo permiso o acuse de recibo de IRCC',
  },
  'Avant la date de fin de la carte': {
    en: 'Before the card’s end date',
    es: 'Antes de la fecha de fin de la tarjeta',
  },
  'Pendant le délai de carence': {
    en: 'During the waiting period',
    es: 'Durante el período de espera',
  },
  'Depuis le 26 septembre 2022, tout employeur du Programme des travailleurs étrangers temporaires, sauf dans le PTAS, doit <1>fournir et payer</1> une assurance privée qui couvre les soins d’urgence jusqu’à ce que la RAMQ commence. Il ne peut pas la retenir sur votre paie. Demandez le nom de l’assureur et le numéro de la police.':
    {
      en: 'Since September 26, 2022, every employer in the Temporary Foreign Worker Program, except in the SAWP, must <1>provide and pay for</1> private insurance that covers emergency care until RAMQ begins. They cannot take it from your pay. Ask for the name of the insurer and the policy number.',
      es: 'Desde el 26 de septiembre de 2022, todo empleador del Programa de Trabajadores Extranjeros Temporales, salvo en el PTAS, debe <1>dar y pagar</1> un seguro privado que cubra la atención de emergencia hasta que empiece la RAMQ. No puede descontarlo de su paga. Pida el nombre de la aseguradora y el número de la póliza.',
    },
  'Même pendant ce délai, certains services sont gratuits : ceux liés à la grossesse et à l’accouchement, aux victimes de violence conjugale ou d’agression sexuelle, et à certaines maladies contagieuses.':
    {
      en: 'Even during this period, some services are free: those for pregnancy and childbirth, for victims of domestic violence or sexual assault, and for some contagious diseases.',
      es: 'Incluso durante esa espera, algunos servicios son gratuitos: los del embarazo y del parto, los de víctimas de violencia conyugal o de agresión sexual, y los de ciertas enfermedades contagiosas.',
    },
  'Un accident du travail n’attend pas : c’est la CNESST qui paie, dès le premier jour.': {
    en: 'A work accident does not wait: the CNESST pays, from the first day.',
    es: 'Un accidente de trabajo no espera: paga la CNESST, desde el primer día.',
  },
  'Où aller?': { en: 'Where to go?', es: '¿Adónde ir?' },
  'C’est…': { en: 'It is…', es: 'Es…' },
  'Avec une ou un interprète?': { en: 'With an interpreter?', es: '¿Con intérprete?' },
  'Une urgence : douleur à la poitrine, saignement, perte de connaissance': {
    en: 'An emergency: chest pain, bleeding, fainting',
    es: 'Una emergencia: dolor en el pecho, sangrado, pérdida de conocimiento',
  },
  '911 ou urgence de l’hôpital': {
    en: '911 or the hospital emergency room',
    es: '911 o la sala de emergencias del hospital',
  },
  'Demandez; l’hôpital peut en trouver un': {
    en: 'Ask; the hospital can find one',
    es: 'Pida uno; el hospital puede encontrarlo',
  },
  'Une question : faut-il consulter?': {
    en: 'A question: do I need to see someone?',
    es: 'Una pregunta: ¿hay que ver a alguien?',
  },
  'Info-Santé 811, jour et nuit': {
    en: 'Info-Santé 811, day and night',
    es: 'Info-Santé 811, de día y de noche',
  },
  'Surtout en français et en anglais': {
    en: 'Mostly in French and English',
    es: 'Sobre todo en francés y en inglés',
  },
  'Un problème qui peut attendre un jour ou deux': {
    en: 'A problem that can wait a day or two',
    es: 'Un problema que puede esperar uno o dos días',
  },
  'Clinique sans rendez-vous, pharmacie': {
    en: 'Walk-in clinic, pharmacy',
    es: 'Clínica sin cita, farmacia',
  },
  'Venez avec quelqu’un, ou demandez à un organisme': {
    en: 'Come with someone, or ask an organization',
    es: 'Vaya con alguien, o pida ayuda a una organización',
  },
  'Vaccins, pansements, grossesse, santé mentale': {
    en: 'Vaccines, dressings, pregnancy, mental health',
    es: 'Vacunas, curaciones, embarazo, salud mental',
  },
  'CLSC de votre secteur': { en: 'CLSC in your area', es: 'El CLSC de su zona' },
  'Oui, souvent avec une banque d’interprètes': {
    en: 'Yes, often from a pool of interpreters',
    es: 'Sí, a menudo con un servicio de intérpretes',
  },
  'Stress, tristesse, solitude': {
    en: 'Stress, sadness, loneliness',
    es: 'Estrés, tristeza, soledad',
  },
  'Info-Social 811, organismes': {
    en: 'Info-Social 811, organizations',
    es: 'Info-Social 811, organizaciones',
  },
  'Selon l’endroit': { en: 'Depends on the place', es: 'Según el lugar' },
  'Les médicaments': { en: 'Medicine', es: 'Los medicamentos' },
  'Au Québec, toute personne assurée à la RAMQ doit avoir une <1>assurance médicaments</1> : celle de l’employeur, s’il en offre une, ou le régime public. Avec le régime public, vous payez une partie à la pharmacie. La pharmacienne ou le pharmacien peut répondre à des questions et prolonger une ordonnance.':
    {
      en: 'In Quebec, everyone insured by RAMQ must have <1>drug insurance</1>: the employer’s, if they offer one, or the public plan. With the public plan, you pay part of the price at the pharmacy. The pharmacist can answer questions and extend a prescription.',
      es: 'En Quebec, toda persona asegurada en la RAMQ debe tener un <1>seguro de medicamentos</1>: el del empleador, si lo ofrece, o el plan público. Con el plan público, usted paga una parte en la farmacia. En la farmacia pueden responder a sus preguntas y prolongar una receta.',
    },
  'Ce que la carte ne paie pas': {
    en: 'What the card does not pay for',
    es: 'Lo que la tarjeta no paga',
  },
  'Les dents et les lunettes des adultes, sauf exceptions.': {
    en: 'Dental care and glasses for adults, with exceptions.',
    es: 'El dentista y los anteojos de los adultos, salvo excepciones.',
  },
  'L’ambulance, dans la plupart des cas : demandez à l’employeur ou à l’assureur. Après un accident du travail, ce n’est pas à vous de payer.':
    {
      en: 'The ambulance, in most cases: ask the employer or the insurer. After a work accident, it is not for you to pay.',
      es: 'La ambulancia, en la mayoría de los casos: pregunte al empleador o a la aseguradora. Después de un accidente de trabajo, no le toca a usted pagarla.',
    },
  'Le rapatriement dans votre pays.': {
    en: 'Repatriation to your country.',
    es: 'La repatriación a su país.',
  },
  'Avant un soin qui n’est pas urgent, demandez : « Est-ce que je dois payer? Combien? »': {
    en: 'Before care that is not urgent, ask: “Do I have to pay? How much?”',
    es: 'Antes de una atención que no es urgente, pregunte: «¿Tengo que pagar? ¿Cuánto?»',
  },
  'Quand le moral est bas': { en: 'When you feel low', es: 'Cuando el ánimo está bajo' },
  'Être loin de sa famille, dormir à plusieurs, ne pas comprendre la langue : c’est lourd. Parler tôt aide. Un organisme, le personnel infirmier ou Info-Social 811 peuvent écouter. Si vous pensez à mourir, appelez ou textez le <1>988</1>, jour et nuit, ou le 911 si le danger est immédiat. À l’urgence, on vous recevra, avec ou sans carte.':
    {
      en: 'Being far from family, sharing a bedroom, not understanding the language: it weighs on you. Talking early helps. An organization, a nurse or Info-Social 811 can listen. If you think about dying, call or text <1>988</1>, day and night, or 911 if the danger is immediate. The emergency room will see you, with or without a card.',
      es: 'Estar lejos de la familia, dormir entre varios, no entender el idioma: pesa. Hablar pronto ayuda. Una organización, una enfermera o Info-Social 811 pueden escuchar. Si piensa en morir, llame o envíe un mensaje al <1>988</1>, día y noche, o llame al 911 si el peligro es inmediato. En la sala de emergencias lo atenderán, con o sin tarjeta.',
    },
  'L’employeur et votre santé': {
    en: 'The employer and your health',
    es: 'El empleador y su salud',
  },
  'L’employeur doit faire un effort raisonnable pour que vous puissiez voir une professionnelle ou un professionnel de la santé si le travail vous blesse ou vous rend malade : vous laisser du temps, vous donner les numéros, vous conduire au besoin. Il n’a pas à connaître votre diagnostic.':
    {
      en: 'The employer must make a reasonable effort so that you can see a health professional if you are hurt or sick at work: give you time, give you the numbers, drive you if needed. They do not need to know your diagnosis.',
      es: 'El empleador debe hacer un esfuerzo razonable para que usted pueda ver a un profesional de la salud si se lastima o se enferma en el trabajo: darle tiempo, darle los números, llevarlo si hace falta. No tiene por qué conocer su diagnóstico.',
    },
  'Vous pouvez demander à entrer sans personne d’autre dans le bureau de consultation. Ce que vous dites reste <1>confidentiel</1>.':
    {
      en: 'You can ask to go into the doctor’s office alone. What you say stays <1>confidential</1>.',
      es: 'Usted puede pedir entrar solo al consultorio. Lo que diga es <1>confidencial</1>.',
    },
  'Si vous changez d’employeur ou si vous recevez un permis ouvert, dites-le à la RAMQ. La carte peut cesser d’être valide sans qu’on vous prévienne, et la facture arrive plus tard.':
    {
      en: 'If you change employers or receive an open permit, tell RAMQ. The card can stop being valid without warning, and the bill comes later.',
      es: 'Si cambia de empleador o si recibe un permiso abierto, avise a la RAMQ. La tarjeta puede dejar de ser válida sin que nadie le avise, y la factura llega después.',
    },
  'Photographiez votre carte, la liste de vos médicaments et vos allergies. Montrez la photo à la clinique : on gagne du temps, même sans interprète.':
    {
      en: 'Photograph your card, the list of your medicines and your allergies. Show the photo at the clinic: it saves time, even without an interpreter.',
      es: 'Tome una foto de su tarjeta, de la lista de sus medicamentos y de sus alergias. Muéstrela en la clínica: se gana tiempo, incluso sin intérprete.',
    },
  'Soins sans carte d’assurance maladie': {
    en: 'Care without a health insurance card',
    es: 'Atención sin tarjeta de seguro de salud',
  },
  'Savoir si la RAMQ vous couvre': {
    en: 'Find out whether RAMQ covers you',
    es: 'Saber si la RAMQ lo cubre',
  },
  'Parler au personnel infirmier': { en: 'Talk to a nurse', es: 'Hablar con una enfermera' },
}
