import type { TranslationSeed } from './shape'

/** Chapter “Enfants et famille”, in English and Spanish, both complete. */
export const family: TranslationSeed = {
  'Enfants et famille : école, garde, allocations': {
    en: 'Children and family: school, child care, benefits',
    es: 'Hijos y familia: escuela, guardería, ayudas',
  },
  'L’école publique est gratuite pour les enfants des personnes qui travaillent au Québec avec un permis. Ce chapitre dit comment inscrire un enfant, qui le soigne, et quelles allocations existent après dix-huit mois de séjour.':
    {
      en: 'Public school is free for the children of people who work in Quebec with a permit. This chapter says how to register a child, who cares for their health, and which benefits exist after eighteen months.',
      es: 'La escuela pública es gratis para los hijos de las personas que trabajan en Quebec con un permiso. Este capítulo dice cómo inscribir a un hijo, quién lo atiende y qué ayudas existen después de dieciocho meses de estadía.',
    },
  'Faire venir sa famille': { en: 'Bringing your family', es: 'Traer a la familia' },
  'Un <1>permis de travail</1> ne fait pas venir la famille tout seul. Chaque personne fait sa propre demande : visa ou autorisation de voyage, et parfois permis d’études ou de travail. Une agente ou un agent regarde si la famille partira à la fin du séjour et si l’argent suffit.':
    {
      en: 'A <1>work permit</1> does not bring the family by itself. Each person applies for themselves: visa or travel authorization, and sometimes a study or work permit. An officer looks at whether the family will leave at the end of the stay and whether there is enough money.',
      es: 'Un <1>permiso de trabajo</1> no trae por sí solo a la familia. Cada persona hace su propia solicitud: visa o autorización de viaje, y a veces permiso de estudios o de trabajo. Un agente mira si la familia se irá al final de la estadía y si el dinero alcanza.',
    },
  'Depuis 2025, la conjointe ou le conjoint reçoit un permis ouvert dans certains cas seulement : cela dépend du métier de l’autre personne et de la durée qui reste à son permis. Dans l’agriculture et à bas salaire, c’est rare.':
    {
      en: 'Since 2025, a spouse receives an open permit in some cases only: it depends on the other person’s occupation and on the time left on their permit. In farming and low-wage work, it is rare.',
      es: 'Desde 2025, la pareja recibe un permiso abierto solo en algunos casos: depende del oficio de la otra persona y del tiempo que le queda a su permiso. En la agricultura y con salario bajo, es raro.',
    },
  'Ce qu’il faut pour chaque enfant': {
    en: 'What each child needs',
    es: 'Lo que hace falta para cada hijo',
  },
  'L’enfant…': { en: 'The child…', es: 'El niño o la niña…' },
  'Pour entrer et rester': { en: 'To enter and stay', es: 'Para entrar y quedarse' },
  'Pour aller à l’école': { en: 'To go to school', es: 'Para ir a la escuela' },
  'A moins de 5 ans': { en: 'Is under 5', es: 'Tiene menos de 5 años' },
  'Visa ou autorisation de voyage, fiche de visiteur si le séjour dure': {
    en: 'Visa or travel authorization, visitor record if the stay is long',
    es: 'Visa o autorización de viaje, ficha de visitante si la estadía es larga',
  },
  'Rien de plus pour la garderie': {
    en: 'Nothing more for child care',
    es: 'Nada más para la guardería',
  },
  'A de 5 à 17 ans, un parent a un permis de travail': {
    en: 'Is 5 to 17, one parent has a work permit',
    es: 'Tiene de 5 a 17 años y uno de los padres tiene permiso de trabajo',
  },
  'Visa ou autorisation de voyage, fiche de visiteur': {
    en: 'Visa or travel authorization, visitor record',
    es: 'Visa o autorización de viaje, ficha de visitante',
  },
  'École publique gratuite; vérifiez si un CAQ et un permis d’études sont demandés': {
    en: 'Free public school; check whether a CAQ and a study permit are asked for',
    es: 'Escuela pública gratis; verifique si piden un CAQ y un permiso de estudios',
  },
  'Est né au Québec': { en: 'Was born in Quebec', es: 'Nació en Quebec' },
  'Citoyenneté canadienne, à la naissance': {
    en: 'Canadian citizenship, at birth',
    es: 'Ciudadanía canadiense, al nacer',
  },
  'École publique gratuite': { en: 'Free public school', es: 'Escuela pública gratis' },
  'A 18 ans ou plus': { en: 'Is 18 or older', es: 'Tiene 18 años o más' },
  'Son propre statut': { en: 'Their own status', es: 'Su propio estatus' },
  'CAQ pour études et permis d’études pour le cégep ou l’université': {
    en: 'CAQ for studies and study permit for CEGEP or university',
    es: 'CAQ para estudios y permiso de estudios para el cégep o la universidad',
  },
  'N’a pas de statut': { en: 'Has no status', es: 'No tiene estatus' },
  'Faites-vous conseiller': { en: 'Get advice', es: 'Busque consejo' },
  'École publique gratuite s’il demeure au Québec; l’école n’a pas à dénoncer': {
    en: 'Free public school if they live in Quebec; the school does not have to report them',
    es: 'Escuela pública gratis si vive en Quebec; la escuela no tiene que denunciar',
  },
  'd’inscrire votre enfant à l’école publique, gratuitement, si vous demeurez au Québec de façon habituelle, quel que soit votre statut d’immigration.':
    {
      en: 'to register your child at public school, free of charge, if you ordinarily live in Quebec, whatever your immigration status.',
      es: 'a inscribir a su hijo o hija en la escuela pública, gratis, si usted vive habitualmente en Quebec, sea cual sea su estatus migratorio.',
    },
  'Inscrire un enfant à l’école': {
    en: 'Registering a child at school',
    es: 'Inscribir a un niño en la escuela',
  },
  'Trouver le centre de services scolaire': {
    en: 'Find the school service centre',
    es: 'Buscar el centro de servicios escolares',
  },
  'Chaque adresse appartient à une école. Le centre de services scolaire dit laquelle.': {
    en: 'Every address belongs to a school. The school service centre tells you which one.',
    es: 'Cada dirección corresponde a una escuela. El centro de servicios escolares dice cuál.',
  },
  'Site du centre de services scolaire, ou par téléphone': {
    en: 'Website of the school service centre, or by phone',
    es: 'Sitio web del centro de servicios escolares, o por teléfono',
  },
  'Dès l’arrivée': { en: 'As soon as you arrive', es: 'Desde la llegada' },
  'Réunir les documents': { en: 'Gather the documents', es: 'Reunir los documentos' },
  'S’il manque un papier, allez-y quand même : l’école dit comment le remplacer.': {
    en: 'If a paper is missing, go anyway: the school will say how to replace it.',
    es: 'Si falta un papel, vaya de todos modos: la escuela dice cómo reemplazarlo.',
  },
  'Vous, avec un organisme au besoin': {
    en: 'You, with an organization if needed',
    es: 'Usted, con una organización si hace falta',
  },
  'À la maison': { en: 'At home', es: 'En casa' },
  'Acte de naissance, preuve d’adresse, permis de travail du parent, passeports, carnet de vaccination, bulletins':
    {
      en: 'Birth certificate, proof of address, parent’s work permit, passports, vaccination record, report cards',
      es: 'Acta de nacimiento, prueba de dirección, permiso de trabajo del padre o la madre, pasaportes, carné de vacunas, boletas de calificaciones',
    },
  'Une traduction officielle peut être demandée': {
    en: 'An official translation may be asked for',
    es: 'Pueden pedir una traducción oficial',
  },
  'Rencontrer l’école': { en: 'Meet the school', es: 'Reunirse con la escuela' },
  'On évalue le français. L’enfant va en classe d’accueil ou dans une classe ordinaire avec du soutien. Demandez une ou un interprète.':
    {
      en: 'The child’s French is assessed. They go to a welcome class or to a regular class with support. Ask for an interpreter.',
      es: 'Se evalúa el francés. El niño va a una clase de acogida o a una clase regular con apoyo. Pida un intérprete.',
    },
  'Vous et l’enfant': { en: 'You and the child', es: 'Usted y el niño' },
  'École ou centre de services scolaire': {
    en: 'School or school service centre',
    es: 'Escuela o centro de servicios escolares',
  },
  'Une à trois semaines': { en: 'One to three weeks', es: 'De una a tres semanas' },
  'Demander le transport et le service de garde': {
    en: 'Ask for transport and after-school care',
    es: 'Pedir el transporte y el servicio de guardería',
  },
  'L’autobus scolaire est gratuit selon la distance. Le service de garde du matin, du midi et du soir est payant.':
    {
      en: 'The school bus is free depending on the distance. Care in the morning, at lunch and in the evening has a price.',
      es: 'El autobús escolar es gratis según la distancia. La guardería de la mañana, del mediodía y de la tarde se paga.',
    },
  École: { en: 'School', es: 'Escuela' },
  'Garde scolaire : un tarif par jour fixé par règlement': {
    en: 'School care: a daily rate set by regulation',
    es: 'Guardería escolar: una tarifa por día fijada por reglamento',
  },
  'À l’inscription': { en: 'When registering', es: 'Al inscribirse' },
  'La langue de l’école': { en: 'The language of school', es: 'El idioma de la escuela' },
  'L’école publique est en <1>français</1>. L’enfant d’une personne qui séjourne temporairement au Québec peut demander une autorisation pour l’école anglaise; elle est donnée pour un temps limité, au plus trois ans. Pour une famille qui espère rester, le français aide aussi pour la suite.':
    {
      en: 'Public school is in <1>French</1>. The child of someone staying temporarily in Quebec may ask for an authorization to attend English school; it is given for a limited time, three years at most. For a family that hopes to stay, French also helps later on.',
      es: 'La escuela pública es en <1>francés</1>. El hijo de una persona que está temporalmente en Quebec puede pedir una autorización para la escuela en inglés; se da por un tiempo limitado, tres años como máximo. Para una familia que espera quedarse, el francés ayuda también después.',
    },
  'La santé des enfants': { en: 'Children’s health', es: 'La salud de los niños' },
  'Depuis septembre 2021, un enfant qui vit au Québec pour <1>plus de six mois</1> peut être couvert par la RAMQ, même si ses parents ne le sont pas, et sans délai de carence. Inscrivez-le dès son arrivée : les rendez-vous médicaux et les médicaments sur ordonnance sont alors couverts.':
    {
      en: 'Since September 2021, a child who lives in Quebec for <1>more than six months</1> can be covered by RAMQ, even if the parents are not, and without a waiting period. Register them as soon as they arrive: doctor’s appointments and prescription drugs are then covered.',
      es: 'Desde septiembre de 2021, un niño que vive en Quebec <1>más de seis meses</1> puede estar cubierto por la RAMQ, aunque sus padres no lo estén, y sin período de espera. Inscríbalo desde su llegada: entonces quedan cubiertas la cita con el médico y las medicinas con receta.',
    },
  'Les vaccins de base sont gratuits au CLSC.': {
    en: 'Basic vaccines are free at the CLSC.',
    es: 'Las vacunas básicas son gratis en el CLSC.',
  },
  'L’aide pour les familles': { en: 'Help for families', es: 'La ayuda para las familias' },
  'L’aide': { en: 'The help', es: 'La ayuda' },
  'Qui peut la demander': { en: 'Who can apply', es: 'Quién puede pedirla' },
  'Allocation canadienne pour enfants': {
    en: 'Canada child benefit',
    es: 'Allocation canadienne pour enfants (ayuda de Canadá)',
  },
  'Après 18 mois de séjour au Canada, avec un permis valide le 19ᵉ mois': {
    en: 'After 18 months in Canada, with a valid permit in month 19',
    es: 'Después de 18 meses en Canadá, con un permiso válido en el mes 19',
  },
  'Agence du revenu du Canada': {
    en: 'Canada Revenue Agency',
    es: 'Agencia de Ingresos de Canadá',
  },
  'Allocation famille du Québec': {
    en: 'Quebec Family Allowance',
    es: 'Allocation famille (ayuda de Quebec)',
  },
  'En général après 18 mois de séjour, avec un permis valide': {
    en: 'As a rule after 18 months, with a valid permit',
    es: 'En general después de 18 meses, con un permiso válido',
  },
  'Retraite Québec': { en: 'Retraite Québec', es: 'Retraite Québec' },
  'Place de garde à contribution réduite': {
    en: 'Reduced-contribution child care space',
    es: 'Lugar de guardería con contribución reducida',
  },
  'Parent qui a un permis de travail et demeure au Québec': {
    en: 'Parent with a work permit who lives in Quebec',
    es: 'Padre o madre con permiso de trabajo que vive en Quebec',
  },
  'Portail d’inscription aux services de garde': {
    en: 'Child care registration portal',
    es: 'Portal de inscripción a las guarderías',
  },
  'Congé de maternité, de paternité ou parental': {
    en: 'Maternity, paternity or parental leave',
    es: 'Licencia de maternidad, de paternidad o parental',
  },
  'Personne qui a cotisé au régime, avec un permis valide': {
    en: 'Person who paid into the plan, with a valid permit',
    es: 'Persona que cotizó al régimen, con un permiso válido',
  },
  'Régime québécois d’assurance parentale': {
    en: 'Quebec Parental Insurance Plan',
    es: 'Régimen de seguro parental de Quebec (RQAP)',
  },
  'Vêtements, nourriture, fournitures': {
    en: 'Clothes, food, school supplies',
    es: 'Ropa, comida, útiles',
  },
  'Toute famille': { en: 'Any family', es: 'Toda familia' },
  'Organisme de la région': { en: 'Organization in your region', es: 'Organización de la región' },
  'Faites votre déclaration de revenus chaque année, même sans revenu : sans elle, les allocations s’arrêtent.':
    {
      en: 'File your tax return every year, even without income: without it, benefits stop.',
      es: 'Haga su declaración de ingresos cada año, aun sin ingresos: sin ella, las ayudas se detienen.',
    },
  'Demander les allocations pour enfants': {
    en: 'Apply for child benefits',
    es: 'Pedir las ayudas por hijos',
  },
  'au 19ᵉ mois de séjour, puis une déclaration de revenus chaque 30 avril': {
    en: 'in month 19 of your stay, then a tax return every April 30',
    es: 'en el mes 19 de estadía, después una declaración de ingresos cada 30 de abril',
  },
  'Les paiements en retard ne remontent que quelques mois. Sans déclaration de revenus, ils cessent en juillet.':
    {
      en: 'Late payments go back only a few months. Without a tax return, they stop in July.',
      es: 'Los pagos atrasados solo cubren algunos meses. Sin declaración de ingresos, se detienen en julio.',
    },
  'La fiche de visiteur et le permis d’études d’un enfant finissent en général avec votre permis. Renouvelez tout en même temps, avant la date de fin.':
    {
      en: 'A child’s visitor record and study permit usually end with your permit. Renew everything together, before the end date.',
      es: 'La ficha de visitante y el permiso de estudios de un hijo terminan en general con su permiso. Renueve todo al mismo tiempo, antes de la fecha de fin.',
    },
  'Attendre un enfant': { en: 'Expecting a child', es: 'Esperar un hijo' },
  'La grossesse ne change rien à votre permis : on ne peut pas vous congédier ni refuser de vous rappeler parce que vous êtes enceinte. Si le travail est dangereux, le programme <1>Pour une maternité sans danger</1> permet de changer de tâche ou d’arrêter avec une indemnité.':
    {
      en: 'Pregnancy changes nothing about your permit: you cannot be dismissed, or not called back, because you are pregnant. If the work is dangerous, the <1>For a Safe Maternity Experience</1> program lets you change tasks or stop with an indemnity.',
      es: 'El embarazo no cambia nada de su permiso: no pueden despedirla ni dejar de llamarla porque está embarazada. Si el trabajo es peligroso, el programa <1>Pour une maternité sans danger</1> permite cambiar de tarea o dejar de trabajar con una indemnización.',
    },
  'Même pendant le délai de carence de la RAMQ, les services liés à la grossesse et à l’accouchement sont gratuits pour une personne admissible. Sans assurance, demandez le prix avant, et voyez un organisme : des cliniques et des sages-femmes reçoivent tout le monde.':
    {
      en: 'Even during RAMQ’s waiting period, services for pregnancy and childbirth are free for an eligible person. Without insurance, ask the price first, and see an organization: some clinics and midwives receive everyone.',
      es: 'Aun durante el período de espera de la RAMQ, los servicios ligados al embarazo y al parto son gratis para una persona admisible. Sin seguro, pregunte antes el precio y vea a una organización: hay clínicas y parteras que reciben a todo el mundo.',
    },
  'Violence à la maison': { en: 'Violence at home', es: 'Violencia en casa' },
  'Si votre permis dépend de celui de votre conjointe ou conjoint, partir ne vous enlève pas tout statut. Il existe un permis de séjour temporaire pour les victimes de violence familiale. Les maisons d’hébergement accueillent les femmes et les enfants, sans demander de papiers, à une adresse gardée secrète.':
    {
      en: 'If your permit depends on your partner’s, leaving does not take away all status. There is a temporary resident permit for victims of family violence. Shelters take in women and children, without asking for papers, at an address kept secret.',
      es: 'Si su permiso depende del de su pareja, irse no le quita todo estatus. Existe un permiso de residencia temporal para las víctimas de violencia familiar. Las casas de acogida reciben a mujeres y niños, sin pedir papeles, en una dirección secreta.',
    },
  'L’école demande des frais de scolarité.': {
    en: 'The school asks for tuition fees.',
    es: 'La escuela cobra una matrícula.',
  },
  'C’est une erreur si vous avez un permis de travail et demeurez au Québec. Montrez le permis, et demandez une réponse écrite. Le protecteur de l’élève peut intervenir.':
    {
      en: 'That is a mistake if you have a work permit and live in Quebec. Show the permit, and ask for an answer in writing. The student ombudsman can step in.',
      es: 'Es un error si usted tiene un permiso de trabajo y vive en Quebec. Muestre el permiso y pida una respuesta por escrito. El protector del alumno puede intervenir.',
    },
  'Apportez les bulletins et le carnet de vaccination d’origine, même dans une autre langue. Une photo dans le téléphone suffit pour commencer.':
    {
      en: 'Bring the original report cards and vaccination record, even in another language. A photo on your phone is enough to start.',
      es: 'Traiga las boletas y el carné de vacunas originales, aunque estén en otro idioma. Una foto en el teléfono basta para empezar.',
    },
  'Accompagnement des familles': { en: 'Support for families', es: 'Apoyo a las familias' },
  'L’assurance maladie des enfants': {
    en: 'Children’s health insurance',
    es: 'El seguro médico de los niños',
  },
  'L’école publique': { en: 'Public school', es: 'La escuela pública' },
}
