/** Who may sign in at either admin. */
export const administrator = {identifier: 'keeper', password: 'of-the-keys'};
