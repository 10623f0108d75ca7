import type { TranslationSeed } from './shape'

/** Chapter “Santé et assurance maladie”: the Spanish that is being written. */
export const health: TranslationSeed = {
  'Santé et assurance maladie (RAMQ)': { es: 'Salud y seguro de enfermedad (RAMQ)' },
  'Comment obtenir la carte d’assurance maladie, que faire pendant le délai de carence, et où aller quand on est malade. Inscrivez-vous dès votre arrivée.':
    {
      es: 'Cómo obtener la tarjeta de seguro de salud, qué hacer durante el período de espera y adónde ir cuando uno está enfermo. Inscríbase desde que llega.',
    },
  'La carte de la RAMQ': { es: 'La tarjeta de la RAMQ' },
  'La <1>RAMQ</1> gère l’assurance maladie publique. Avec sa carte, vous voyez un médecin, allez à l’hôpital ou passez des examens sans payer, pour les services couverts.':
    {
      es: 'La <1>RAMQ</1> administra el seguro público de salud. Con su tarjeta, usted ve a un médico, va al hospital o se hace exámenes sin pagar, para los servicios cubiertos.',
    },
  'Les personnes qui ont un permis de travail fermé y ont droit, en général, si le permis est valide <1>six mois ou plus</1>. Les personnes du PTAS y ont droit sans égard à la durée de leur permis.':
    {
      es: 'Las personas con permiso de trabajo cerrado tienen derecho, en general, si el permiso es válido por <1>seis meses o más</1>. Las personas del PTAS tienen derecho sin importar la duración de su permiso.',
    },
  'La carte dure aussi longtemps que votre permis. Quand le permis change, la carte peut s’arrêter : appelez la RAMQ avant la date de fin.':
    {
      es: 'La tarjeta dura lo mismo que su permiso. Cuando el permiso cambia, la tarjeta puede dejar de servir: llame a la RAMQ antes de la fecha de fin.',
    },
  'Êtes-vous couvert, et quand?': { es: '¿Está cubierto, y desde cuándo?' },
  'Couverture de la RAMQ': { es: 'Cobertura de la RAMQ' },
  'À partir de quand': { es: 'A partir de cuándo' },
  'PTAS (Mexique, Antilles)': { es: 'PTAS (México, Caribe)' },
  'Oui, si vous vous inscrivez': { es: 'Sí, si se inscribe' },
  'Dès l’arrivée, sans délai de carence': { es: 'Desde la llegada, sin período de espera' },
  'Permis fermé de six mois ou plus': { es: 'Permiso cerrado de seis meses o más' },
  'Après un délai de carence d’au plus trois mois': {
    es: 'Después de un período de espera de tres meses como máximo',
  },
  'Personne d’un pays qui a une entente avec le Québec': {
    es: 'Persona de un país que tiene un acuerdo con Quebec',
  },
  'Oui, avec l’attestation de votre pays': { es: 'Sí, con el certificado de su país' },
  'Souvent dès l’arrivée': { es: 'A menudo desde la llegada' },
  'Permis fermé de moins de six mois': { es: 'Permiso cerrado de menos de seis meses' },
  'En général, non': { es: 'En general, no' },
  'Assurance privée': { es: 'Seguro privado' },
  'Permis ouvert': { es: 'Permiso abierto' },
  'Dans certains cas seulement': { es: 'Solo en ciertos casos' },
  'Demandez à la RAMQ, avec votre permis en main': {
    es: 'Pregunte a la RAMQ, con su permiso en la mano',
  },
  'd’être soigné en cas d’urgence, avec ou sans carte. Un hôpital ne peut pas refuser de traiter une personne dont la vie est en danger. Il peut ensuite envoyer une facture si vous n’êtes pas couvert.':
    {
      es: 'a recibir atención en una urgencia, con o sin tarjeta. Un hospital no puede negarse a atender a una persona cuya vida está en peligro. Después puede enviar una factura si usted no está cubierto.',
    },
  'S’inscrire à la RAMQ': { es: 'Inscribirse en la RAMQ' },
  'Remplir le formulaire d’inscription': { es: 'Llenar el formulario de inscripción' },
  'En ligne, ou par téléphone pour le recevoir par la poste. Faites-le la première semaine.': {
    es: 'En línea, o por teléfono para recibirlo por correo. Hágalo la primera semana.',
  },
  'Vous; l’employeur peut vous aider': { es: 'Usted; el empleador puede ayudarle' },
  'Dès l’arrivée': { es: 'Desde la llegada' },
  'Envoyer les documents': { es: 'Enviar los documentos' },
  'Des copies lisibles suffisent souvent. Indiquez l’adresse où vous recevez le courrier.': {
    es: 'A menudo bastan copias legibles. Indique la dirección donde recibe el correo.',
  },
  'RAMQ, en ligne ou par la poste': { es: 'RAMQ, en línea o por correo' },
  'Passeport, permis de travail, preuve d’adresse, contrat': {
    es: 'Pasaporte, permiso de trabajo, prueba de dirección, contrato',
  },
  'Le même jour': { es: 'El mismo día' },
  'Recevoir la lettre, puis la carte': { es: 'Recibir la carta y luego la tarjeta' },
  'La lettre dit à partir de quelle date vous êtes couvert. Gardez-la : elle sert de preuve.': {
    es: 'La carta dice desde qué fecha está cubierto. Guárdela: sirve de prueba.',
  },
  'Par la poste': { es: 'Por correo' },
  'Pendant le délai de carence': { es: 'Durante el período de espera' },
  'Dans les volets agricole et à bas salaire, l’employeur doit <1>fournir et payer</1> une assurance privée qui couvre les soins d’urgence jusqu’à ce que la RAMQ commence. Il ne peut pas la retenir sur votre paie. Demandez le nom de l’assureur et le numéro de la police.':
    {
      es: 'En las vías agrícola y de salario bajo, el empleador debe <1>dar y pagar</1> un seguro privado que cubra la atención de urgencia hasta que empiece la RAMQ. No puede descontarlo de su paga. Pida el nombre de la aseguradora y el número de la póliza.',
    },
  'Même pendant ce délai, certains services sont gratuits : ceux liés à la grossesse et à l’accouchement, aux victimes de violence conjugale ou d’agression sexuelle, et à certaines maladies contagieuses.':
    {
      es: 'Incluso durante esa espera, algunos servicios son gratuitos: los del embarazo y del parto, los de víctimas de violencia conyugal o de agresión sexual, y los de ciertas enfermedades contagiosas.',
    },
  'Un accident du travail n’attend pas : c’est la CNESST qui paie, dès le premier jour.': {
    es: 'Un accidente de trabajo no espera: paga la CNESST, desde el primer día.',
  },
  'Où aller?': { es: '¿Adónde ir?' },
  'C’est…': { es: 'Es…' },
  'Avec un interprète?': { es: '¿Con intérprete?' },
  'Une urgence : douleur à la poitrine, saignement, perte de connaissance': {
    es: 'Una urgencia: dolor en el pecho, sangrado, pérdida de conocimiento',
  },
  '911 ou urgence de l’hôpital': { es: '911 o urgencias del hospital' },
  'Une question : faut-il consulter?': { es: 'Una pregunta: ¿hay que ver a alguien?' },
  'Info-Santé 811, jour et nuit': { es: 'Info-Santé 811, de día y de noche' },
}
