type Told = (this: Node) => Element | null;
let told: Told | undefined;

/**
 * The element around a node, as the browser knows it. Asked by its property, a form answers with its own field of that name where it has one:
 * who goes up the page by it goes round in that form for ever.
 */
export const parentOf = (node: Node): Element | null => {
  told ??= Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get as Told;
  return told.call(node);
};
