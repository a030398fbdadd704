/** The id at the end of an address, before what is done with the thing: `/orders/17`, `/products/17/edit`. */
export const ID_IN_PATH = /\/([\w-]*\d[\w-]*)(?:\/(?:edit|view|details?|show|update|general|detalhe)?)?\/?(?:[?#].*)?$/i;
