/// The French nouns that numbers stand by, and what fractions, decades and hours are said with.
extension FrenchNumbers {
  static let nouns = NumberedNouns(
    named: [
      "article": .article, "articles": .article, "art": .article, "paragraphe": .paragraph, "paragraphes": .paragraph,
      "alinea": .paragraph, "alineas": .paragraph, "point": .paragraph, "points": .paragraph, "par": .paragraph,
      "chapitre": .division, "chapitres": .division, "titre": .division, "titres": .division, "livre": .division,
      "partie": .division, "section": .division, "sections": .division, "annexe": .annex, "annexes": .annex,
      "resolution": .resolution, "resolutions": .resolution, "decision": .resolution, "decisions": .resolution,
      "loi": .law, "lois": .law, "decret": .law, "decrets": .law, "dahir": .law, "arrete": .law, "ordonnance": .law,
      "circulaire": .law, "reglement": .law, "session": .session, "seance": .meeting, "reunion": .meeting,
      "page": .page, "pages": .page, "tableau": .table, "figure": .figure, "phase": .phase, "phases": .phase,
      "etape": .phase, "etapes": .phase, "semestre": .halfYear, "semestres": .halfYear,
    ],
    counted: [
      "minute": .minute, "minutes": .minute, "heure": .hour, "heures": .hour, "jour": .day, "jours": .day,
      "semaine": .week,
      "semaines": .week, "mois": .month, "an": .year, "ans": .year, "annee": .year, "annees": .year, "dirham": .money,
      "dirhams": .money, "dinar": .money, "dinars": .money,
      "franc": .money, "francs": .money, "dollar": .money, "dollars": .money, "euro": .money, "euros": .money,
      "fois": .occurrence, "etat": .state, "etats": .state, "pays": .state, "membre": .member, "membres": .member,
      "personne": .person, "personnes": .person, "phases": .phase, "etapes": .phase,
    ],
    joints: ["et", "ou", "a", "au"])

  static let figureWords = FigureWords(
    denominators: [
      "demi": 2, "demie": 2, "demis": 2, "moitie": 2, "tiers": 3, "quart": 4, "quarts": 4,
    ], doubtfulParts: ["tiers", "quarts"], percent: [["pour", "cent"]], perMille: [["pour", "mille"]])

  static let clock = ClockWords(
    behind: ["h", "heure", "heures"], names: ["midi": 720, "minuit": 0],
    minutes: [(["et", "demie"], 30), (["et", "quart"], 15), (["moins", "le", "quart"], -15)],
    halves: [
      (["du", "matin"], false), (["de", "l", "apres", "midi"], true), (["du", "soir"], true),
    ])
}
