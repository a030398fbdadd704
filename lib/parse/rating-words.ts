import {plain} from './digits.ts';

const number = (text: string): number => Number(text.replace(',', '.'));

/** “4.6 out of 5”, “4,6 von 5 Sternen”, “4.6/5”, 5つ星のうち4.6; the scale is said. */
const SCALED =
  /(\d{1,2}(?:[.,]\d{1,3})?) ?(?:\/|out of|of|von|sur|de|di|van|av|af|ud af|na|su|em|z|ze|из|з|od|din|από|iz|üzerinden|på|maksimum)\s?(?:(?:an?|the|de|den|det|un|une|maximal|maximaal|total|máximo|maximum|möglichen|possible|gesamt)\s){0,3}(5|10)(?![\d.,]*\d)/iu;
const TURNED = /(?:5つ星のうち|5つ星中の|满分5分?[,，: ]*|5点中|5점 만점에) ?(\d(?:[.,]\d{1,3})?)/u;
/** A number of stars or marks: “4.6 stars”, 4.8分, ★ 4.5. */
const STARS =
  /(?:^|[^\d.,])(\d(?:[.,]\d{1,3})?) ?(?:stars?|sterne?n?|étoiles?|estrellas?|estrelas?|stelle|sterren|stjärnor|stjerner|tähteä|gwiazd\p{L}*|hvězd\p{L}*|звезд\p{L}*|★|☆|⭐|[分点점](?!\p{L}))/iu;
const BARE = /^(?:★|☆|⭐)? ?(\d[.,]\d{1,3})$/u;

/** A buyers' rating of 0–5 in the words of a page; undefined where there is none, or only the number of stars that one could give. */
export const ratingIn = (text: string): number | undefined => {
  const line = plain(text).trim();
  const scaled = SCALED.exec(line);
  const starred = STARS.exec(line);
  // Of two numbers the one beside the word may be how many stars one could give.
  const isGiven = starred && !/\d[.,]\d/.test(line.slice(0, starred.index + 1));
  const value = scaled
    ? (number(scaled[1] ?? '') / Number(scaled[2])) * 5
    : number(TURNED.exec(line)?.[1] ?? (isGiven ? starred[1] : undefined) ?? BARE.exec(line)?.[1] ?? '0');
  return value > 0 && value <= 5 ? Math.round(value * 100) / 100 : undefined;
};

const REVIEWS =
  'customer reviews?|verified reviews?|reviews?|ratings?|global ratings|votes?|opinions?|bewertung(?:en)?|rezension(?:en)?|kundenbewertung\\p{L}*|meinung(?:en)?|avis|évaluations?|commentaires?|notes?|rese[ñn]as?|opiniones|opinión|valoracion(?:es)?|calificacion(?:es)?|comentarios?|evaluaciones|avaliaç(?:ão|ões)|opini(?:ão|ões)|recensioni|recensione|valutazioni|beoordeling(?:en)?|reviews|recensioner|omdömen|omdøme|anmeldelser?|vurderinger|arvostelua?|arviota?|hinnangut|atsauksm\\p{L}*|atsiliepim\\p{L}*|opini[aei]|opinii|ocen[ay]?|recenz[eií]\\p{L}*|hodnocení|hodnotení|értékelés|vélemény|recenzii|evaluări|отзыв\\p{L}*|оцен\\p{L}*|відгук\\p{L}*|κριτικ\\p{L}*|αξιολογ\\p{L}*|değerlendirme|yorum|件の?(?:レビュー|評価|口コミ)?|レビュー|[个個]?(?:评价|評價|评论|評論|评分)|[人]评价|리뷰|개의? ?(?:리뷰|평가)|đánh giá|รีวิว|ulasan|ביקורות|חוות דעת|تقييم\\p{L}*|مراجع\\p{L}*|समीक्षा\\p{L}*';
const COUNT = "(\\d{1,3}(?:[., '’]\\d{3})+|\\d{1,7})";
const COUNTED = new RegExp(`(?<![\\d.,])${COUNT} ?\\+? ?(?:${REVIEWS})(?!\\p{L})`, 'iu');
const LED = new RegExp(`^\\W*(?:${REVIEWS})\\s*[:：(（]\\s*${COUNT}\\s*[)）]?$`, 'iu');
const ALONE = new RegExp(`^[(（]${COUNT}[)）]$`, 'u');

/** How many buyers rated or reviewed, in the words of a page: “1.091 Bewertungen”, “(57)”, 共570人評價; undefined where no such number stands there. */
export const reviewCountIn = (text: string): number | undefined => {
  const line = plain(text)
    .trim()
    .replace(/[人名位]/g, '');
  const digits = (COUNTED.exec(line) ?? LED.exec(line) ?? ALONE.exec(line))?.[1]?.replace(/\D/g, '');
  return digits ? Number(digits) : undefined;
};
