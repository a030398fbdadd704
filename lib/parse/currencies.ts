const digits: Record<string, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF',
  8: 'BTC',
};

/** How many digits the minor unit of a currency has, by ISO 4217: 0 for JPY, 3 for KWD, 2 where nothing else is said. */
export const minorDigits = (currency: string): number => Number(Object.keys(digits).find(count => digits[count]?.includes(currency)) ?? 2);
