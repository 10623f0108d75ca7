import type { TranslationSeed } from './shape'

/** Chapter “Accident ou maladie du travail”, in English and Spanish, both complete. */
export const workAccident: TranslationSeed = {
  'Accident ou maladie du travail': {
    en: 'Work accident or occupational disease',
    es: 'Accidente de trabajo o enfermedad profesional',
  },
  'Si le travail vous blesse ou vous rend malade, vous avez droit à des soins gratuits et à 90 % de votre salaire net, même avec un permis temporaire, et même si c’est « votre faute ». Il faut agir vite.':
    {
      en: 'If you are hurt or sick because of work, you are entitled to free care and to 90% of your net wages, even with a temporary permit, and even if it was “your fault”. You must act quickly.',
      es: 'Si se lastima o se enferma por causa del trabajo, tiene derecho a atención gratuita y al 90 % de su salario neto, incluso con un permiso temporal, y aunque haya sido «culpa suya». Hay que actuar rápido.',
    },
  'La loi vous couvre dès le premier jour': {
    en: 'You are covered from the first day',
    es: 'Usted está cubierto desde el primer día',
  },
  'Au Québec, le régime de la <1>CNESST</1> couvre presque toutes les personnes qui travaillent pour un employeur. Vous n’avez rien à payer et rien à signer d’avance. Le statut d’immigration ne change rien.':
    {
      en: 'In Quebec, the <1>CNESST</1> plan covers almost everyone who works for an employer. You have nothing to pay and nothing to sign in advance. Immigration status changes nothing.',
      es: 'En Quebec, el régimen de la <1>CNESST</1> cubre a casi todas las personas que trabajan para un empleador. No tiene nada que pagar ni que firmar por adelantado. El estatus migratorio no cambia nada.',
    },
  'Un <1>accident du travail</1> est un événement soudain : une chute, une coupure, une main prise dans une machine, un coup de chaleur. Une <2>maladie professionnelle</2> vient peu à peu : mal de dos, tendinite, allergie, surdité, intoxication par un pesticide.':
    {
      en: 'A <1>work accident</1> is a sudden event: a fall, a cut, a hand caught in a machine, heatstroke. An <2>occupational disease</2> comes little by little: back pain, tendinitis, allergy, hearing loss, pesticide poisoning.',
      es: 'Un <1>accidente de trabajo</1> es un hecho repentino: una caída, un corte, una mano atrapada en una máquina, un golpe de calor. Una <2>enfermedad profesional</2> viene poco a poco: dolor de espalda, tendinitis, alergia, sordera, intoxicación por un pesticida.',
    },
  'Si quelqu’un est en danger': { en: 'If someone is in danger', es: 'Si alguien está en peligro' },
  'Appelez le 911. Dites l’adresse et ce qui s’est passé. L’appel est gratuit et on peut demander une ou un interprète.':
    {
      en: 'Call 911. Give the address and say what happened. The call is free and you can ask for an interpreter.',
      es: 'Llame al 911. Diga la dirección y lo que pasó. La llamada es gratis y se puede pedir un intérprete.',
    },
  'Que faire après un accident': {
    en: 'What to do after an accident',
    es: 'Qué hacer después de un accidente',
  },
  'Recevoir les premiers soins et prévenir l’employeur': {
    en: 'Get first aid and tell the employer',
    es: 'Recibir los primeros auxilios y avisar al empleador',
  },
  'Dites-le à une ou un responsable le jour même, même si la blessure semble petite. Elle doit être écrite dans le registre des accidents.':
    {
      en: 'Tell a supervisor the same day, even if the injury seems small. It must be written in the accident register.',
      es: 'Dígalo a un responsable el mismo día, aunque la herida parezca pequeña. Debe quedar escrita en el registro de accidentes.',
    },
  'Vous, ou une ou un collègue': { en: 'You, or a coworker', es: 'Usted, o un compañero' },
  'Sur place': { en: 'On the spot', es: 'En el lugar' },
  'L’employeur paie le transport vers la clinique ou l’hôpital': {
    en: 'The employer pays for the ride to the clinic or hospital',
    es: 'El empleador paga el transporte a la clínica o al hospital',
  },
  'Voir une ou un médecin, une infirmière praticienne spécialisée ou un infirmier praticien spécialisé':
    {
      en: 'See a doctor or a specialized nurse practitioner (SNP)',
      es: 'Ver a un médico o a personal de enfermería especializado',
    },
  'Vous choisissez où aller et qui vous soigne. Dites que c’est arrivé au travail. Demandez l’attestation médicale de la CNESST.':
    {
      en: 'You choose where to go and who treats you. Say that it happened at work. Ask for the CNESST medical certificate.',
      es: 'Usted elige adónde ir y quién lo atiende. Diga que pasó en el trabajo. Pida el certificado médico de la CNESST.',
    },
  'Vous; l’employeur ne peut pas exiger d’entrer dans le bureau': {
    en: 'You; the employer cannot insist on coming into the room',
    es: 'Usted; el empleador no puede exigir entrar al consultorio',
  },
  'Clinique, CLSC, hôpital': { en: 'Clinic, CLSC, hospital', es: 'Clínica, CLSC, hospital' },
  'Carte RAMQ si vous en avez une; sinon, dites que c’est un accident du travail': {
    en: 'RAMQ card if you have one; otherwise, say that it is a work accident',
    es: 'Tarjeta RAMQ si la tiene; si no, diga que es un accidente de trabajo',
  },
  '0 $ pour ce que couvre la CNESST': {
    en: '$0 for what the CNESST covers',
    es: '$0 por lo que cubre la CNESST',
  },
  'Le jour même si possible': { en: 'The same day if possible', es: 'El mismo día, si es posible' },
  'Remettre l’attestation à l’employeur': {
    en: 'Give the certificate to the employer',
    es: 'Entregar el certificado al empleador',
  },
  'Gardez une copie ou une photo. L’employeur doit vous payer et remplir son propre avis.': {
    en: 'Keep a copy or a photo. The employer must pay you and fill in their own notice.',
    es: 'Guarde una copia o una foto. El empleador debe pagarle y llenar su propio aviso.',
  },
  'Au travail, ou par courriel': {
    en: 'At work, or by e-mail',
    es: 'En el trabajo, o por correo electrónico',
  },
  'Attestation médicale': { en: 'Medical certificate', es: 'Certificado médico' },
  'Dans les jours qui suivent': { en: 'In the next few days', es: 'En los días siguientes' },
  'Remplir la « Réclamation du travailleur »': {
    en: 'Fill in the worker’s claim',
    es: 'Llenar la reclamación del trabajador',
  },
  'Nécessaire si l’arrêt dure plus de 14 jours, ou si vous avez des frais à vous faire rembourser, ou si l’employeur ne collabore pas. Un organisme peut vous aider.':
    {
      en: 'Needed if you are off work for more than 14 days, or have expenses to be paid back, or if the employer does not cooperate. An organization can help you.',
      es: 'Es necesaria si deja de trabajar más de 14 días, si tiene gastos por recuperar o si el empleador no colabora. Una organización puede ayudarle.',
    },
  'CNESST, en ligne ou sur papier': {
    en: 'CNESST, online or on paper',
    es: 'CNESST, en línea o en papel',
  },
  'Attestation, bulletins de paie, reçus': {
    en: 'Certificate, pay slips, receipts',
    es: 'Certificado, recibos de pago, facturas',
  },
  '6 mois au plus': { en: '6 months at most', es: '6 meses como máximo' },
  'Suivre les soins et garder les papiers': {
    en: 'Follow the treatment and keep the papers',
    es: 'Seguir el tratamiento y guardar los papeles',
  },
  'Allez à tous les rendez-vous. Chaque changement d’adresse ou de permis se dit à la CNESST.': {
    en: 'Go to every appointment. Tell the CNESST of any change of address or permit.',
    es: 'Vaya a todas las citas. Todo cambio de dirección o de permiso se informa a la CNESST.',
  },
  'Clinique, physiothérapie, pharmacie': {
    en: 'Clinic, physiotherapy, pharmacy',
    es: 'Clínica, fisioterapia, farmacia',
  },
  'Rapports médicaux, reçus de médicaments et de transport': {
    en: 'Medical reports, receipts for medicine and transport',
    es: 'Informes médicos, recibos de medicinas y de transporte',
  },
  'Remboursés selon les règles': {
    en: 'Paid back according to the rules',
    es: 'Se reembolsan según las reglas',
  },
  'Jusqu’à la guérison': { en: 'Until you are healed', es: 'Hasta la curación' },
  'de refuser une tâche si vous avez de bonnes raisons de croire qu’elle est dangereuse pour vous ou pour une autre personne. Prévenez une ou un responsable et restez sur place. On ne peut pas vous punir pour cela.':
    {
      en: 'to refuse a task if you have good reason to believe it is dangerous for you or someone else. Tell a supervisor and stay on the premises. You cannot be punished for it.',
      es: 'a rechazar una tarea si tiene buenas razones para creer que es peligrosa para usted o para otra persona. Avise a un responsable y quédese en el lugar. No pueden castigarlo por eso.',
    },
  'Qui paie, et combien': { en: 'Who pays, and how much', es: 'Quién paga y cuánto' },
  Période: { en: 'Period', es: 'Período' },
  'Ce que vous recevez': { en: 'What you receive', es: 'Lo que usted recibe' },
  'Qui paie': { en: 'Who pays', es: 'Quién paga' },
  'Le jour de l’accident': { en: 'The day of the accident', es: 'El día del accidente' },
  '100 % du salaire de la journée': {
    en: '100% of the day’s wages',
    es: '100 % del salario del día',
  },
  'L’employeur': { en: 'The employer', es: 'El empleador' },
  'Les 14 jours suivants': { en: 'The next 14 days', es: 'Los 14 días siguientes' },
  '90 % du salaire net des jours où vous auriez travaillé': {
    en: '90% of net wages for the days you would have worked',
    es: '90 % del salario neto de los días en que habría trabajado',
  },
  'L’employeur, remboursé par la CNESST': {
    en: 'The employer, paid back by the CNESST',
    es: 'El empleador, que recupera el dinero de la CNESST',
  },
  Après: { en: 'After that', es: 'Después' },
  '90 % du revenu net retenu, toutes les deux semaines': {
    en: '90% of the net income used, every two weeks',
    es: '90 % del ingreso neto calculado, cada dos semanas',
  },
  'La CNESST': { en: 'The CNESST', es: 'La CNESST' },
  'Soins, médicaments, transport vers les soins': {
    en: 'Care, medicine, transport to care',
    es: 'Atención, medicinas, transporte para la atención',
  },
  'Remboursement selon les tarifs': {
    en: 'Paid back according to the rates',
    es: 'Reembolso según las tarifas',
  },
  'Séquelles qui restent': { en: 'Lasting effects', es: 'Secuelas que quedan' },
  'Une somme d’argent, après évaluation': {
    en: 'A sum of money, after an evaluation',
    es: 'Una suma de dinero, después de una evaluación',
  },
  'Le revenu net est calculé après impôts et cotisations, jusqu’à un maximum fixé chaque année.': {
    en: 'Net income is calculated after taxes and contributions, up to a maximum set every year.',
    es: 'El ingreso neto se calcula después de impuestos y cotizaciones, hasta un máximo fijado cada año.',
  },
  'Retour au travail': { en: 'Going back to work', es: 'Volver al trabajo' },
  'L’employeur peut proposer un <1>travail plus léger</1> pendant que vous guérissez. La ou le médecin qui vous soigne doit être d’accord. Vous pouvez le contester.':
    {
      en: 'The employer may offer <1>lighter work</1> while you heal. The doctor who treats you must agree. You can contest it.',
      es: 'El empleador puede proponer un <1>trabajo más liviano</1> mientras usted se recupera. El médico que lo atiende debe estar de acuerdo. Usted puede oponerse.',
    },
  'Vous avez le droit de reprendre votre emploi après la guérison. Ce droit se compte à partir du début de l’absence : un an si votre lieu de travail compte 20 personnes ou moins, deux ans s’il en compte plus; une convention collective peut donner plus. Pour un contrat à durée fixe, il va jusqu’à la fin du contrat. Même plus tard, l’employeur doit en principe vous reprendre : demandez à la CNESST.':
    {
      en: 'You have the right to return to your job once you are healed. This right is counted from the start of the absence: one year if your workplace has 20 people or fewer, two years if it has more; a collective agreement may give more. With a fixed-term contract, it lasts until the contract ends. Even later, the employer must as a rule take you back: ask the CNESST.',
      es: 'Usted tiene derecho a volver a su empleo después de curarse. Este derecho se cuenta desde el comienzo de la ausencia: un año si su lugar de trabajo tiene 20 personas o menos, dos años si tiene más; un convenio colectivo puede dar más. Con un contrato de duración fija, llega hasta el fin del contrato. Aun más tarde, el empleador debe en principio volver a recibirlo: pregunte a la CNESST.',
    },
  'Si vous devez rentrer dans votre pays, le dossier continue. Prévenez la CNESST, donnez une adresse et un compte, et demandez comment faire suivre les soins.':
    {
      en: 'If you must go back to your country, the file continues. Tell the CNESST, give an address and an account, and ask how to continue treatment.',
      es: 'Si debe volver a su país, el expediente continúa. Avise a la CNESST, dé una dirección y una cuenta, y pregunte cómo seguir el tratamiento.',
    },
  'Si la CNESST refuse': { en: 'If the CNESST refuses', es: 'Si la CNESST dice que no' },
  'Chaque décision arrive par écrit, avec le délai pour la contester. Faites-vous aider tout de suite : les délais sont courts.':
    {
      en: 'Every decision comes in writing, with the time limit to contest it. Get help right away: time limits are short.',
      es: 'Cada decisión llega por escrito, con el plazo para oponerse. Busque ayuda enseguida: los plazos son cortos.',
    },
  'Demander la révision d’une décision de la CNESST': {
    en: 'Ask for a review of a CNESST decision',
    es: 'Pedir la revisión de una decisión de la CNESST',
  },
  'La décision devient définitive. Si une raison sérieuse vous a retardé, envoyez la demande quand même et expliquez pourquoi, avec l’aide d’un organisme.':
    {
      en: 'The decision becomes final. If a serious reason delayed you, send the request anyway and explain why, with the help of an organization.',
      es: 'La decisión queda firme. Si un motivo serio lo retrasó, envíe la solicitud de todos modos y explique por qué, con la ayuda de una organización.',
    },
  'Contester une décision': { en: 'Contesting a decision', es: 'Oponerse a una decisión' },
  Étape: { en: 'Stage', es: 'Etapa' },
  'Demander une révision': { en: 'Ask for a review', es: 'Pedir una revisión' },
  '30 jours après avoir reçu la décision': {
    en: '30 days after receiving the decision',
    es: '30 días después de recibir la decisión',
  },
  'Contester la décision de révision': {
    en: 'Contest the review decision',
    es: 'Oponerse a la decisión de revisión',
  },
  'Tribunal administratif du travail': {
    en: 'Administrative Labour Tribunal',
    es: 'Tribunal administrativo del trabajo (TAT)',
  },
  '60 jours': { en: '60 days', es: '60 días' },
  'Contester un ordre ou une décision de l’inspection': {
    en: 'Contest an inspector’s order or decision',
    es: 'Oponerse a una orden o a una decisión de un inspector',
  },
  '10 jours': { en: '10 days', es: '10 días' },
  'Certaines décisions médicales peuvent aller directement au Tribunal, dans les 60 jours. La lettre le dit.':
    {
      en: 'Some medical decisions can go straight to the Tribunal, within 60 days. The letter says so.',
      es: 'Algunas decisiones médicas pueden ir directamente al Tribunal, dentro de los 60 días. La carta lo dice.',
    },
  'Les dangers fréquents': { en: 'Common dangers', es: 'Los peligros frecuentes' },
  '<1>Machines</1> : jamais les mains dans une machine en marche, même pour débloquer. Demandez comment la cadenasser.':
    {
      en: '<1>Machines</1>: never put your hands in a running machine, even to unblock it. Ask how to lock it out.',
      es: '<1>Máquinas</1>: nunca ponga las manos en una máquina en marcha, ni para desatascarla. Pregunte cómo bloquearla.',
    },
  '<1>Pesticides</1> : vous avez le droit de savoir le nom du produit, de porter l’équipement fourni et de rester loin du champ pendant le délai prévu.':
    {
      en: '<1>Pesticides</1>: you have the right to know the name of the product, to wear the equipment provided and to stay out of the field for the required time.',
      es: '<1>Pesticidas</1>: usted tiene derecho a saber el nombre del producto, a usar el equipo entregado y a quedarse fuera del campo durante el tiempo previsto.',
    },
  '<1>Chaleur</1> : de l’eau fraîche, de l’ombre, des pauses. Confusion ou vomissements : c’est une urgence.':
    {
      en: '<1>Heat</1>: cool water, shade, breaks. Confusion or vomiting is an emergency.',
      es: '<1>Calor</1>: agua fresca, sombra, pausas. Confusión o vómitos: es una emergencia.',
    },
  '<1>Transport</1> : une place et une ceinture pour chaque personne. Être debout dans une boîte de camion est interdit sur la route.':
    {
      en: '<1>Transport</1>: one seat and one belt for each person. Standing in the back of a truck is forbidden on the road.',
      es: '<1>Transporte</1>: un asiento y un cinturón para cada persona. Ir de pie en la caja de un camión está prohibido en la carretera.',
    },
  'L’employeur doit former chaque personne dans une langue qu’elle comprend et fournir gratuitement l’équipement de protection.':
    {
      en: 'The employer must train each person in a language they understand and provide protective equipment free of charge.',
      es: 'El empleador debe formar a cada persona en un idioma que entienda y dar gratis el equipo de protección.',
    },
  'Enceinte?': { en: 'Pregnant?', es: '¿Embarazada?' },
  'Si votre travail est dangereux pour vous ou pour l’enfant, le programme <1>Pour une maternité sans danger</1> permet de changer de tâche ou d’arrêter avec une indemnité. Il faut un certificat d’une professionnelle ou d’un professionnel de la santé.':
    {
      en: 'If your work is dangerous for you or the child, the <1>For a Safe Maternity Experience</1> program lets you change tasks or stop with an indemnity. You need a certificate from a health professional.',
      es: 'Si su trabajo es peligroso para usted o para el bebé, el programa <1>Pour une maternité sans danger</1> permite cambiar de tarea o dejar de trabajar con una indemnización. Se necesita un certificado de un profesional de la salud.',
    },
  'Si l’employeur vous demande de ne rien dire': {
    en: 'If the employer asks you to say nothing',
    es: 'Si el empleador le pide que no diga nada',
  },
  'Certains employeurs offrent de payer la clinique « pour éviter les papiers ». Si la blessure empire, vous n’aurez aucune preuve. Déclarer un accident est un droit : vous punir ou vous renvoyer pour cela est interdit, et se conteste dans les <1>30 jours</1>.':
    {
      en: 'Some employers offer to pay for the clinic “to avoid the paperwork”. If the injury gets worse, you will have no proof. Reporting an accident is a right: punishing or dismissing you for it is forbidden, and can be contested within <1>30 days</1>.',
      es: 'Algunos empleadores ofrecen pagar la clínica «para evitar los papeles». Si la herida empeora, usted no tendrá ninguna prueba. Declarar un accidente es un derecho: castigarlo o despedirlo por eso está prohibido, y se puede reclamar dentro de los <1>30 días</1>.',
    },
  'Prenez en photo le lieu, la machine et la blessure. Écrivez le nom des témoins. Faites-le avant que tout soit nettoyé.':
    {
      en: 'Take photos of the place, the machine and the injury. Write down the names of witnesses. Do it before everything is cleaned up.',
      es: 'Tome fotos del lugar, de la máquina y de la herida. Escriba el nombre de los testigos. Hágalo antes de que limpien todo.',
    },
  'Aide pour remplir la réclamation': {
    en: 'Help with filling in the claim',
    es: 'Ayuda para llenar la reclamación',
  },
  'Une équipe qui se déplace': {
    en: 'A team that comes to you',
    es: 'Un equipo que va a donde usted está',
  },
}
