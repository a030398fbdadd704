/** What a score of 0–100 is worth: 80 and more is good, 50 and more is fair; idle where there is none. */
export const grade = (score: number | undefined): 'good' | 'fair' | 'poor' | 'idle' => {
  if (score === undefined) return 'idle';
  return score >= 80 ? 'good' : score >= 50 ? 'fair' : 'poor';
};
