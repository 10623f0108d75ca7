/**
 * Short names of our own, in French and Spanish, for the 120 occupation codes with the most
 * positions in Quebec (counted over the lists of 2014 to 2024) and their successors of 2021. They name people of both genders
 * and stay under 60 letters. One line for each name: codes (NOC 2011, then 2021), French, Spanish.
 */
const TABLE = `
8431 | Ouvrières et ouvriers agricoles | Trabajadoras y trabajadores agrícolas
8432 85103 | Ouvrières et ouvriers de pépinière et de serre | Personal de viveros e invernaderos
8611 85101 | Ouvrières et ouvriers de récolte | Personal de cosecha
85100 | Ouvrières et ouvriers d’élevage | Personal de cría de animales
84120 | Personnel spécialisé d’élevage et de machinerie agricole | Personal especializado de ganadería y maquinaria agrícola
8252 82030 | Entrepreneurs agricoles et chefs d’équipe de ferme | Contratistas agrícolas y supervisores de granja
9617 95106 | Manœuvres en transformation des aliments et boissons | Personal de procesamiento de alimentos y bebidas
9618 95107 | Manœuvres en transformation du poisson | Personal de procesamiento de pescado y mariscos
9463 | Ouvrières et ouvriers d’usine de poisson | Operarios de plantas de pescado y mariscos
9462 94141 | Bouchers industriels et découpe de volaille | Carniceros industriales y despiece de aves
9461 94140 | Conduite de machines, aliments et boissons | Operación de máquinas, alimentos y bebidas
9213 | Chefs d’équipe, transformation des aliments | Supervisores de procesamiento de alimentos
6322 63200 | Cuisinières et cuisiniers | Cocineras y cocineros
6321 62200 | Chefs de cuisine | Chefs de cocina
6311 62020 | Chefs d’équipe des services alimentaires | Supervisores de servicios de alimentación
6711 65201 | Aide-cuisine et service au comptoir | Ayudantes de cocina y mostrador
6513 65200 | Service aux tables | Meseras y meseros
0631 60030 | Direction de restaurants | Gerentes de restaurante
6332 63202 | Boulangers-pâtissiers | Panaderas y panaderos
6331 63201 | Boucherie et poissonnerie de détail | Carnicería y pescadería al por menor
7237 72106 | Soudage et machines à souder | Soldadoras y soldadores
7231 72100 | Machinistes et outillage | Mecánica de precisión (maquinistas)
7511 73300 | Conduite de camions de transport | Conductores de camiones de carga
7514 75201 | Livraison et messagerie | Reparto y mensajería
7321 72410 | Mécanique automobile et de camions | Mecánica de automóviles y camiones
7322 72411 | Carrosserie automobile | Hojalatería y pintura automotriz
7312 72401 | Mécanique d’équipement lourd | Mecánica de equipo pesado
7333 72422 | Électromécanique | Electromecánica
7311 72400 | Mécanique industrielle et de chantier | Mecánica industrial
7611 75110 | Aides et manœuvres de la construction | Ayudantes de construcción
7612 | Aides d’autres métiers | Ayudantes de otros oficios
7441 73200 | Installation résidentielle et commerciale | Instalaciones residenciales y comerciales
7272 72311 | Ébénisterie | Ebanistería
7452 75101 | Manutention | Manejo de materiales
8612 85121 | Aménagement paysager et entretien de terrains | Jardinería y mantenimiento de terrenos
3413 33102 | Préposées et préposés aux bénéficiaires | Auxiliares de enfermería y cuidados
3012 31301 | Infirmières et infirmiers | Enfermeras y enfermeros
33103 | Assistance en pharmacie | Asistentes de farmacia
6731 65310 | Entretien ménager léger | Limpieza ligera
6732 65311 | Nettoyage spécialisé | Limpieza especializada
6733 | Conciergerie | Conserjería
4214 42202 | Éducation à la petite enfance | Educación de la primera infancia
4032 | Enseignement préscolaire et primaire | Docentes de preescolar y primaria
4011 41200 | Enseignement universitaire | Docentes universitarios
2174 21232 | Programmation informatique | Programación informática
2171 21222 | Analyse et conseil en informatique | Análisis y consultoría informática
2173 | Génie logiciel | Ingeniería de software
2175 21234 | Conception et programmation web | Diseño y programación web
2172 | Bases de données | Bases de datos
21230 | Développement de systèmes informatiques | Desarrollo de sistemas informáticos
0213 | Gestion de systèmes informatiques | Gestión de sistemas informáticos
2281 22220 | Réseaux informatiques | Redes informáticas
2282 | Soutien informatique | Soporte informático
5241 52120 | Graphisme et illustration | Diseño gráfico e ilustración
5232 55109 | Autres artistes de la scène | Otros artistas de escena
5131 | Production, réalisation et chorégraphie | Producción, dirección y coreografía
9614 95103 | Manœuvres du bois et du papier | Personal de madera y papel
9533 94211 | Assemblage de produits du bois | Ensamblaje de productos de madera
9535 94212 | Assemblage de produits de plastique | Ensamblaje de productos de plástico
9422 94111 | Machines à transformer le plastique | Máquinas de procesamiento de plástico
9619 95109 | Autres manœuvres de fabrication | Otro personal de fabricación
9416 94105 | Machines à travailler le métal | Máquinas de trabajo del metal
9612 | Manœuvres en métallurgie | Personal de fabricación de metal
9532 94210 | Assemblage de meubles | Ensamblaje de muebles
9437 94124 | Machines à travailler le bois | Máquinas de trabajo de la madera
9615 95104 | Manœuvres du caoutchouc et du plastique | Personal de caucho y plástico
9536 94213 | Peinture et revêtement industriels | Pintura y recubrimiento industrial
94132 | Machines à coudre industrielles | Máquinas de coser industriales
6342 64200 | Couture et fourrure | Sastrería, costura y peletería
6345 | Rembourrage | Tapicería
94120 9431 | Scierie | Aserradero
9412 | Fonderie | Fundición
9414 | Béton, argile et pierre | Hormigón, arcilla y piedra
9417 | Usinage | Máquinas herramienta
1241 13110 | Adjointes et adjoints administratifs | Asistentes administrativos
1221 13100 | Agentes et agents d’administration | Oficiales de administración
1311 12200 | Techniques comptables et tenue de livres | Técnicos contables y teneduría de libros
1215 12013 | Chefs d’équipe, approvisionnement et logistique | Supervisores de suministro y logística
6211 62010 | Chefs d’équipe du commerce de détail | Supervisores de venta al por menor
6421 64100 | Vente au détail | Ventas al por menor
6622 65102 | Garnissage de tablettes | Reposición de estantes
6221 | Ventes techniques en gros | Ventas técnicas al por mayor
1123 11202 | Publicité, marketing et relations publiques | Publicidad, mercadotecnia y relaciones públicas
2253 | Techniques de dessin | Técnicos de dibujo
2233 | Techniques de génie industriel | Técnicos de ingeniería industrial
2241 | Techniques de génie électrique et électronique | Técnicos de ingeniería eléctrica y electrónica
1223 | Ressources humaines et recrutement | Recursos humanos y contratación
6611 | Caisse | Cajeras y cajeros
0124 | Direction de la publicité et du marketing | Gerentes de publicidad y mercadotecnia
9446 | Machines à coudre industrielles | Máquinas de coser industriales
7271 | Charpenterie-menuiserie | Carpintería
3219 | Autres techniques médicales et assistance | Otros técnicos y asistentes médicos
1122 | Conseil en gestion d’entreprise | Consultoría en gestión empresarial
9526 | Montage et contrôle mécaniques | Montaje e inspección mecánicos
1521 | Expédition et réception | Expedición y recepción
7291 | Couverture de toitures | Techado
9537 | Autres produits : montage et contrôle | Otros productos: montaje e inspección
1225 | Achats | Compras
2232 | Techniques de génie mécanique | Técnicos de ingeniería mecánica
`

interface ShortTitle {
  fr: string
  es: string
}

const SHORT_TITLES: ReadonlyMap<string, ShortTitle> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [codes, fr, es] = line.split(' | ')
      return codes!.split(' ').map((code) => [code, { fr: fr!, es: es! }] as const)
    }),
)

/** Our own short name of an occupation; `undefined` outside the table. */
export const findShortTitle = (code: string, language: 'fr' | 'es'): string | undefined =>
  SHORT_TITLES.get(code)?.[language]

/** Codes with a short name. */
export const SHORT_TITLE_CODES: readonly string[] = [...SHORT_TITLES.keys()]
