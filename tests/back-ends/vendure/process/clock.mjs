const Real = Date;
let ahead = 0;

// Vendure dates an order when it is placed, and no API of it takes another date. So the process has a clock that can be set. Node
// imports it before anything else: the columns of the database are declared with the very class that is the global one then.
globalThis.Date = class extends Real {
  static name = 'Date';

  constructor(...parts) {
    if (parts.length > 0) super(...parts);
    else super(Real.now() + ahead);
  }

  static now() {
    return Real.now() + ahead;
  }
};

/** Makes it `now` (epoch ms) for this process, and time goes on from there; null gives it the true time back. */
export const setClock = now => {
  ahead = now === null ? 0 : now - Real.now();
};
