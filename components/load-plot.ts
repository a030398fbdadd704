type Plotting = typeof import('./chart-plot.ts');

/** What draws charts, once it is loaded: it is more code than most pages need. */
export const plotting: {loaded: Plotting | undefined} = {loaded: undefined};

/** Loads it, before a chart is asked for or with it. */
export const loadPlot = async (): Promise<Plotting> => {
  plotting.loaded ??= await import('./chart-plot.ts');
  return plotting.loaded;
};
