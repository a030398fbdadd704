const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** `oak-hook` as a seller reads it: “Oak Hook”. */
export const titleOf = (name: string) => name.split('-').map(capital).join(' ');

/** `oak-hook` as a component is called: OakHook. */
export const pascalOf = (name: string) => name.split('-').map(capital).join('');
