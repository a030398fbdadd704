/** A buyer who does not exist. Every word of them is one that nothing else on a page can hold. */
export type Buyer = {
  firstName: string;
  lastName: string;
  mail: string;
  phone: string;
  street: string;
  house: string;
  city: string;
  postcode: string;
  company: string;
  isGuest?: boolean;
};

// The phone numbers are of the range that Germany keeps for films and books (030 23125 …); .example is nobody's. A postcode of five digits
// would be found in dates and numbers that have nothing to do with it.
const buyer = (n: number, firstName: string, lastName: string, street: string, city: string, isGuest = false): Buyer => ({
  firstName,
  lastName,
  mail: `${firstName}.${lastName}@canary.example`.toLowerCase().replace('ü', 'ue').replace('ö', 'oe'),
  phone: `+49 30 23125 ${String(700 + 13 * n).padStart(3, '0')}`,
  street,
  house: `Canary-Hinterhaus ${40 + n}`,
  city,
  postcode: `ZQ${10 + n} 9QX`,
  company: `Canary ${lastName} & Kinder`,
  isGuest,
});

export const buyers: readonly Buyer[] = [
  buyer(1, 'Quillaby', 'Vantersplit', 'Zwirbelgasse 17', 'Oberquarkstadt'),
  buyer(2, 'Isolbrand', 'Muckenfutt', 'Am Knarrtor 230', 'Niederplümm'),
  buyer(3, 'Wendelgard', 'Zaunkitz', 'Pfropfweg 4b', 'Bad Schnurbel'),
  buyer(4, 'Thorfrieda', 'Klabusterich', 'Lange Schlenke 88', 'Quetschenrode'),
  buyer(5, 'Ottokarl', 'Federwisp', 'Mumpelplatz 3', 'Kleinwuselow'),
  buyer(6, 'Xaverine', 'Dünnbrotzky', 'Hinterm Tüdel 12', 'Zipfelmünde', true),
  buyer(7, 'Gumbrecht', 'Ölwanderer', 'Krähenstieg 61', 'Fludderhausen', true),
];

/** Words of buyers that may stand on pages and nowhere in what the extension keeps, shows or sends. */
export const canaries: readonly string[] = buyers.flatMap(({isGuest: _, ...words}) => Object.values(words));
