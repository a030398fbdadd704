/** Where an alert's thing or figure is: a thing by the lines of its key, a figure by the name of its shop: `@site@host/shop currency`. */
export const alertPlace = (of: string): {site: string; host: string} => {
  const [, site, host] = /^@([^@]*)@([^/ ]*)/.exec(of) ?? ['', ...of.split('\n')];
  return {site: site ?? '', host: host ?? ''};
};
